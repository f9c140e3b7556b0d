//! The kind of agreement that is asked for: a worse answer never turns "none is
//! needed" into "agreement first".

use crate::fixture::random::{answers, rules_and_answers, rules_of};
use guidance::{Answers, QuestionId, Route, decide};
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn harm_is_likely_where_a_rule_that_holds_says_so_or_the_route_is_999(
        (rules, answers) in rules_and_answers()
    ) {
        let decision = decide(&rules, &answers);
        let said = |id: &guidance::RuleId| {
            let mut rules = rules.rules.iter();
            rules.any(|rule| &rule.id == id && rule.harm_likely)
        };
        for reason in &decision.reasons {
            prop_assert_eq!(reason.harm_likely, reason.rule.as_ref().is_some_and(said));
        }
        let by_rule = decision.reasons.iter().any(|reason| reason.harm_likely);
        let expected = by_rule || decision.route == Route::Emergency;
        prop_assert_eq!(decision.harm_likely(), expected);
    }

    #[test]
    fn a_worse_answer_or_a_further_sign_never_turns_harm_likely_off(
        (rules, answers) in rules_and_answers(),
        view in prop::option::of(proptest::sample::select(&Route::ALL[..])),
    ) {
        let answers = Answers { own_assessment: view, ..answers };
        if !decide(&rules, &answers).harm_likely() {
            return Ok(());
        }
        let levels = answers.levels(&rules);
        for (question, level) in rules.questions.iter().zip(levels) {
            for worse in level + 1..=question.top() {
                let mut raised = answers.clone();
                let option = question.choice(worse).unwrap().id.clone();
                raised.choose(question.id.clone(), option.clone());
                prop_assert!(decide(&rules, &raised).harm_likely());
            }
        }
        for sign in &rules.signs {
            let mut more = answers.clone();
            more.signs.insert(sign.id.clone());
            prop_assert!(decide(&rules, &more).harm_likely());
        }
    }

    #[test]
    fn a_more_urgent_view_never_turns_harm_likely_off(
        (rules, answers) in rules_and_answers()
    ) {
        let before = decide(&rules, &answers).harm_likely();
        for view in Route::ALL {
            let with = Answers { own_assessment: Some(view), ..answers.clone() };
            prop_assert!(decide(&rules, &with).harm_likely() >= before);
        }
        let emergency = Answers { own_assessment: Some(Route::Emergency), ..answers };
        prop_assert!(decide(&rules, &emergency).harm_likely());
    }

    #[test]
    fn a_worse_answer_about_one_kind_never_turns_harm_likely_off(
        (rules, answers) in rules_of(3).prop_flat_map(|rules| {
            let answers = answers(&rules);
            (Just(rules), answers)
        })
    ) {
        let before = decide(&rules, &answers).harm_likely();
        for (kind, question) in super::pairs(&rules) {
            let from = answers.level_by_need(Some(kind), question).unwrap_or(question.unasked);
            for worse in from..=question.top() {
                let mut raised = answers.clone();
                let question_id: QuestionId = question.id.clone();
                let option = question.choice(worse).unwrap().id.clone();
                raised.choose_by_need(kind, question_id, option);
                prop_assert!(decide(&rules, &raised).harm_likely() >= before);
            }
        }
    }
}
