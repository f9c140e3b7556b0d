//! What the keys of a contact ask of one another, for its JSON Schema.

use schemars::Schema;
use serde_json::json;

/// Refuses a contact that cannot be reached, a number without `check_again` unless it is
/// 999, and two kinds of hours.
pub(super) fn refuse_contradictions(schema: &mut Schema) {
    schema.insert(
        "anyOf".to_owned(),
        json!([{ "required": ["number"] }, { "required": ["address"] }]),
    );
    schema.insert(
        "if".to_owned(),
        json!({
            "required": ["number"],
            "properties": { "kind": { "not": { "const": "emergency" } } }
        }),
    );
    schema.insert("then".to_owned(), json!({ "required": ["check_again"] }));
    let is_true =
        |key: &str| json!({ "required": [key], "properties": { key: { "const": true } } });
    let hours = || json!({ "required": ["hours"] });
    let not_both = |one, other| json!({ "not": { "allOf": [one, other] } });
    schema.insert(
        "allOf".to_owned(),
        json!([
            not_both(is_true("always"), is_true("outside")),
            not_both(is_true("always"), hours()),
            not_both(is_true("outside"), hours()),
        ]),
    );
}
