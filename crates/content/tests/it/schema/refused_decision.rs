//! Tests that the schemas of the decision refuse what its loader refuses.

use super::refused::{refuses, refuses_at, refuses_change};
use serde_json::{Value, json};

#[test]
fn the_schemas_of_the_decision_refuse_what_its_loader_refuses() {
    refuses(
        "signs.toml",
        "/sign/0/spoken",
        json!("Somebody saw it"),
        "does not match",
    );
    refuses_at(
        "signs.toml",
        "/sign/0",
        "from",
        json!({ "old": "severe" }),
        "'old' was unexpected",
    );
    // No level is below the lowest, so none is raised to it.
    refuses_at(
        "signs.toml",
        "/sign/0",
        "from",
        json!({ "baby": "minor" }),
        "is not one of",
    );
    refuses_at(
        "signs.toml",
        "/sign/0",
        "settled_by",
        json!("time"),
        "is not one of",
    );
    refuses(
        "decision/questions.toml",
        "/setting/0/audience",
        json!("friend"),
        "is not one of",
    );
    refuses_at(
        "decision/questions.toml",
        "/question/0",
        "ages",
        json!([]),
        "/question/0/ages",
    );
    // Danger is critical, so that nobody knows must be sayable, and never first.
    refuses(
        "decision/questions.toml",
        "/question/0/options/1/id",
        json!("perhaps"),
        "/question/0/options",
    );
    refuses(
        "decision/questions.toml",
        "/question/0/options/0/id",
        json!("not-sure"),
        "/question/0/options/0/id",
    );
    refuses_at(
        "decision/questions.toml",
        "/question/3",
        "before_result",
        json!(true),
        "/question/3/options",
    );
    // It is a question of its own screen: hunch, a tick beneath the signs.
    let hunch = 6;
    refuses_at(
        "decision/questions.toml",
        &format!("/question/{hunch}"),
        "topic",
        json!("child"),
        &format!("/question/{hunch}/with_signs"),
    );
    refuses(
        "decision/rules.toml",
        "/promise/0/route",
        json!("wait"),
        "is not one of",
    );
    refuses_at(
        "decision/duties.toml",
        "/duty/0",
        "ring",
        json!(["an aunt"]),
        "is not one of",
    );
    refuses_at(
        "decision/routes.toml",
        "/route/0",
        "where",
        json!([{ "label": { "practitioner": "Here" } }]),
        "\"text\" is a required property",
    );
    refuses_at(
        "contacts.toml",
        "/contact/0",
        "outside",
        json!(true),
        "/contact/0",
    );
    refuses_at(
        "decision/cases.toml",
        "/case/0",
        "ages",
        json!(["old"]),
        "is not one of",
    );
    refuses(
        "decision/outside-cases.toml",
        "/case/0/least",
        json!("wait"),
        "is not one of",
    );
    refuses_at(
        "decision/outside-cases.toml",
        "/case/0",
        "expect",
        json!("consult"),
        "expect",
    );
}

#[test]
fn a_duty_with_a_condition_says_when_and_the_other_way_round() {
    for missing in ["when", "condition"] {
        let remove = |value: &mut Value| {
            let duty = value["duty"][0].as_object_mut().unwrap();
            assert!(duty.remove(missing).is_some(), "{missing}");
        };
        refuses_change("decision/duties.toml", remove, missing);
    }
}
