//! The decision: which rules hold, which route follows, and which reasons are
//! given for it.

mod conditions;
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
        all(&[("immediate-signs", "one"), ("any-signs", "two")]),
    )];
    let told = told(
        &rules(questions(), &WIDE),
        &answers(&[], &["now-1", "early-1"]),
    );
    let wide = reason("wide", Route::Refer, &[], &["early-1", "now-1"]);
    assert_eq!(told, [wide]);
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

#[test]
fn what_is_new_of_a_decision_is_what_the_other_did_not_say() {
    let rules = sample();
    let before = decide(&rules, &answers(&[("often", "most-days")], &["early-1"]));
    let after = decide(
        &rules,
        &answers(
            &[("often", "most-days"), ("danger", "yes")],
            &["early-1", "serious-1"],
        ),
    );
    let names = |reasons: Vec<&guidance::Reason>| -> Vec<String> {
        let rules = reasons.into_iter().filter_map(|reason| reason.rule.clone());
        rules.map(String::from).collect()
    };
    let all = |decision: &guidance::Decision| names(decision.reasons.iter().collect());
    let (old, new) = (all(&before), all(&after));
    assert!(new.len() > old.len(), "{old:?} {new:?}");
    let more: Vec<String> = new.iter().filter(|id| !old.contains(id)).cloned().collect();
    assert_eq!(names(after.reasons_not_in(&before)), more);
    assert!(after.reasons_not_in(&after).is_empty());
}
