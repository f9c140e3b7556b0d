//! An answer that is changed or settled: the others stay, and stay in sight.

use super::content::{CALM, calm_but, sample};
use super::{path, said};
use crate::fixture::guide::{NEIGHBOUR, WORKER, setting_id};
use crate::fixture::{id, option};
use guidance::{Answers, decide};

#[test]
fn what_was_answered_stays_in_the_path_where_it_is_settled() {
    let guide = sample();
    let mut answers = said(
        Some(WORKER),
        &calm_but("often", "sometimes"),
        Some(&["early-1"]),
    );
    let all = "danger who age vulnerable signs often explanation practical result";
    assert_eq!(path(&guide, &answers), all);
    // A hunch would have made the last three needless.
    answers.choose(id("hunch"), option("yes"));
    assert_eq!(path(&guide, &answers), all);
    answers.by_question.remove(&id("explanation"));
    let without = "danger who age vulnerable signs often practical result";
    assert_eq!(path(&guide, &answers), without);
}

#[test]
fn changing_an_early_answer_keeps_the_later_ones() {
    let guide = sample();
    let before = said(
        Some(WORKER),
        &calm_but("often", "sometimes"),
        Some(&["early-1"]),
    );
    let all = "danger who age vulnerable signs often explanation practical result";
    assert_eq!(path(&guide, &before), all);
    for (question, other) in [
        ("danger", "not-sure"),
        ("age", "baby"),
        ("vulnerable", "yes"),
        ("often", "once"),
    ] {
        let mut answers = before.clone();
        answers.choose(id(question), option(other));
        assert_eq!(path(&guide, &answers), all, "{question}");
        let mut expected = before.by_question.clone();
        expected.insert(id(question), option(other));
        assert_eq!(answers.by_question, expected, "{question}");
    }
    // Even past 999 and back.
    let mut answers = before.clone();
    answers.choose(id("danger"), option("yes"));
    assert_eq!(path(&guide, &answers), "danger check");
    answers.choose(id("danger"), option("no"));
    assert_eq!(path(&guide, &answers), all);
    assert_eq!(answers, before);
    // And as somebody else, and as oneself again.
    answers.setting = Some(setting_id(NEIGHBOUR));
    assert_eq!(path(&guide, &answers), all);
    answers.setting = Some(setting_id(WORKER));
    assert_eq!(path(&guide, &answers), all);
}

#[test]
fn who_asks_never_changes_the_route_of_what_was_answered() {
    let guide = sample();
    let worker = said(Some(WORKER), &CALM, Some(&["serious-1"]));
    let neighbour = said(Some(NEIGHBOUR), &CALM, Some(&["serious-1"]));
    let decided = |answers: &Answers| decide(&guide.rules, answers).route;
    assert_eq!(decided(&worker), decided(&neighbour));
    assert_eq!(path(&guide, &worker), path(&guide, &neighbour));
}

#[test]
fn a_question_is_found_by_its_name() {
    let guide = sample();
    for question in &guide.rules.questions {
        assert_eq!(guide.rules.question(&question.id), Some(question));
    }
    assert_eq!(guide.rules.question(&id("nothing")), None);
}
