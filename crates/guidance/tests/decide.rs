//! The decision: which rules hold, which route follows, and which reasons are
//! given for it.

#![allow(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

#[path = "fixture/rules.rs"]
mod fixture;

use fixture::{If, Named, all, answers, any, count, question, rules, when};
use guidance::{Answers, Measure, Question, Route, Rules, SettingId, Tally, Threshold, decide};

/// Danger, how often, an explanation; unanswered, often and explanation do not
/// count as the least worrying.
fn questions() -> Vec<Question> {
    let unasked = |question: Question, unasked: u8| Question {
        unasked,
        ..question
    };
    vec![
        question("danger", &["no", "not-sure", "yes"]),
        unasked(
            question("often", &["once", "not-sure", "sometimes", "most-days"]),
            1,
        ),
        unasked(question("explanation", &["checked", "given", "none"]), 1),
    ]
}

/// One rule for each route above the floor, and a second one for `refer`.
const RULES: [(&str, Route, If); 6] = [
    (
        "pattern",
        Route::EarlyHelp,
        all(&[("all-signs", "one"), ("often", "sometimes")]),
    ),
    ("danger-now", Route::Emergency, all(&[("danger", "yes")])),
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
    ("many", Route::Refer, all(&[("all-signs", "three")])),
    (
        "two-of-these",
        Route::Consult,
        count(
            2,
            &[
                ("often", "most-days"),
                ("explanation", "none"),
                ("all-signs", "two"),
            ],
        ),
    ),
];

fn sample() -> Rules {
    rules(questions(), &RULES)
}

/// What is left of a reason when its words are taken away.
type Told<'a> = (Option<String>, Route, Vec<(String, String)>, Vec<String>);

fn told(rules: &Rules, answers: &Answers) -> Vec<Told<'static>> {
    let reasons = decide(rules, answers).reasons.into_iter();
    reasons
        .map(|reason| {
            let answers = reason.answers.into_iter();
            (
                reason.rule.map(String::from),
                reason.route,
                answers
                    .map(|(id, option)| (id.into(), option.into()))
                    .collect(),
                reason.signs.into_iter().map(String::from).collect(),
            )
        })
        .collect()
}

#[test]
fn where_no_rule_holds_the_floor_gives_its_route_and_its_reason() {
    let rules = sample();
    for answers in [
        Answers::default(),
        answers(&[("danger", "no"), ("often", "most-days")], &[]),
        answers(&[("often", "once")], &["early-1"]),
    ] {
        let decision = decide(&rules, &answers);
        assert_eq!(decision.route, Route::Review);
        let [reason] = &decision.reasons[..] else {
            unreachable!("{:?}", decision.reasons)
        };
        assert_eq!(reason.rule, None);
        assert_eq!(reason.route, Route::Review);
        assert_eq!(reason.because, rules.floor.because);
        assert_eq!(reason.sources, rules.floor.sources);
        assert!(reason.answers.is_empty() && reason.signs.is_empty());
    }
}

#[test]
fn the_floor_is_not_a_reason_where_a_rule_holds() {
    let told = told(&sample(), &answers(&[("danger", "not-sure")], &[]));
    assert_eq!(told.len(), 1);
    assert_eq!(told[0].0.as_deref(), Some("danger-unsure"));
}

#[test]
fn the_most_urgent_rule_that_holds_decides() {
    let rules = sample();
    let check = |chosen: &[(&str, &str)], ticked: &[&str], expected: Route| {
        let route = decide(&rules, &answers(chosen, ticked)).route;
        assert_eq!(route, expected, "{chosen:?} {ticked:?}");
    };
    check(&[], &[], Route::Review);
    check(&[("often", "sometimes")], &["early-1"], Route::EarlyHelp);
    check(&[("danger", "not-sure")], &[], Route::Consult);
    check(
        &[("danger", "not-sure"), ("often", "sometimes")],
        &["early-1"],
        Route::Consult,
    );
    check(&[("danger", "not-sure")], &["serious-1"], Route::Refer);
    check(
        &[("danger", "not-sure"), ("explanation", "checked")],
        &["serious-1"],
        Route::Consult,
    );
    check(&[("danger", "yes")], &[], Route::Emergency);
    check(
        &[("danger", "yes"), ("often", "most-days")],
        &["now-1", "now-2", "now-3"],
        Route::Emergency,
    );
}

#[test]
fn the_order_of_the_rules_means_nothing() {
    let rules = sample();
    let everything = [
        answers(&[], &[]),
        answers(&[("danger", "not-sure")], &["serious-1"]),
        answers(
            &[("danger", "yes"), ("often", "most-days")],
            &["early-1", "serious-1", "now-1"],
        ),
        answers(
            &[("often", "most-days"), ("explanation", "none")],
            &["early-1", "early-2"],
        ),
    ];
    let sorted = |rules: &Rules, answers: &Answers| {
        let mut told = told(rules, answers);
        told.sort();
        told
    };
    let mut orders = 0;
    for order in permutations((0..RULES.len()).collect()) {
        let shuffled = Rules {
            rules: order.iter().map(|at| rules.rules[*at].clone()).collect(),
            ..rules.clone()
        };
        for answers in &everything {
            let (one, other) = (decide(&rules, answers), decide(&shuffled, answers));
            assert_eq!(one.route, other.route, "{order:?}");
            assert_eq!(sorted(&rules, answers), sorted(&shuffled, answers));
            let urgency = other.reasons.iter().map(|reason| reason.route);
            assert!(urgency.rev().is_sorted(), "the most urgent reason is first");
        }
        orders += 1;
    }
    assert_eq!(orders, 720);
}

fn permutations(items: Vec<usize>) -> Vec<Vec<usize>> {
    if items.len() <= 1 {
        return vec![items];
    }
    let heads = items.iter().enumerate();
    heads
        .flat_map(|(at, head)| {
            let mut rest = items.clone();
            rest.remove(at);
            permutations(rest).into_iter().map(move |mut order| {
                order.push(*head);
                order
            })
        })
        .collect()
}

#[test]
fn every_rule_that_holds_gives_its_reason_with_its_answers_and_signs() {
    let rules = sample();
    let check = |chosen: &[(&str, &str)], ticked: &[&str], expected: &[Told<'_>]| {
        assert_eq!(
            told(&rules, &answers(chosen, ticked)),
            expected,
            "{chosen:?} {ticked:?}"
        );
    };
    check(
        &[("danger", "yes")],
        &[],
        &[
            reason("danger-now", Route::Emergency, &[("danger", "yes")], &[]),
            reason("danger-unsure", Route::Consult, &[("danger", "yes")], &[]),
        ],
    );
    // A rule that rests on what was not answered names no answer for it.
    check(
        &[("danger", "no")],
        &["serious-2"],
        &[reason("serious", Route::Refer, &[], &["serious-2"])],
    );
    // The answers are those of the rule, and no others.
    check(
        &[
            ("danger", "no"),
            ("often", "sometimes"),
            ("explanation", "none"),
        ],
        &["early-3", "serious-2"],
        &[
            reason(
                "serious",
                Route::Refer,
                &[("explanation", "none")],
                &["serious-2"],
            ),
            reason(
                "two-of-these",
                Route::Consult,
                &[("explanation", "none")],
                &["early-3", "serious-2"],
            ),
            reason(
                "pattern",
                Route::EarlyHelp,
                &[("often", "sometimes")],
                &["early-3", "serious-2"],
            ),
        ],
    );
    // Of `count` only what holds is a reason; signs that are not counted by
    // the rule are none either.
    check(
        &[("often", "most-days"), ("explanation", "none")],
        &["early-1"],
        &[
            reason(
                "two-of-these",
                Route::Consult,
                &[("often", "most-days"), ("explanation", "none")],
                &[],
            ),
            reason(
                "pattern",
                Route::EarlyHelp,
                &[("often", "most-days")],
                &["early-1"],
            ),
        ],
    );
}

fn reason(rule: &str, route: Route, answers: &[(&str, &str)], signs: &[&str]) -> Told<'static> {
    let answers = answers.iter();
    (
        Some(rule.to_owned()),
        route,
        answers
            .map(|(id, option)| ((*id).to_owned(), (*option).to_owned()))
            .collect(),
        signs.iter().map(|id| (*id).to_owned()).collect(),
    )
}

#[test]
fn a_reason_bears_the_words_and_sources_of_its_rule() {
    let rules = sample();
    let decision = decide(&rules, &answers(&[("danger", "yes")], &[]));
    for reason in decision.reasons {
        let rule = rules
            .rules
            .iter()
            .find(|rule| Some(&rule.id) == reason.rule.as_ref());
        let rule = rule.unwrap();
        assert_eq!(reason.because, rule.because);
        assert_eq!(reason.sources, rule.sources);
    }
}

#[test]
fn a_rule_that_looks_at_two_tallies_names_every_sign_of_the_wider_one() {
    const WIDE: [(&str, Route, If); 1] = [(
        "wide",
        Route::Refer,
        all(&[("immediate-signs", "one"), ("all-signs", "two")]),
    )];
    let told = told(
        &rules(questions(), &WIDE),
        &answers(&[], &["now-1", "early-1"]),
    );
    let wide = reason("wide", Route::Refer, &[], &["early-1", "now-1"]);
    assert_eq!(told, [wide]);
}

#[test]
fn a_threshold_holds_at_its_level_and_above_only() {
    for at_least in 0..=4 {
        for level in 0..=4 {
            let threshold = Threshold {
                measure: Measure(1),
                at_least,
            };
            // Its own measure is looked at, not those beside it.
            let levels = [4, level, 0];
            assert_eq!(
                threshold.holds(&levels),
                level >= at_least,
                "{level} of at least {at_least}"
            );
        }
    }
}

#[test]
fn a_threshold_on_a_measure_that_is_not_there_does_not_hold() {
    let threshold = Threshold {
        measure: Measure(3),
        at_least: 0,
    };
    assert!(!threshold.holds(&[4, 4, 4]));
    assert!(!threshold.holds(&[]));
}

#[test]
fn every_part_of_a_condition_must_hold() {
    const THREE: &[Named] = &[
        ("danger", "yes"),
        ("often", "sometimes"),
        ("explanation", "none"),
    ];
    let both = If {
        all: &[("danger", "not-sure")],
        any: &[("often", "sometimes"), ("explanation", "none")],
        count: (0, &[]),
    };
    let all_parts = If {
        count: (2, THREE),
        ..both
    };
    // The levels of danger, often, explanation; then whether each kind holds.
    let check = |levels: [u8; 3], expected: [bool; 7]| {
        let conditions = [
            all(THREE),
            any(THREE),
            count(1, THREE),
            count(2, THREE),
            count(3, THREE),
            both,
            all_parts,
        ];
        let held = conditions.map(|condition| when(&questions(), condition).holds(&levels));
        assert_eq!(held, expected, "{levels:?}");
    };
    let (y, n) = (true, false);
    //               all  any  1 of 2 of 3 of both every
    check([0, 0, 0], [n, n, n, n, n, n, n]);
    check([2, 0, 0], [n, y, y, n, n, n, n]);
    check([0, 2, 0], [n, y, y, n, n, n, n]);
    check([0, 0, 2], [n, y, y, n, n, n, n]);
    check([1, 2, 0], [n, y, y, n, n, y, n]);
    check([2, 1, 0], [n, y, y, n, n, n, n]);
    check([2, 2, 0], [n, y, y, y, n, y, y]);
    check([1, 2, 2], [n, y, y, y, n, y, y]);
    check([0, 3, 2], [n, y, y, y, n, n, n]);
    check([2, 3, 2], [y, y, y, y, y, y, y]);
}

#[test]
fn signs_are_counted_by_their_seriousness_and_three_are_many() {
    let rules = sample();
    let check = |ticked: &[&str], expected: [u8; 3]| {
        let answers = answers(&[], ticked);
        let tallies = Tally::ALL.map(|tally| answers.tally(&rules, tally));
        assert_eq!(tallies, expected, "{ticked:?}");
        // The tallies stand after the questions, in the same order.
        let levels = answers.levels(&rules);
        assert_eq!(levels[3..], expected, "{ticked:?}");
        for tally in Tally::ALL {
            let at = rules.tally_measure(tally);
            assert_eq!(levels[at], answers.tally(&rules, tally));
        }
    };
    check(&[], [0, 0, 0]);
    check(&["early-1"], [1, 0, 0]);
    check(&["serious-1"], [1, 1, 0]);
    check(&["now-1"], [1, 1, 1]);
    check(&["early-1", "serious-1", "now-1"], [3, 2, 1]);
    check(&["early-1", "early-2", "early-3"], [3, 0, 0]);
    check(&["early-1", "early-2", "early-3", "early-4"], [3, 0, 0]);
    check(
        &["now-1", "now-2", "now-3", "now-4", "serious-1"],
        [3, 3, 3],
    );
}

#[test]
fn a_question_without_an_answer_counts_as_its_content_says() {
    let rules = sample();
    let check = |chosen: &[(&str, &str)], expected: [u8; 3]| {
        let levels = answers(chosen, &[]).levels(&rules);
        assert_eq!(levels[..3], expected, "{chosen:?}");
    };
    check(&[], [0, 1, 1]);
    check(&[("danger", "no")], [0, 1, 1]);
    check(&[("danger", "yes")], [2, 1, 1]);
    check(&[("often", "once")], [0, 0, 1]);
    check(&[("explanation", "checked")], [0, 1, 0]);
    check(
        &[("often", "most-days"), ("explanation", "none")],
        [0, 3, 2],
    );
}

#[test]
fn names_that_nothing_bears_are_taken_as_no_answer() {
    let rules = sample();
    let check = |chosen: &[(&str, &str)], ticked: &[&str], plain: &Answers| {
        let odd = answers(chosen, ticked);
        assert_eq!(odd.levels(&rules), plain.levels(&rules), "{chosen:?}");
        assert_eq!(told(&rules, &odd), told(&rules, plain), "{chosen:?}");
    };
    check(&[("danger", "perhaps")], &[], &answers(&[], &[]));
    check(
        &[("often", "yes")],
        &["early-1"],
        &answers(&[], &["early-1"]),
    );
    check(&[("no-such-question", "yes")], &[], &answers(&[], &[]));
    check(&[], &["no-such-sign"], &answers(&[], &[]));
    check(
        &[("danger", "yes"), ("explanation", "perhaps")],
        &["serious-1", "no-such-sign"],
        &answers(&[("danger", "yes")], &["serious-1"]),
    );
}

#[test]
fn who_asks_and_what_was_seen_of_the_tool_change_nothing() {
    let rules = sample();
    let plain = answers(&[("danger", "not-sure")], &["serious-1"]);
    let other = Answers {
        setting: Some(SettingId::try_from("school").unwrap()),
        signs_seen: false,
        danger_checked: true,
        ..plain.clone()
    };
    assert_eq!(decide(&rules, &plain), decide(&rules, &other));
}
