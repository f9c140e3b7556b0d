//! The laws of the decision, for rules and answers of every shape.

#![allow(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

#[path = "fixture/rules.rs"]
mod fixture;
#[path = "laws/proof.rs"]
mod proof;
#[path = "fixture/random.rs"]
mod random;

use guidance::{Answers, Route, RuleId, Rules, decide};
use proptest::prelude::*;
use random::{add_rule, loose_when, rules_and_answers};

/// The rules that hold, by name.
fn held(rules: &Rules, answers: &Answers) -> Vec<RuleId> {
    let reasons = decide(rules, answers).reasons.into_iter();
    reasons.filter_map(|reason| reason.rule).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn a_worse_answer_never_lowers_the_route_and_takes_no_reason_away(
        (rules, answers) in rules_and_answers()
    ) {
        let before = decide(&rules, &answers).route;
        let reasons = held(&rules, &answers);
        let levels = answers.levels(&rules);
        for (question, level) in rules.questions.iter().zip(levels) {
            for worse in level + 1..=question.top() {
                let mut raised = answers.clone();
                let option = question.choice(worse).unwrap().id.clone();
                raised.choose(question.id.clone(), option);
                prop_assert!(decide(&rules, &raised).route >= before);
                let kept = held(&rules, &raised);
                prop_assert!(reasons.iter().all(|rule| kept.contains(rule)));
            }
        }
    }

    #[test]
    fn a_further_sign_never_lowers_the_route_and_takes_no_reason_away(
        (rules, answers) in rules_and_answers()
    ) {
        let before = decide(&rules, &answers).route;
        let reasons = held(&rules, &answers);
        for sign in &rules.signs {
            let mut more = answers.clone();
            more.signs.insert(sign.id.clone());
            prop_assert!(decide(&rules, &more).route >= before);
            let kept = held(&rules, &more);
            prop_assert!(reasons.iter().all(|rule| kept.contains(rule)));
        }
    }

    #[test]
    fn leaving_an_answer_out_is_giving_the_one_that_counts_for_it(
        (rules, answers) in rules_and_answers()
    ) {
        for question in &rules.questions {
            let mut left_out = answers.clone();
            left_out.chosen.remove(&question.id);
            let mut given = answers.clone();
            let option = question.choice(question.unasked).unwrap().id.clone();
            given.choose(question.id.clone(), option);
            prop_assert_eq!(left_out.levels(&rules), given.levels(&rules));
            prop_assert_eq!(decide(&rules, &left_out).route, decide(&rules, &given).route);
            prop_assert_eq!(held(&rules, &left_out), held(&rules, &given));
        }
    }

    #[test]
    fn there_is_always_a_route_and_it_is_the_most_urgent_of_its_reasons(
        (rules, answers) in rules_and_answers()
    ) {
        let decision = decide(&rules, &answers);
        let levels = answers.levels(&rules);
        prop_assert_eq!(decision.route, rules.route(&levels));
        prop_assert!(decision.route >= rules.floor.route);
        let asked_for = decision.reasons.iter().map(|reason| reason.route);
        let most_urgent = asked_for.max().unwrap();
        // A rule that asks for less than the floor is dead, and the proof says
        // so; where there is none, some reason asks for the route itself.
        if rules.rules.iter().all(|rule| rule.route >= rules.floor.route) {
            prop_assert_eq!(decision.route, most_urgent);
        } else {
            prop_assert_eq!(decision.route, most_urgent.max(rules.floor.route));
        }
        // Every rule that holds is there once, and no other.
        let holding = rules.rules.iter().filter(|rule| rule.when.holds(&levels));
        let mut holding: Vec<RuleId> = holding.map(|rule| rule.id.clone()).collect();
        let mut given = held(&rules, &answers);
        holding.sort();
        given.sort();
        prop_assert_eq!(holding, given);
    }

    #[test]
    fn one_more_rule_never_lowers_a_route(
        (rules, answers) in rules_and_answers(),
        condition in loose_when(),
        route in proptest::sample::select(&Route::ALL[..]),
    ) {
        let mut more = rules.clone();
        add_rule(&mut more, &condition, route);
        let (before, after) = (decide(&rules, &answers).route, decide(&more, &answers).route);
        prop_assert!(after >= before);
        prop_assert!(after == before || after == route);
    }
}
