//! Changes that would raise a route, and pitfalls that come to mind.

use super::content::{CALM, sample};
use super::said;
use crate::fixture::guide::{NEIGHBOUR, WORKER};
use crate::fixture::{If, all, id, option, rules, when};
use guidance::{
    Answers, Change, Guide, Raise, Reminder, Route, Seriousness, Settles, decide, raises,
};
use proptest::prelude::*;

fn answer(question: &str, to: &str, route: Route) -> Raise {
    Raise {
        change: Change::Answer(None, id(question), option(to)),
        route,
    }
}

fn sign(seriousness: Seriousness, route: Route) -> Raise {
    let change = Change::Sign(seriousness);
    Raise { change, route }
}

#[test]
fn the_least_change_that_raises_is_named_and_the_nearest_first() {
    let guide = sample();
    let calm = said(Some(WORKER), &CALM, Some(&["early-1"]));
    assert_eq!(decide(&guide.rules, &calm).route, Route::Review);
    let expected = [
        answer("practical", "yes", Route::EarlyHelp),
        answer("often", "most-days", Route::EarlyHelp),
        sign(Seriousness::Immediate, Route::Emergency),
    ];
    assert_eq!(raises(&guide, &calm), expected);
    // The public is not asked about practical help.
    let neighbour = said(Some(NEIGHBOUR), &CALM[..2], Some(&[]));
    assert_eq!(
        raises(&guide, &neighbour),
        [
            sign(Seriousness::Significant, Route::Refer),
            sign(Seriousness::Immediate, Route::Emergency),
        ]
    );
}

#[test]
fn what_was_answered_as_somebody_else_can_still_be_changed() {
    let guide = sample();
    let as_worker = said(Some(WORKER), &CALM, Some(&["early-1"]));
    let as_neighbour = said(Some(NEIGHBOUR), &CALM, Some(&["early-1"]));
    assert_eq!(raises(&guide, &as_neighbour), raises(&guide, &as_worker));
}

#[test]
fn what_needs_the_least_stands_first_wherever_it_starts() {
    let guide = sample();
    let answers = said(
        Some(WORKER),
        &[
            ("danger", "no"),
            ("age", "primary"),
            ("vulnerable", "not-sure"),
            ("often", "once"),
            ("explanation", "given"),
            ("practical", "no"),
        ],
        Some(&["early-1"]),
    );
    let expected = [
        answer("age", "baby", Route::Consult),
        answer("vulnerable", "yes", Route::Consult),
        answer("often", "sometimes", Route::Consult),
        answer("practical", "yes", Route::EarlyHelp),
        sign(Seriousness::Significant, Route::Refer),
    ];
    assert_eq!(raises(&guide, &answers), expected);
}

#[test]
fn one_more_sign_raises_only_where_it_would_whatever_may_settle_it() {
    const FACT: [(&str, Route, If); 1] =
        [("fact", Route::Refer, all(&[("unsettled-signs", "one")]))];
    let mut guide = sample();
    let questions = guide.rules.questions.clone();
    guide.rules.rules = rules(questions, &FACT).rules;
    let calm = said(Some(WORKER), &CALM, Some(&[]));
    let check = |settled: [Settles; 4], expected: bool| {
        let mut guide = guide.clone();
        guide
            .rules
            .signs
            .retain(|sign| sign.level == Seriousness::Significant);
        for (sign, settled_by) in guide.rules.signs.iter_mut().zip(settled) {
            sign.settled_by = settled_by;
        }
        let named = raises(&guide, &calm).contains(&sign(Seriousness::Significant, Route::Refer));
        assert_eq!(named, expected, "{settled:?}");
    };
    use Settles::{Doctor, Explanation, Nothing};
    check([Nothing; 4], true);
    // An injury is no sign of a level: it is not meant.
    check([Nothing, Nothing, Nothing, Doctor], true);
    check([Nothing, Nothing, Nothing, Explanation], false);
    check([Explanation, Nothing, Nothing, Nothing], false);
    check([Explanation; 4], false);
}

#[test]
fn nothing_raises_999() {
    let guide = sample();
    let now = said(Some(WORKER), &[("danger", "yes")], None);
    assert_eq!(raises(&guide, &now), []);
}

#[test]
fn a_pitfall_comes_to_mind_only_where_its_question_was_answered() {
    let mut guide = sample();
    guide.reminders = vec![Reminder {
        id: "taking-their-word".to_owned(),
        title: "Taking their word".to_owned(),
        ask: "Who has seen it?".to_owned(),
        when: when(&guide.rules.questions, all(&[("explanation", "given")])),
    }];
    let given = said(
        Some(WORKER),
        &[("explanation", "given")],
        Some(&["early-1"]),
    );
    assert_eq!(guide.reminders(&given).len(), 1);
    // Left out, it counts as given for the route, but nobody said so.
    let left_out = said(Some(NEIGHBOUR), &[], Some(&["early-1"]));
    assert!(guide.reminders(&left_out).is_empty());
    let checked = said(Some(WORKER), &CALM, Some(&["early-1"]));
    assert!(guide.reminders(&checked).is_empty());
}

/// The answers after a change.
fn changed(guide: &Guide, answers: &Answers, change: &Change) -> Answers {
    let mut after = answers.clone();
    match change {
        Change::Answer(None, question, option) => {
            after.choose(question.clone(), option.clone());
        }
        Change::Answer(Some(kind), question, option) => {
            after.choose_by_need(*kind, question.clone(), option.clone());
        }
        Change::Sign(seriousness) => {
            let mut signs = guide.rules.signs.iter();
            let new =
                signs.find(|sign| sign.level == *seriousness && !after.signs.contains(&sign.id));
            after.signs.insert(new.unwrap().id.clone());
        }
    }
    after
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn every_change_named_raises_to_what_it_says_and_none_lowers(
        answers in crate::fixture::random::answers(&sample().rules),
        worker in any::<bool>(),
    ) {
        let guide = sample();
        let who = if worker { WORKER } else { NEIGHBOUR };
        let answers = Answers { setting: Some(crate::fixture::guide::setting_id(who)), signs_seen: true, ..answers };
        let now = decide(&guide.rules, &answers).route;
        let found = raises(&guide, &answers);
        prop_assert!(found.len() <= 5);
        for raise in found {
            let after = decide(&guide.rules, &changed(&guide, &answers, &raise.change)).route;
            prop_assert_eq!(after, raise.route);
            prop_assert!(after > now);
        }
    }
}
