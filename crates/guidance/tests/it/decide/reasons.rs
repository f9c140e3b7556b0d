//! The reasons that a decision gives.

use super::{Told, questions, sample, told};
use crate::fixture::{If, all, answers, rules};
use guidance::{Decision, Reason, Route, decide};

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
    let names = |reasons: Vec<&Reason>| -> Vec<String> {
        let rules = reasons.into_iter().filter_map(|reason| reason.rule.clone());
        rules.map(String::from).collect()
    };
    let all = |decision: &Decision| names(decision.reasons.iter().collect());
    let (old, new) = (all(&before), all(&after));
    assert!(new.len() > old.len(), "{old:?} {new:?}");
    let more: Vec<String> = new.iter().filter(|id| !old.contains(id)).cloned().collect();
    assert_eq!(names(after.reasons_not_in(&before)), more);
    assert!(after.reasons_not_in(&after).is_empty());
}
