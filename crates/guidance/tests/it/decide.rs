//! The decision: which rules hold, which route follows, and which reasons are
//! given for it.

mod conditions;
mod reasons;
mod sorts;

use crate::fixture::{If, all, answers, count, question, rules};
use guidance::{Answers, Question, Route, Rules, SettingId, decide};

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
        all(&[("any-signs", "one"), ("often", "sometimes")]),
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
    ("many", Route::Refer, all(&[("any-signs", "three")])),
    (
        "two-of-these",
        Route::Consult,
        count(
            2,
            &[
                ("often", "most-days"),
                ("explanation", "none"),
                ("any-signs", "two"),
            ],
        ),
    ),
];

fn sample() -> Rules {
    rules(questions(), &RULES)
}

/// A reason without its words.
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
                    .map(|one| (one.question.into(), one.option.into()))
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
