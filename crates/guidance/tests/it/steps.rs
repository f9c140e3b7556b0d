//! The flow of the guided tool: which step comes next, replayed from the
//! answers.

mod about;
mod adding;
mod ages;
mod codec;
mod raise;
mod signs;
mod urgent;
mod walks;

use crate::fixture::guide::{NEIGHBOUR, WORKER, guide, setting_id};
use crate::fixture::{If, all, question, rules, when};
use guidance::{
    Answers, Audience, Guide, OptionId, QuestionId, Route, Step, decide, expected_questions,
    next_step, steps,
};

/// A small copy of the real questions: one of every sort.
fn sample() -> Guide {
    let mut questions = vec![
        question("danger", &["no", "not-sure", "yes"]),
        question("age", &["teenager", "primary", "baby"]),
        question("vulnerable", &["no", "not-sure", "yes"]),
        question("hunch", &["no", "yes"]),
        question("happening-now", &["over", "not-sure", "yes"]),
        question("often", &["once", "sometimes", "most-days"]),
        question("explanation", &["checked", "given", "none"]),
        question("practical", &["no", "yes"]),
    ];
    let any_sign = when(&questions, all(&[("any-signs", "one")]));
    let danger_sign = when(&questions, all(&[("immediate-signs", "one")]));
    for question in &mut questions {
        let id = question.id.as_str();
        question.unasked = match id {
            "age" | "vulnerable" | "explanation" => 1,
            "happening-now" => 2,
            _ => 0,
        };
        question.with_signs = id == "hunch";
        question.check = id == "happening-now";
        question.about_signs = ["happening-now", "explanation"].contains(&id);
        question.only_if = match id {
            "happening-now" => Some(danger_sign.clone()),
            "often" | "explanation" => Some(any_sign.clone()),
            _ => None,
        };
        if ["vulnerable", "explanation", "practical"].contains(&id) {
            question.asked_of = vec![Audience::Practitioner];
        }
    }
    guide(rules(questions, &RULES), "vulnerable")
}

const RULES: [(&str, Route, If); 11] = [
    ("danger-now", Route::Emergency, all(&[("danger", "yes")])),
    (
        "sign-now",
        Route::Emergency,
        all(&[("immediate-signs", "one"), ("happening-now", "not-sure")]),
    ),
    (
        "sign-over",
        Route::Refer,
        all(&[("immediate-signs", "one")]),
    ),
    (
        "serious",
        Route::Refer,
        all(&[("significant-signs", "one"), ("explanation", "given")]),
    ),
    (
        "danger-unsure",
        Route::Consult,
        all(&[("danger", "not-sure")]),
    ),
    ("hunch", Route::Consult, all(&[("hunch", "yes")])),
    (
        "pattern",
        Route::Consult,
        all(&[
            ("any-signs", "one"),
            ("often", "sometimes"),
            ("explanation", "given"),
        ]),
    ),
    (
        "baby",
        Route::Consult,
        all(&[
            ("any-signs", "one"),
            ("age", "baby"),
            ("explanation", "given"),
        ]),
    ),
    (
        "disabled",
        Route::Consult,
        all(&[
            ("any-signs", "one"),
            ("vulnerable", "yes"),
            ("explanation", "given"),
        ]),
    ),
    (
        "goes-on",
        Route::EarlyHelp,
        all(&[("any-signs", "one"), ("often", "most-days")]),
    ),
    (
        "short-of-money",
        Route::EarlyHelp,
        all(&[("practical", "yes")]),
    ),
];

/// Answers of somebody who has or has not come past the signs.
fn said(setting: Option<&str>, chosen: &[(&str, &str)], ticked: Option<&[&str]>) -> Answers {
    let extra: &[(&str, &str)] = if ticked.is_some() {
        &[("hunch", "no")]
    } else {
        &[]
    };
    // An answer that was given stands before the one that the screen adds.
    Answers {
        setting: setting.map(setting_id),
        signs_seen: ticked.is_some(),
        ..crate::fixture::answers(&[extra, chosen].concat(), ticked.unwrap_or_default())
    }
}

/// The path as one line: `danger who age signs result`.
fn path(guide: &Guide, answers: &Answers) -> String {
    let names: Vec<String> = steps(guide, answers).iter().map(step_name).collect();
    assert_eq!(
        names.last().cloned(),
        Some(step_name(&next_step(guide, answers))),
        "the last step is the one that the user stands at"
    );
    names.join(" ")
}

fn step_name(step: &Step) -> String {
    match step {
        Step::Question(id) => id.to_string(),
        Step::Check => "check".to_owned(),
        Step::Who => "who".to_owned(),
        Step::Signs => "signs".to_owned(),
        Step::Need(kind) => format!("about-{}", kind.slug()),
        Step::Before => "before".to_owned(),
        Step::Pause => "pause".to_owned(),
        Step::Adding => "adding".to_owned(),
        Step::Result => "result".to_owned(),
    }
}

/// The least worrying answers to every question.
const CALM: [(&str, &str); 6] = [
    ("danger", "no"),
    ("age", "primary"),
    ("vulnerable", "no"),
    ("often", "once"),
    ("explanation", "checked"),
    ("practical", "no"),
];

/// The same with one answer that is another.
fn calm_but(question: &'static str, to: &'static str) -> [(&'static str, &'static str); 6] {
    CALM.map(|(one, least)| (one, if one == question { to } else { least }))
}

fn id(question: &str) -> QuestionId {
    QuestionId::try_from(question).unwrap()
}

fn option(option: &str) -> OptionId {
    OptionId::try_from(option).unwrap()
}

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
fn the_number_of_questions_to_expect_is_that_of_the_audience() {
    let guide = sample();
    let check = |setting, expected| {
        let answers = said(setting, &[], None);
        assert_eq!(
            expected_questions(&guide, &answers),
            expected,
            "{setting:?}"
        );
    };
    // Danger, age, vulnerable, often, explanation, practical; who; the signs.
    check(Some(WORKER), Some(8));
    // Danger, age, often; who; the signs.
    check(Some(NEIGHBOUR), Some(5));
    // Nobody knows before it is said who asks.
    check(None, None);
}

#[test]
fn an_answer_of_no_option_is_asked_for_again() {
    let guide = sample();
    let first = said(None, &[("danger", "perhaps")], None);
    assert_eq!(path(&guide, &first), "danger");
    let later = said(Some(WORKER), &[("danger", "no"), ("age", "ninety")], None);
    assert_eq!(path(&guide, &later), "danger who age");
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
