//! Worked cases.

use crate::tree::check;

const CASES: &str = "decision/cases.toml";

#[test]
fn a_case_told_by_an_unknown_setting_is_refused() {
    check(
        CASES,
        r#""school""#,
        r#""scool""#,
        &[
            "content/decision/cases.toml:4: case `hungry-at-school` is told by a setting `scool` that does not exist; did you mean `school`?",
        ],
    );
}

#[test]
fn a_case_that_answers_an_unknown_question_is_refused() {
    check(
        CASES,
        "often =",
        "how-often =",
        &[
            "content/decision/cases.toml:5: case `hungry-at-school` answers a question `how-often` that does not exist; use one of: danger, often, hunch",
        ],
    );
}

#[test]
fn a_case_with_an_unknown_answer_is_refused() {
    check(
        CASES,
        r#""most-days""#,
        r#""daily""#,
        &[
            "content/decision/cases.toml:5: case `hungry-at-school` answers `often` with `daily`, which is none of its options; use one of: once, most-days",
        ],
    );
}

#[test]
fn a_case_with_an_unknown_sign_is_refused() {
    check(
        CASES,
        r#""n001""#,
        r#""n009""#,
        &[
            "content/decision/cases.toml:6: case `hungry-at-school` ticks a sign `n009` that does not exist; use one that stands in content/signs.toml, or add it there",
        ],
    );
}

#[test]
fn a_case_that_expects_an_unknown_route_is_refused() {
    check(
        CASES,
        r#""consult""#,
        r#""wait""#,
        &[
            "content/decision/cases.toml:7: case `hungry-at-school` expects a route `wait` that does not exist; use one of: review, early-help, consult, refer, emergency",
        ],
    );
}
