//! Worked cases.

use crate::tree::{Tree, check};
use guidance::AgeBand;

const CASES: &str = "decision/cases.toml";

#[test]
fn a_case_told_by_an_unknown_setting_is_refused() {
    check(
        CASES,
        r#""school""#,
        r#""scool""#,
        &[
            "content/decision/cases.toml:4: case `hungry-at-school` has a setting `scool` that does not exist; did you mean `school`?",
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
            "content/decision/cases.toml:5: case `hungry-at-school` answers a question `how-often` that does not exist; use one of: danger, often, hunch, told",
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
            "content/decision/cases.toml:5: case `hungry-at-school` answers `often` with `daily`, which is not one of its options; use one of: once, most-days",
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
            "content/decision/cases.toml:6: case `hungry-at-school` ticks a sign `n009` that does not exist; use one from content/signs.toml, or add it there",
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

const OUTSIDE: &str = "decision/outside-cases.toml";

#[test]
fn an_outside_case_whose_most_is_less_urgent_than_its_least_is_refused() {
    check(
        OUTSIDE,
        r#"most = "emergency""#,
        r#"most = "refer""#,
        &[
            "content/decision/outside-cases.toml:10: `most` of case `hungry-and-alone` is less urgent than its `least`; swap the two",
        ],
    );
}

#[test]
fn an_outside_case_that_belongs_at_an_unknown_route_is_refused() {
    check(
        OUTSIDE,
        r#"least = "emergency""#,
        r#"least = "police""#,
        &[
            "content/decision/outside-cases.toml:9: case `hungry-and-alone` names in `least` a route `police` that does not exist; use one of: review, early-help, consult, refer, emergency",
        ],
    );
}

#[test]
fn an_outside_case_answers_questions_and_ticks_signs_that_exist() {
    check(
        OUTSIDE,
        r#"{ danger = "yes" }"#,
        r#"{ danger = "perhaps" }"#,
        &[
            "content/decision/outside-cases.toml:7: case `hungry-and-alone` answers `danger` with `perhaps`, which is not one of its options; use one of: no, not-sure, yes",
        ],
    );
    check(
        OUTSIDE,
        "n001",
        "n009",
        &[
            "content/decision/outside-cases.toml:8: case `hungry-and-alone` ticks a sign `n009` that does not exist; use one from content/signs.toml, or add it there",
        ],
    );
}

#[test]
fn an_outside_case_names_whose_document_it_is() {
    check(
        OUTSIDE,
        "source = \"A partnership's thresholds\"\n",
        "",
        &["content/decision/outside-cases.toml:1: case `hungry-and-alone` has no `source`; add it"],
    );
    // Where only a copy on another site is known, no reader is sent to it.
    let address = "address = \"https://partnership.example/thresholds\"\n";
    let tree = Tree::valid().replace(OUTSIDE, address, "");
    assert_eq!(tree.load().unwrap().outside_cases[0].address, None);
}

#[test]
fn a_case_about_a_child_of_an_unknown_age_is_refused() {
    let answers = r#"answers = { danger = "yes" }"#;
    check(
        OUTSIDE,
        answers,
        &format!("{answers}\nages = [\"baby\", \"infant\"]"),
        &[
            "content/decision/outside-cases.toml:8: case `hungry-and-alone` is about a child of an age `infant` that does not exist; use one of: teenager, primary, toddler, baby, unborn",
        ],
    );
}

#[test]
fn a_case_may_be_about_several_children() {
    let answers = r#"answers = { danger = "yes" }"#;
    let ages = format!("{answers}\nages = [\"primary\", \"baby\"]");
    let tree = Tree::valid().replace(OUTSIDE, answers, &ages);
    let case = tree.load().unwrap().outside_cases.remove(0);
    assert_eq!(case.answers.age(), Some(AgeBand::Baby));
    assert_eq!(case.answers.ages().iter().count(), 2);
}
