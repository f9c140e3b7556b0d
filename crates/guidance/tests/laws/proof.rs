//! The proof finds what is wrong with rules that break a promise, and nothing
//! else.
//!
//! One failure has no example here: `Failure::Lowered`. Conditions only ever
//! say "at least", so no data can make a worse answer lower a route; that is
//! the point. That the proof would notice it is tested in `src/proof.rs`, on a
//! walk written by hand.

use crate::fixture::{self, If, all, any, question, rules, words};
use crate::random::rules_and_answers;
use guidance::proof::{Failure, prove};
use guidance::{Question, Route, Rules, Tally};
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn the_proof_finds_what_trying_every_set_of_answers_finds(
        (rules, _) in rules_and_answers()
    ) {
        let proof = prove(&rules);
        let sets = every_set(&rules);
        prop_assert_eq!(proof.answer_sets, sets.len());
        let reached = |route: &Route| sets.iter().any(|set| rules.route(set) == *route);
        let routes: Vec<Route> = Route::ALL.into_iter().filter(reached).collect();
        prop_assert_eq!(&proof.routes, &routes);
        let mut expected = broken(&rules, &sets);
        let mut found: Vec<String> = proof.failures.iter().map(name).collect();
        expected.sort();
        found.sort();
        prop_assert_eq!(found, expected);
    }
}

/// Every set of levels: each question's, then every tally that can be.
fn every_set(rules: &Rules) -> Vec<Vec<u8>> {
    let mut sets = vec![Vec::new()];
    let questions = rules.questions.iter().map(Question::top);
    for top in questions.chain([Tally::TOP; 3]) {
        sets = sets
            .into_iter()
            .flat_map(|set| {
                (0..=top).map(move |level| {
                    let mut longer = set.clone();
                    longer.push(level);
                    longer
                })
            })
            .collect();
    }
    // A serious sign is one of all signs, a sign of danger now a serious one.
    let first = rules.questions.len();
    sets.retain(|set| set[first] >= set[first + 1] && set[first + 1] >= set[first + 2]);
    sets
}

/// What is wrong with the rules, found without any shortcut.
fn broken(rules: &Rules, sets: &[Vec<u8>]) -> Vec<String> {
    let mut names = Vec::new();
    for (at, rule) in rules.rules.iter().enumerate() {
        let mut without = rules.clone();
        without.rules.remove(at);
        if sets
            .iter()
            .all(|set| rules.route(set) == without.route(set))
        {
            names.push(name(&Failure::DeadRule(rule.id.to_string())));
        }
    }
    for route in Route::ALL {
        if sets.iter().all(|set| rules.route(set) != route) {
            names.push(name(&Failure::Unreachable(route)));
        }
    }
    for (at, question) in rules.questions.iter().enumerate() {
        let with = |set: &[u8], level: u8| {
            let mut set = set.to_vec();
            set[at] = level;
            rules.route(&set)
        };
        let same = |set: &Vec<u8>| (0..=question.top()).all(|l| with(set, l) == with(set, 0));
        if sets.iter().all(same) {
            names.push(name(&Failure::NoEffect(question.id.to_string())));
        }
        let mut options = question.options.iter();
        let unsure = options.position(|choice| choice.id.as_str() == "not-sure");
        let too_low = |set: &Vec<u8>| {
            unsure.is_some_and(|unsure| usize::from(set[at]) >= unsure)
                && rules.route(set) < Route::Consult
                && question.only_if.as_ref().is_none_or(|when| when.holds(set))
        };
        if question.critical && sets.iter().any(too_low) {
            let failure = Failure::UnsureTooLow {
                question: question.id.to_string(),
                levels: Vec::new(),
            };
            names.push(name(&failure));
        }
    }
    names
}

/// A failure without the answers that show it.
fn name(failure: &Failure) -> String {
    match failure {
        Failure::Lowered { measure, .. } => format!("lowered {measure}"),
        Failure::UnsureTooLow { question, .. } => format!("unsure {question}"),
        Failure::DeadRule(rule) => format!("dead {rule}"),
        Failure::Unreachable(route) => format!("unreachable {}", route.slug()),
        Failure::NoEffect(question) => format!("no effect {question}"),
    }
}

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
    ("small", Route::EarlyHelp, all(&[("all-signs", "one")])),
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
    // Three answers, and twenty ways in which signs can be ticked.
    assert_eq!(proof.answer_sets, 60);
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
        &[("idle", Route::Review, any(&[("all-signs", "three")]))],
        &["idle"],
    );
    // A condition that can never hold: more serious signs than signs is none.
    let mut impossible = with(&[("never", Route::Refer, all(&[("all-signs", "three")]))]);
    let never = impossible.rules.last_mut().unwrap();
    never.when.all[0].at_least = Tally::TOP + 1;
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
            // The tallies stand after the questions.
            threshold.measure.0 += u8::from(threshold.measure.0 > 0);
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
        ("two", Route::Consult, all(&[("all-signs", "two")])),
        ("one", Route::EarlyHelp, all(&[("all-signs", "one")])),
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
    let only_if = |measure| {
        let when = fixture::when(std::slice::from_ref(&over), all(measure));
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
            only_if: only_if(&[("all-signs", "one")]),
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
        Failure::UnsureTooLow {
            question: "danger".to_owned(),
            levels: vec![1, 0, 0, 0],
        },
        "not sure on `danger` is less than consult at [1, 0, 0, 0]",
    );
    check(
        Failure::Lowered {
            measure: "danger".to_owned(),
            levels: vec![1, 0, 0, 0],
        },
        "a more worrying `danger` lowers the route at [1, 0, 0, 0]",
    );
}
