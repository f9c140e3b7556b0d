//! The order of the steps for somebody who answers one question after the other.

use super::content::sample;
use super::{path, said};
use crate::fixture::guide::{NEIGHBOUR, WORKER};
use crate::fixture::{id, option};
use guidance::{Answers, Route, Step, decide, next_step};

#[test]
fn the_first_step_is_the_first_question() {
    assert_eq!(path(&sample(), &Answers::default()), "danger");
    // Whatever else was said already.
    let rest = said(Some(WORKER), &[("age", "baby")], Some(&["now-1"]));
    assert_eq!(path(&sample(), &rest), "danger");
}

#[test]
fn danger_is_checked_once_and_then_is_the_result() {
    let guide = sample();
    let mut answers = Answers::default();
    answers.choose(id("danger"), option("yes"));
    assert_eq!(path(&guide, &answers), "danger check");
    answers.danger_checked = true;
    assert_eq!(path(&guide, &answers), "danger check result");
    assert_eq!(decide(&guide.rules, &answers).route, Route::Emergency);
    // Choosing the same again asks nothing again; another answer does.
    answers.choose(id("danger"), option("yes"));
    assert_eq!(path(&guide, &answers), "danger check result");
    answers.choose(id("danger"), option("no"));
    assert_eq!(path(&guide, &answers), "danger who");
    answers.choose(id("danger"), option("yes"));
    assert_eq!(path(&guide, &answers), "danger check");
}

#[test]
fn without_danger_the_questions_come_one_by_one() {
    let guide = sample();
    let check = |setting, chosen: &[(&str, &str)], ticked, expected: &str| {
        let answers = said(setting, chosen, ticked);
        assert_eq!(path(&guide, &answers), expected, "{chosen:?} {ticked:?}");
    };
    let no = ("danger", "no");
    let unsure = ("danger", "not-sure");
    let age = ("age", "primary");
    let able = ("vulnerable", "no");
    check(None, &[no], None, "danger who");
    check(None, &[unsure], None, "danger who");
    check(Some(WORKER), &[no], None, "danger who age");
    // Before the signs nothing is settled.
    check(Some(WORKER), &[unsure], None, "danger who age");
    check(Some(WORKER), &[no, age], None, "danger who age vulnerable");
    check(
        Some(WORKER),
        &[no, age, able],
        None,
        "danger who age vulnerable signs",
    );
    check(
        Some(WORKER),
        &[no, age, able],
        Some(&["early-1"]),
        "danger who age vulnerable signs often",
    );
    let often = ("often", "sometimes");
    check(
        Some(WORKER),
        &[no, age, able, often],
        Some(&["early-1"]),
        "danger who age vulnerable signs often explanation",
    );
    // Seen once, of a child who can tell: no explanation would change anything.
    check(
        Some(WORKER),
        &[no, age, able, ("often", "once")],
        Some(&["early-1"]),
        "danger who age vulnerable signs often practical",
    );
    let explained = ("explanation", "checked");
    check(
        Some(WORKER),
        &[no, age, able, often, explained],
        Some(&["early-1"]),
        "danger who age vulnerable signs often explanation practical",
    );
    check(
        Some(WORKER),
        &[no, age, able, often, explained, ("practical", "no")],
        Some(&["early-1"]),
        "danger who age vulnerable signs often explanation practical result",
    );
}

#[test]
fn an_audience_is_asked_its_own_questions_only() {
    let guide = sample();
    let check = |chosen: &[(&str, &str)], ticked, expected: &str| {
        let answers = said(Some(NEIGHBOUR), chosen, ticked);
        assert_eq!(path(&guide, &answers), expected, "{chosen:?} {ticked:?}");
    };
    let no = ("danger", "no");
    let age = ("age", "primary");
    check(&[no], None, "danger who age");
    // The signs stand after a question that the public is not asked.
    check(&[no, age], None, "danger who age signs");
    check(&[no, age], Some(&[]), "danger who age signs result");
    check(&[no, age], Some(&["early-1"]), "danger who age signs often");
    check(
        &[no, age, ("often", "most-days")],
        Some(&["early-1"]),
        "danger who age signs often result",
    );
    // What was said as a practitioner still counts, so it is still shown.
    check(
        &[
            no,
            age,
            ("vulnerable", "yes"),
            ("often", "once"),
            ("practical", "yes"),
        ],
        Some(&["early-1"]),
        "danger who age vulnerable signs often practical result",
    );
}

#[test]
fn a_question_is_asked_only_where_its_condition_holds() {
    let guide = sample();
    let check = |ticked: &[&str], expected: &[&str]| {
        let start = [("danger", "no"), ("age", "primary"), ("vulnerable", "no")];
        let mut answers = said(Some(WORKER), &start, Some(ticked));
        let mut asked = Vec::new();
        // Always the least worrying option: so nothing is settled early.
        while let Step::Question(id) = next_step(&guide, &answers) {
            let least = guide.rules.question(&id).unwrap().choice(0).unwrap();
            answers.choose(id.clone(), least.id.clone());
            asked.push(id.to_string());
        }
        assert_eq!(asked, expected, "{ticked:?}");
    };
    check(&[], &["practical"]);
    check(&["early-1"], &["often", "practical"]);
    check(&["serious-1"], &["often", "explanation", "practical"]);
    check(&["now-1"], &["happening-now"]);
}

#[test]
fn where_nothing_can_change_the_route_the_next_step_is_the_result() {
    let guide = sample();
    let check = |chosen: &[(&str, &str)], ticked, expected: &str| {
        let start = [("danger", "no"), ("age", "primary"), ("vulnerable", "no")];
        let answers = said(Some(WORKER), &[&start, chosen].concat(), Some(ticked));
        assert_eq!(path(&guide, &answers), expected, "{chosen:?} {ticked:?}");
    };
    let start = "danger who age vulnerable signs";
    // A sign of danger, now: nothing is more urgent than 999.
    check(
        &[("happening-now", "yes")],
        &["now-1"],
        &format!("{start} happening-now result"),
    );
    // It is over: nothing lowers the referral or raises it any more.
    check(
        &[("happening-now", "over")],
        &["now-1"],
        &format!("{start} happening-now result"),
    );
    // A hunch is as much as any answer still to come would ask for.
    check(&[("hunch", "yes")], &[], &format!("{start} result"));
    // With a serious sign an explanation still matters.
    check(
        &[("often", "most-days")],
        &["serious-1"],
        &format!("{start} often explanation"),
    );
    check(
        &[("often", "most-days"), ("explanation", "given")],
        &["serious-1"],
        &format!("{start} often explanation result"),
    );
    // What the public is not asked keeps nothing open.
    let baby = said(
        Some(NEIGHBOUR),
        &[("danger", "no"), ("age", "baby")],
        Some(&["early-1"]),
    );
    assert_eq!(path(&guide, &baby), "danger who age signs result");
}

#[test]
fn an_answer_of_no_option_is_asked_for_again() {
    let guide = sample();
    let first = said(None, &[("danger", "perhaps")], None);
    assert_eq!(path(&guide, &first), "danger");
    let later = said(Some(WORKER), &[("danger", "no"), ("age", "ninety")], None);
    assert_eq!(path(&guide, &later), "danger who age");
}
