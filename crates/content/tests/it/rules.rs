//! Rules and their conditions.

use crate::tree::{Tree, check};

const RULES: &str = "decision/rules.toml";

#[test]
fn an_empty_when_is_refused() {
    check(
        RULES,
        r#"when = { all = { danger = "yes" } }"#,
        "when = {}",
        &[
            "content/decision/rules.toml:9: rule `danger-now` has an empty `when`; say when it holds: with `all`, `any` or `count`",
        ],
    );
}

#[test]
fn an_empty_all_is_refused() {
    check(
        RULES,
        r#"{ all = { danger = "yes" } }"#,
        "{ all = {} }",
        &[
            "content/decision/rules.toml:9: rule `danger-now` has an empty `all`; add at least one entry",
        ],
    );
}

#[test]
fn an_empty_any_is_refused() {
    check(
        RULES,
        r#"any = { significant-signs = "one", immediate-signs = "one" }"#,
        "any = {}",
        &[
            "content/decision/rules.toml:16: rule `adds-up` has an empty `any`; add at least one entry",
        ],
    );
}

#[test]
fn an_empty_of_is_refused() {
    check(
        RULES,
        r#"of = { often = "most-days", hunch = "yes", any-signs = "two" }"#,
        "of = {}",
        &[
            "content/decision/rules.toml:16: rule `adds-up` has an empty `of`; add at least one entry",
        ],
    );
}

#[test]
fn a_rule_without_a_when_is_refused() {
    check(
        RULES,
        "when = { all = { danger = \"yes\" } }\n",
        "",
        &["content/decision/rules.toml:6: rule `danger-now` has no `when`; add it"],
    );
}

#[test]
fn a_threshold_that_always_holds_is_refused() {
    check(
        RULES,
        r#"danger = "yes""#,
        r#"danger = "no""#,
        &[
            r#"content/decision/rules.toml:9: rule `danger-now` always holds: `danger = "no"` is the least worrying; use one of: not-sure, yes"#,
        ],
    );
}

#[test]
fn a_tally_that_always_holds_is_refused() {
    check(
        RULES,
        r#"any-signs = "two""#,
        r#"any-signs = "none""#,
        &[
            r#"content/decision/rules.toml:16: rule `adds-up` always holds: `any-signs = "none"` is the least worrying; use one of: one, two, three"#,
        ],
    );
}

#[test]
fn a_count_of_nothing_is_refused() {
    check(
        RULES,
        "at-least = 2",
        "at-least = 0",
        &[
            "content/decision/rules.toml:16: rule `adds-up` counts at least 0 of 3; write a number from 1 to 3",
        ],
    );
}

#[test]
fn a_count_of_more_than_there_are_is_refused() {
    check(
        RULES,
        "at-least = 2",
        "at-least = 4",
        &[
            "content/decision/rules.toml:16: rule `adds-up` counts at least 4 of 3; write a number from 1 to 3",
        ],
    );
}

#[test]
fn a_condition_with_an_unknown_part_is_refused() {
    check(
        RULES,
        "when = { all =",
        "when = { not =",
        &[
            "content/decision/rules.toml:9: rule `danger-now` has an unknown key `not`; use one of: all, any, count",
        ],
    );
}

#[test]
fn an_unknown_question_is_refused() {
    check(
        RULES,
        r#"danger = "yes""#,
        r#"dangers = "yes""#,
        &[
            "content/decision/rules.toml:9: rule `danger-now` asks for `dangers`, which is neither a question nor a tally of signs; did you mean `danger`?",
        ],
    );
}

#[test]
fn an_unknown_tally_is_refused() {
    check(
        RULES,
        r#"any-signs = "two""#,
        r#"some-signs = "two""#,
        &[
            "content/decision/rules.toml:16: rule `adds-up` asks for `some-signs`, which is neither a question nor a tally of signs; did you mean `severe-signs`?",
        ],
    );
}

#[test]
fn an_unknown_option_is_refused() {
    check(
        RULES,
        r#"danger = "yes""#,
        r#"danger = "maybe""#,
        &[
            "content/decision/rules.toml:9: rule `danger-now` asks for `maybe` of `danger`, which has no such answer; use one of: not-sure, yes",
        ],
    );
}

#[test]
fn an_unknown_level_of_a_tally_is_refused() {
    check(
        RULES,
        r#"any-signs = "two""#,
        r#"any-signs = "four""#,
        &[
            "content/decision/rules.toml:16: rule `adds-up` asks for `four` of `any-signs`, which has no such answer; use one of: one, two, three",
        ],
    );
}

#[test]
fn a_rule_that_leads_to_an_unknown_route_is_refused() {
    check(
        RULES,
        r#""refer""#,
        r#""report""#,
        &[
            "content/decision/rules.toml:15: rule `adds-up` leads to a route `report` that does not exist; use one of: review, early-help, consult, refer, emergency",
        ],
    );
}

#[test]
fn a_floor_without_sources_is_refused() {
    check(
        RULES,
        r#"sources = ["ours"]"#,
        "sources = []",
        &[
            "content/decision/rules.toml:4: the floor has no source in its `sources`; cite where it was read; for our own advice, cite `ours`",
        ],
    );
}

#[test]
fn a_floor_that_is_missing_is_refused() {
    check(
        RULES,
        "[floor]\nroute = \"review\"\nbecause = { practitioner = \"Nothing asks for more.\", public = \"Nothing asks for a report.\" }\nsources = [\"ours\"]\n",
        "",
        &[
            "content/decision/rules.toml:1: there is no `[floor]` in content/decision/rules.toml; add it",
        ],
    );
}

/// Changes something in the promise of the test content, and asserts the error.
fn promise(from: &str, to: &str, expected: &str) {
    const PROMISE: &str = "says = \"Danger now is 999.\"\nwhen = { all = { danger = \"yes\" } }\nroute = \"emergency\"\n";
    assert!(PROMISE.contains(from));
    check(RULES, PROMISE, &PROMISE.replace(from, to), &[expected]);
}

#[test]
fn a_promise_names_a_route_and_a_condition_that_can_hold() {
    promise(
        "emergency",
        "ambulance",
        "content/decision/rules.toml:24: promise `danger` promises a route `ambulance` that does not exist; use one of: review, early-help, consult, refer, emergency",
    );
    promise(
        "danger = \"yes\"",
        "danger = \"no\"",
        "content/decision/rules.toml:23: promise `danger` always holds: `danger = \"no\"` is the least worrying; use one of: not-sure, yes",
    );
    promise(
        "says = \"Danger now is 999.\"\n",
        "",
        "content/decision/rules.toml:20: promise `danger` has no `says`; add it",
    );
}

#[test]
fn a_rule_that_says_that_harm_is_likely_is_taken_so() {
    let tree = Tree::valid().replace(
        RULES,
        "route = \"refer\"",
        "route = \"refer\"\nharm_likely = true",
    );
    let rules = tree.load().unwrap().guide.rules.rules.clone();
    let harm: Vec<bool> = rules.iter().map(|rule| rule.harm_likely).collect();
    assert_eq!(harm, [false, true]);
}
