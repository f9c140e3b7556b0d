//! What the keys of a question ask of one another, for its JSON Schema: as far as one
//! can be written for it, what [`super::checks`] refuses.

use guidance::OptionId;
use schemars::Schema;
use serde_json::{Map, Value, json};

/// Refuses options that do not fit the question, and a question on two screens.
pub(super) fn refuse_contradictions(schema: &mut Schema) {
    let not_sure = OptionId::NOT_SURE;
    let first_is_known = json!({
        "properties": { "options": { "prefixItems": [{
            "properties": { "id": { "not": { "const": not_sure } } }
        }] } }
    });
    let tick = ["no", not_sure, OptionId::YES].map(has_id);
    let is_a_tick = json!({
        "options": { "minItems": 3, "maxItems": 3, "prefixItems": tick }
    });
    let can_be_not_sure = json!({
        "options": { "contains": { "required": ["id"], "properties": { "id": { "const": not_sure } } } }
    });
    let nowhere_else = json!({ "with_signs": { "const": false }, "check": { "const": false } });
    let on_no_other_screen: Map<String, Value> = [
        "with_signs",
        "before_result",
        "each_kind",
        "urgent",
        "check",
    ]
    .map(|key| (key.to_owned(), json!({ "const": false })))
    .into_iter()
    .collect();
    schema.insert(
        "allOf".to_owned(),
        json!([
            first_is_known,
            where_true("before_result", &is_a_tick),
            where_true("critical", &can_be_not_sure),
            where_true("each_kind", &nowhere_else),
            { "if": { "required": ["topic"] }, "then": { "properties": on_no_other_screen } },
        ]),
    );
}

fn has_id(id: &str) -> Value {
    json!({ "properties": { "id": { "const": id } } })
}

/// Returns that properties are asked of a question whose key is true.
fn where_true(key: &str, properties: &Value) -> Value {
    json!({
        "if": { "required": [key], "properties": { key: { "const": true } } },
        "then": { "properties": properties }
    })
}
