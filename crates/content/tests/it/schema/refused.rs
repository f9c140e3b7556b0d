//! Tests that each schema refuses what the loader refuses.

use super::{content, name, problems, read, validator};
use serde_json::{Value, json};

/// Makes a real file worse in one place, and expects its schema to say so.
pub(super) fn refuses_change(file: &str, change: impl FnOnce(&mut Value), expected: &str) {
    let path = content().join(file);
    let mut value = read(&path);
    change(&mut value);
    let problems = problems(&validator(name(&path)), &value);
    assert!(
        problems.iter().any(|problem| problem.contains(expected)),
        "{file}: {problems:?}"
    );
}

fn at<'v>(value: &'v mut Value, file: &str, pointer: &str) -> &'v mut Value {
    let place = value.pointer_mut(pointer);
    place.unwrap_or_else(|| panic!("{file} has no {pointer}"))
}

/// Puts a wrong value where the real file has a right one.
pub(super) fn refuses(file: &str, pointer: &str, wrong: Value, expected: &str) {
    refuses_change(file, |value| *at(value, file, pointer) = wrong, expected);
}

/// Gives an item of the real file a key that it does without.
pub(super) fn refuses_at(file: &str, pointer: &str, key: &str, wrong: Value, expected: &str) {
    refuses_change(
        file,
        |value| at(value, file, pointer)[key] = wrong,
        expected,
    );
}

#[test]
fn a_key_that_does_not_exist_is_refused() {
    refuses_at("signs.toml", "/sign/0", "reasons", json!("none"), "reasons");
}

#[test]
fn each_schema_refuses_a_broken_example() {
    refuses("edition.toml", "/date", json!("soon"), "is not a \"date\"");
    let urgent = json!({ "date": "2026-11-25", "text": "See <b>this</b>." });
    refuses_at("edition.toml", "", "urgent", urgent, "does not match");
    refuses(
        "signs.toml",
        "/sign/0/kinds",
        json!(["food"]),
        "is not one of",
    );
    refuses(
        "sources.toml",
        "/source/0/known",
        json!("rumoured"),
        "is not one of",
    );
    refuses(
        "pitfalls.toml",
        "/pitfall/0/ask",
        json!(""),
        "/pitfall/0/ask",
    );
    refuses(
        "resources.toml",
        "/resource/0/address",
        json!("www.example"),
        "does not match",
    );
    refuses(
        "contacts.toml",
        "/contact/0/number",
        json!("(0800) 1111"),
        "does not match",
    );
    // 999 alone needs no day by which it is looked up again.
    refuses(
        "contacts.toml",
        "/contact/0/kind",
        json!("police"),
        "\"check_again\" is a required property",
    );
    refuses(
        "areas/greenwich/area.toml",
        "/sources",
        json!([]),
        "/sources",
    );
    refuses(
        "decision/questions.toml",
        "/question/0/options",
        json!([]),
        "/question/0/options",
    );
    refuses(
        "decision/rules.toml",
        "/rule/0/when",
        json!({}),
        "/rule/0/when",
    );
    refuses(
        "decision/routes.toml",
        "/route/0/id",
        json!("wait"),
        "is not one of",
    );
    refuses(
        "decision/routes.toml",
        "/route/0/look_again_days",
        json!(61),
        "maximum",
    );
    refuses(
        "decision/routes.toml",
        "/route/0/say/0",
        json!({ "practitioner": "One.", "public": "Two.", "practitioner_only": true }),
        "/route/0/say/0",
    );
    refuses(
        "decision/cases.toml",
        "/case/0/signs",
        json!("n001"),
        "is not of type \"array\"",
    );
    refuses(
        "decision/duties.toml",
        "/duty/0/when",
        json!({}),
        "/duty/0/when",
    );
    refuses(
        "areas/england/area.toml",
        "/ladder/0/who",
        json!(""),
        "/ladder/0/who",
    );
    refuses(
        "synonyms.toml",
        "/synonym/0/means",
        json!(["signs"]),
        "does not match",
    );
    refuses(
        "bank-holidays.toml",
        "/days/0",
        json!("Christmas"),
        "is not a \"date\"",
    );
    refuses(
        "glossary.toml",
        "/term/0/sources",
        json!([]),
        "/term/0/sources",
    );
}
