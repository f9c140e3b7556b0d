//! The proof finds what is wrong with rules that break a promise, and nothing
//! else.
//!
//! One failure has no example here: `Failure::Lowered`. Conditions only ever
//! say "at least", so no data can make a worse answer lower a route; that is
//! the point. That the proof would notice it is tested in `src/proof.rs`, on a
//! walk written by hand.

use super::every_set::answer_sets;
use crate::fixture::{self, If, all, any, question, rules, words};
use guidance::proof::{Failure, prove};
use guidance::{Promise, Question, Route, RuleId, Rules, SignCount};

/// Rules that keep every promise: one for each route above the floor.
const SOUND: [(&str, Route, If); 4] = [
    ("danger-now", Route::Emergency, all(&[("danger", "yes")])),
    (
        "serious",
        Route::Refer,
        all(&[("significant-signs", "one")]),
    ),
    (
        "danger-unsure",
        Route::Consult,
        all(&[("danger", "not-sure")]),
    ),
    ("small", Route::EarlyHelp, all(&[("any-signs", "one")])),
];

fn danger() -> Question {
    Question {
        critical: true,
        ..question("danger", &["no", "not-sure", "yes"])
    }
}

fn with(further: &[(&'static str, Route, If)]) -> Rules {
    rules(vec![danger()], &[&SOUND[..], further].concat())
}

#[test]
fn nothing_is_found_in_sound_rules() {
    let proof = prove(&with(&[]));
    assert_eq!(proof.failures, []);
    assert_eq!(proof.routes, Route::ALL);
    // Three answers, and all the ways in which signs can be ticked.
    assert_eq!(proof.answer_sets, answer_sets(&with(&[])));
    assert_eq!(proof.rules, 4);
    assert_eq!(proof.questions, 2);
}

#[test]
fn a_rule_that_never_matters_is_found() {
    let check = |further: &[(&'static str, Route, If)], expected: &[&str]| {
        let dead: Vec<Failure> = expected
            .iter()
            .map(|id| Failure::DeadRule((*id).to_owned()))
            .collect();
        assert_eq!(prove(&with(further)).failures, dead);
    };
    // Another asks for more wherever it holds.
    check(
        &[("weak", Route::Refer, all(&[("danger", "yes")]))],
        &["weak"],
    );
    // Another asks for as much wherever it holds.
    check(
        &[(
            "narrow",
            Route::Refer,
            all(&[("significant-signs", "one"), ("danger", "not-sure")]),
        )],
        &["narrow"],
    );
    // Each of two that say the same can be taken away.
    check(
        &[(
            "serious-again",
            Route::Refer,
            all(&[("significant-signs", "one")]),
        )],
        &["serious", "serious-again"],
    );
    // The floor asks for as much anyway.
    check(
        &[("idle", Route::Review, any(&[("any-signs", "three")]))],
        &["idle"],
    );
    // A condition that can never hold: more serious signs than signs is none.
    let mut impossible = with(&[("never", Route::Refer, all(&[("any-signs", "three")]))]);
    let never = impossible.rules.last_mut().unwrap();
    never.when.all[0].at_least = SignCount::TOP + 1;
    assert_eq!(
        prove(&impossible).failures,
        [Failure::DeadRule("never".to_owned())]
    );
}

#[test]
fn a_route_where_nothing_ends_is_found() {
    let plain = question("danger", &["no", "yes"]);
    let mut without = rules(vec![plain], &[SOUND[0], SOUND[1], SOUND[3]]);
    assert_eq!(
        prove(&without).failures,
        [Failure::Unreachable(Route::Consult)]
    );
    without.floor.route = Route::EarlyHelp;
    without.floor.because = words("a floor above `review`");
    without.rules.pop();
    assert_eq!(
        prove(&without).failures,
        [
            Failure::Unreachable(Route::Consult),
            Failure::Unreachable(Route::Review)
        ]
    );
}

#[test]
fn a_question_that_never_matters_is_found() {
    let mut rules = with(&[]);
    rules
        .questions
        .insert(1, question("colour", &["red", "blue"]));
    for rule in &mut rules.rules {
        for threshold in &mut rule.when.all {
            // The sign counts stand after the questions.
            threshold.metric.0 += u8::from(threshold.metric.0 > 0);
        }
    }
    assert_eq!(
        prove(&rules).failures,
        [Failure::NoEffect("colour".to_owned())]
    );
}

#[test]
fn not_sure_below_consult_is_found_with_answers_that_show_it() {
    // "Not sure" is asked for nothing; only "yes" is.
    let mut rules = with(&[]);
    let consult = SOUND.iter().position(|rule| rule.0 == "danger-unsure");
    rules.rules[consult.unwrap()].when.all[0].at_least = 2;
    let failures = prove(&rules).failures;
    let shown = failures.iter().find_map(|failure| match failure {
        Failure::UnsureTooLow { question, levels } => Some((question.as_str(), levels)),
        _ => None,
    });
    let (question, levels) = shown.unwrap();
    assert_eq!(question, "danger");
    assert_eq!(levels[0], 1);
    assert!(rules.route(levels) < Route::Consult);
}

#[test]
fn not_sure_counts_only_where_the_question_is_asked_and_critical() {
    const RULES: [(&str, Route, If); 4] = [
        ("now", Route::Emergency, all(&[("over", "no")])),
        ("signs", Route::Refer, all(&[("significant-signs", "one")])),
        ("two", Route::Consult, all(&[("any-signs", "two")])),
        ("one", Route::EarlyHelp, all(&[("any-signs", "one")])),
    ];
    let check = |question: Question, expected: bool| {
        let rules = rules(vec![question], &RULES);
        let found = prove(&rules)
            .failures
            .iter()
            .any(|failure| matches!(failure, Failure::UnsureTooLow { .. }));
        assert_eq!(found, expected);
    };
    let over = question("over", &["yes", "not-sure", "no"]);
    let only_if = |metric| {
        let when = fixture::when(std::slice::from_ref(&over), all(metric));
        Some(when)
    };
    let critical = Question {
        critical: true,
        ..over.clone()
    };
    check(over.clone(), false);
    check(critical.clone(), true);
    check(
        Question {
            only_if: only_if(&[("any-signs", "one")]),
            ..critical.clone()
        },
        true,
    );
    check(
        Question {
            only_if: only_if(&[("significant-signs", "one")]),
            ..critical
        },
        false,
    );
}

#[test]
fn a_promise_that_is_broken_is_found_with_answers_that_show_it() {
    let check = |condition: If, route: Route, expected: bool| {
        let mut rules = with(&[]);
        rules.promises = vec![Promise {
            id: RuleId::try_from("a-promise").unwrap(),
            says: "a promise".to_owned(),
            when: fixture::when(&rules.questions, condition),
            route,
        }];
        let proof = prove(&rules);
        assert_eq!(proof.promises, 1);
        let shown = proof.failures.iter().find_map(|failure| match failure {
            Failure::Broken { promise, levels } => Some((promise.as_str(), levels)),
            _ => None,
        });
        assert_eq!(shown.is_some(), expected, "{condition:?}");
        let Some((promise, levels)) = shown else {
            return;
        };
        assert_eq!(promise, "a-promise");
        assert!(rules.promises[0].when.holds(levels));
        assert!(rules.route(levels) < route);
    };
    check(all(&[("danger", "yes")]), Route::Emergency, false);
    check(all(&[("danger", "not-sure")]), Route::Consult, false);
    check(all(&[("danger", "not-sure")]), Route::Refer, true);
    // It holds of one of the two.
    let either = any(&[("danger", "yes"), ("any-signs", "one")]);
    check(either, Route::EarlyHelp, false);
    check(either, Route::Consult, true);
    // A serious sign is a sign, whatever else it is.
    check(all(&[("unsettled-signs", "one")]), Route::Refer, false);
    check(all(&[("injury-signs", "one")]), Route::EarlyHelp, true);
}

#[test]
fn a_rule_that_says_harm_is_likely_and_does_not_refer_is_found() {
    let check = |at: usize, expected: &[Failure]| {
        let mut rules = with(&[]);
        rules.rules[at].harm_likely = true;
        assert_eq!(prove(&rules).failures, expected, "{}", rules.rules[at].id);
    };
    let low = |id: &str| [Failure::HarmBelowRefer(id.to_owned())];
    check(0, &[]);
    check(1, &[]);
    check(2, &low("danger-unsure"));
    check(3, &low("small"));
}

#[test]
fn a_failure_says_what_is_wrong() {
    let check = |failure: Failure, expected: &str| assert_eq!(failure.to_string(), expected);
    check(
        Failure::DeadRule("idle".to_owned()),
        "rule `idle` never matters: another always asks for as much",
    );
    check(
        Failure::Unreachable(Route::EarlyHelp),
        "no set of answers ends at `early-help`",
    );
    check(
        Failure::NoEffect("colour".to_owned()),
        "no answer to `colour` ever changes the route",
    );
    check(
        Failure::HarmBelowRefer("small".to_owned()),
        "rule `small` says that harm is likely and asks for less than refer",
    );
    check(
        Failure::Broken {
            promise: "a-promise".to_owned(),
            levels: vec![1, 0, 0, 0],
        },
        "the promise `a-promise` is broken at [1, 0, 0, 0]",
    );
    check(
        Failure::UnsureTooLow {
            question: "danger".to_owned(),
            levels: vec![1, 0, 0, 0],
        },
        "not sure on `danger` is less than consult at [1, 0, 0, 0]",
    );
    check(
        Failure::Lowered {
            metric: "danger".to_owned(),
            levels: vec![1, 0, 0, 0],
        },
        "a more worrying `danger` lowers the route at [1, 0, 0, 0]",
    );
}
