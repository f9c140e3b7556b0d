//! The questions straight after danger, and the screen that stands before every
//! result short of 999.

use super::path;
use crate::fixture::guide::{NEIGHBOUR, WORKER, guide, setting_id};
use crate::fixture::{self, If, all, any, danger, option, question, rules, when};
use guidance::{AgeBand, Answers, Audience, Guide, Pause, Question, Route, Step, steps};

/// The rules beside those about danger.
const RULES: [(&str, Route, If); 4] = [
    ("told", Route::Refer, all(&[("told", "yes")])),
    (
        "serious",
        Route::Refer,
        all(&[("significant-signs", "one"), ("often", "most-days")]),
    ),
    (
        "not-able",
        Route::Consult,
        all(&[("any-signs", "one"), ("vulnerable", "yes")]),
    ),
    (
        "known-or-turned-away",
        Route::EarlyHelp,
        any(&[("known", "plan"), ("turned-away", "yes")]),
    ),
];

/// A small copy of the real questions: what is urgent, the ages, what was ticked,
/// and the ticks before the result.
pub fn full() -> Guide {
    let tick = ["no", "not-sure", "yes"];
    let ages = ["teenager", "primary", "toddler", "baby", "unborn"];
    let mut questions = danger::questions();
    questions.extend([
        question("age", &ages),
        question("vulnerable", &tick),
        question("often", &["once", "sometimes", "most-days"]),
        question("known", &["no", "not-sure", "plan"]),
        question("told", &tick),
        question("turned-away", &tick),
    ]);
    let any_sign = when(&questions, all(&[("any-signs", "one")]));
    for question in &mut questions {
        let id = question.id.as_str();
        question.several = id == "age";
        question.before_result = ["told", "turned-away"].contains(&id);
        question.of_home = ["known", "turned-away"].contains(&id);
        question.unasked = u8::from(["age", "vulnerable", "known", "told"].contains(&id));
        if id == "often" {
            question.only_if = Some(any_sign.clone());
        }
        if id == "vulnerable" {
            question.ages = vec![AgeBand::Toddler, AgeBand::Primary, AgeBand::Teenager];
        }
        if ["vulnerable", "known"].contains(&id) {
            question.asked_of = vec![Audience::Practitioner];
        }
    }
    let rules = rules(questions, &[&danger::RULES[..], &RULES].concat());
    guide(rules, "vulnerable")
}

/// As far as these answers lead somebody who has or has not come past the signs.
pub fn said(setting: Option<&str>, chosen: &[(&str, &str)], ticked: Option<&[&str]>) -> Answers {
    Answers {
        setting: setting.map(setting_id),
        signs_seen: ticked.is_some(),
        ..fixture::answers(chosen, ticked.unwrap_or_default())
    }
}

#[test]
fn who_is_not_sure_of_danger_is_asked_for_a_reason_and_who_can_see() {
    let guide = full();
    let check = |chosen: &[(&str, &str)], expected: &str| {
        let answers = said(None, chosen, None);
        assert_eq!(path(&guide, &answers), expected, "{chosen:?}");
    };
    let unsure = ("danger", "not-sure");
    check(&[], "danger");
    check(&[("danger", "no")], "danger who");
    check(&[unsure], "danger reason-now");
    check(&[unsure, ("reason-now", "no")], "danger reason-now who");
    for reason in ["not-sure", "yes"] {
        let reason = ("reason-now", reason);
        check(&[unsure, reason], "danger reason-now can-see");
        check(
            &[unsure, reason, ("can-see", "yes")],
            "danger reason-now can-see who",
        );
        // 999 at once, and nobody is asked who they are.
        for nobody in ["not-sure", "no"] {
            check(
                &[unsure, reason, ("can-see", nobody)],
                "danger reason-now can-see result",
            );
        }
    }
    // What was said before of a danger that is no more is not shown, nor asked.
    check(
        &[("danger", "no"), ("reason-now", "yes"), ("can-see", "no")],
        "danger who",
    );
    check(
        &[("danger", "yes"), ("reason-now", "yes"), ("can-see", "no")],
        "danger check",
    );
}

#[test]
fn not_sure_of_danger_is_asked_of_everybody_and_before_anything_else() {
    let guide = full();
    let unsure = [
        ("danger", "not-sure"),
        ("age", "baby"),
        ("often", "most-days"),
    ];
    for setting in [None, Some(WORKER), Some(NEIGHBOUR)] {
        let answers = said(setting, &unsure, Some(&["serious-1"]));
        assert_eq!(path(&guide, &answers), "danger reason-now");
    }
}

const CALM: [(&str, &str); 5] = [
    ("danger", "no"),
    ("age", "primary"),
    ("vulnerable", "no"),
    ("often", "once"),
    ("known", "no"),
];

#[test]
fn the_screen_before_the_result_waits_for_nothing_and_is_passed_once() {
    let guide = full();
    let mut answers = said(Some(WORKER), &CALM, Some(&["early-1"]));
    let all = "danger who age vulnerable signs often known before";
    assert_eq!(path(&guide, &answers), all);
    answers.before_seen = true;
    assert_eq!(path(&guide, &answers), format!("{all} result"));
    // Also where the route was settled early.
    let told = [
        ("danger", "no"),
        ("age", "primary"),
        ("vulnerable", "no"),
        ("told", "yes"),
    ];
    let early = said(Some(WORKER), &told, Some(&["early-1"]));
    assert_eq!(
        path(&guide, &early),
        "danger who age vulnerable signs before"
    );
    // And the public passes it too.
    let public = said(Some(NEIGHBOUR), &CALM[..2], Some(&[]));
    assert_eq!(path(&guide, &public), "danger who age signs before");
}

#[test]
fn the_screen_before_the_result_comes_before_the_users_own_view() {
    let mut guide = full();
    let words = guide.signs_ask.clone();
    guide.pause = Some(Pause {
        ask: words.clone(),
        why: words,
    });
    let mut answers = said(Some(WORKER), &CALM, Some(&[]));
    let start = "danger who age vulnerable signs known before";
    assert_eq!(path(&guide, &answers), start);
    answers.before_seen = true;
    assert_eq!(path(&guide, &answers), format!("{start} pause"));
    answers.pause_done = true;
    assert_eq!(path(&guide, &answers), format!("{start} pause result"));
    // A view of 999 takes it away from nobody: it was passed before.
    answers.own_assessment = Some(Route::Emergency);
    assert_eq!(path(&guide, &answers), format!("{start} pause result"));
}

#[test]
fn a_guide_without_such_questions_has_no_screen_for_them() {
    let mut guide = full();
    for question in &mut guide.rules.questions {
        question.informs |= question.before_result;
        question.before_result = false;
    }
    let answers = said(Some(WORKER), &CALM, Some(&["early-1"]));
    assert!(!steps(&guide, &answers).contains(&Step::Before));
}

/// Every way to answer the questions of [`full`].
fn every_answer(questions: &[Question]) -> Vec<Answers> {
    let mut all = vec![Answers::default()];
    for question in questions {
        let ways = all.iter().flat_map(|answers| {
            question.options.iter().map(|choice| {
                let mut more = answers.clone();
                more.choose(question.id.clone(), choice.id.clone());
                more
            })
        });
        all = ways.collect();
    }
    all
}

#[test]
fn the_screen_before_the_result_is_on_every_finished_path_short_of_999_and_on_no_other() {
    let guide = full();
    let (mut short, mut emergencies) = (0, 0);
    for answers in every_answer(&guide.rules.questions) {
        for (setting, ticked) in [(WORKER, "serious-1"), (NEIGHBOUR, "early-1")] {
            let answers = Answers {
                setting: Some(setting_id(setting)),
                signs: fixture::answers(&[], &[ticked]).signs,
                signs_seen: true,
                danger_checked: true,
                before_seen: true,
                ..answers.clone()
            };
            let path = steps(&guide, &answers);
            assert_eq!(path.last(), Some(&Step::Result), "{answers:?}");
            let is_999 = guide.rules.route_of(&answers) == Route::Emergency;
            assert_eq!(path.contains(&Step::Before), !is_999, "{path:?}");
            short += usize::from(!is_999);
            emergencies += usize::from(is_999);
        }
    }
    assert!(short > 1000 && emergencies > 1000, "{short} {emergencies}");
    let unsure = option("not-sure");
    assert!(unsure.is_not_sure());
}
