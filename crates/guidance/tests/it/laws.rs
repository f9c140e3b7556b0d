//! The laws of the decision, for rules and answers of every shape.

mod children;
mod every_set;
mod harm;
mod proof;

use crate::fixture::random::{add_rule, loose_when, rules_and_answers};
use guidance::{
    Ages, Answers, Evaluation, Kind, Question, Route, Rule, RuleId, Rules, SignId, decide,
};
use proptest::prelude::*;

/// The rules that hold, by name.
fn held(rules: &Rules, answers: &Answers) -> Vec<RuleId> {
    let reasons = decide(rules, answers).reasons.into_iter();
    reasons.filter_map(|reason| reason.rule).collect()
}

/// Every question that is asked about each kind of need, with every kind.
fn pairs(rules: &Rules) -> impl Iterator<Item = (Kind, &Question)> {
    let questions = rules.questions.iter().filter(|one| one.each_kind);
    questions.flat_map(|question| Kind::ALL.into_iter().map(move |kind| (kind, question)))
}

fn counts_by_level(rules: &Rules, id: &SignId) -> bool {
    let mut signs = rules.signs.iter();
    signs.any(|sign| &sign.id == id && sign.counts_by_level())
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
            left_out.by_question.remove(&question.id);
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
        prop_assert_eq!(decision.route, rules.route_of(&answers));
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
        // Every rule that holds for one of the children is there once, and no other.
        let children = answers.for_each_child(&rules);
        let evaluations: Vec<Evaluation> = children.iter().map(|child| child.evaluate(&rules)).collect();
        let held_at = |rule: &&Rule| evaluations.iter().any(|child| child.held(&rule.when).is_some());
        let holding = rules.rules.iter().filter(held_at);
        let mut holding: Vec<RuleId> = holding.map(|rule| rule.id.clone()).collect();
        let mut given = held(&rules, &answers);
        holding.sort();
        given.sort();
        prop_assert_eq!(holding, given);
    }

    #[test]
    fn a_worse_answer_about_one_kind_never_lowers_the_route(
        (rules, answers) in rules_and_answers()
    ) {
        let before = decide(&rules, &answers).route;
        let reasons = held(&rules, &answers);
        for (kind, question) in pairs(&rules) {
            let from = answers.level_by_need(Some(kind), question).unwrap_or(question.unasked);
            for worse in from..=question.top() {
                let mut raised = answers.clone();
                let option = question.choice(worse).unwrap().id.clone();
                raised.choose_by_need(kind, question.id.clone(), option);
                prop_assert!(decide(&rules, &raised).route >= before);
                let kept = held(&rules, &raised);
                prop_assert!(reasons.iter().all(|rule| kept.contains(rule)));
            }
        }
    }

    /// The proof walks sets about one child in which every kind of need stands
    /// alike. In these both ways of deciding agree, and any other set is at least
    /// as urgent as the one in which all stand where the least worrying does.
    /// Beside an injury or a request for help kinds of need never stand alike: of
    /// those nothing is asked that is asked about each kind.
    #[test]
    fn what_the_proof_walks_bounds_what_differs_from_kind_to_kind(
        (rules, answers) in rules_and_answers()
    ) {
        let answers = Answers { other_ages: Ages::default(), ..answers };
        let mut alike = answers.clone();
        alike.by_need.clear();
        if alike.evaluate(&rules).groups.iter().any(|group| group.kind.is_none()) {
            alike.signs.retain(|id| counts_by_level(&rules, id));
        }
        let levels = alike.levels(&rules);
        prop_assert_eq!(decide(&rules, &alike).route, rules.route(&levels));
        let evaluation = answers.evaluate(&rules);
        let mut least = answers.levels(&rules);
        for (at, level) in least.iter_mut().enumerate().take(rules.questions.len()) {
            *level = evaluation.groups.iter().map(|group| group.levels[at]).min().unwrap();
        }
        let route = decide(&rules, &answers).route;
        prop_assert!(route >= rules.route(&least));
        prop_assert!(route <= rules.route(&answers.levels(&rules)));
    }

    #[test]
    fn a_view_of_ones_own_only_ever_raises(
        (rules, answers) in rules_and_answers(),
        view in proptest::sample::select(&Route::ALL[..]),
    ) {
        let without = decide(&rules, &answers);
        let with = decide(&rules, &Answers { own_assessment: Some(view), ..answers });
        prop_assert_eq!(with.by_rules, without.route);
        prop_assert_eq!(with.route, without.route.max(view));
        prop_assert_eq!(with.reasons, without.reasons);
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
