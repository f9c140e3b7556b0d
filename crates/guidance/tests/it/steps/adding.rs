//! Questions that can no longer change the route: offered after the result, to make
//! the call stronger.

use super::path;
use super::urgent::{full, said};
use super::walks::{any_guide, walk};
use crate::fixture::guide::{NEIGHBOUR, WORKER, setting_id};
use crate::fixture::{id, option};
use guidance::{Answers, Guide, Question, Route, Step, addable, decide, next_step, steps};
use proptest::prelude::*;

fn offered(guide: &Guide, answers: &Answers) -> Vec<String> {
    let offered = addable(guide, answers).into_iter();
    offered.map(|question| question.id.to_string()).collect()
}

#[test]
fn what_was_skipped_is_offered_where_the_user_wants_to_say_more() {
    let guide = full();
    let start = [
        ("danger", "no"),
        ("age", "primary"),
        ("vulnerable", "no"),
        ("told", "yes"),
    ];
    let mut answers = said(Some(WORKER), &start, Some(&["early-1"]));
    answers.before_seen = true;
    let all = "danger who age vulnerable signs before";
    assert_eq!(path(&guide, &answers), format!("{all} result"));
    assert_eq!(offered(&guide, &answers), ["often", "known"]);
    answers.adding = true;
    assert_eq!(path(&guide, &answers), format!("{all} adding"));
    answers.choose(id("often"), option("most-days"));
    answers.adding = false;
    let more = "danger who age vulnerable signs often before result";
    assert_eq!(path(&guide, &answers), more);
    assert_eq!(offered(&guide, &answers), ["known"]);
    // The public is offered its own questions.
    answers.by_question.remove(&id("often"));
    answers.by_question.remove(&id("vulnerable"));
    answers.setting = Some(setting_id(NEIGHBOUR));
    assert_eq!(offered(&guide, &answers), ["often"]);
}

#[test]
fn nobody_is_asked_for_more_at_999() {
    let guide = full();
    let mut answers = said(Some(WORKER), &[("danger", "yes")], Some(&[]));
    answers.danger_checked = true;
    answers.adding = true;
    assert_eq!(path(&guide, &answers), "danger check result");
    answers.choose(id("danger"), option("not-sure"));
    answers.choose(id("reason-now"), option("yes"));
    answers.choose(id("can-see"), option("no"));
    assert_eq!(path(&guide, &answers), "danger reason-now can-see result");
}

/// Returns whether a question was shown on the way, alone or with others of its kind.
fn was_shown(guide: &Guide, answers: &Answers, question: &Question) -> bool {
    steps(guide, answers).iter().any(|step| match step {
        Step::Needs => {
            let asked = guidance::questions_about_needs(guide, answers);
            asked.iter().any(|one| one.id == question.id)
        }
        _ => step.asks(&question.id),
    })
}

/// Returns whether this user would be asked a question if it could change anything.
fn would_be_asked(guide: &Guide, answers: &Answers, question: &Question) -> bool {
    let ages = answers.ages();
    let suits = question.ages.is_empty()
        || ages.is_empty()
        || question.ages.iter().any(|age| ages.contains(*age));
    let levels = answers.levels(&guide.rules);
    let comes_up = question
        .only_if
        .as_ref()
        .is_none_or(|when| when.holds(&levels));
    question.asks(guide.audience(answers.setting.as_ref())) && suits && comes_up
}

proptest! {
    #![proptest_config(ProptestConfig {
        max_shrink_iters: 500,
        ..ProptestConfig::with_cases(1500)
    })]

    #[test]
    fn exactly_what_was_skipped_is_offered_and_no_answer_to_it_changes_the_route(
        guide in any_guide(),
        picks in prop::collection::vec(any::<usize>(), 12),
    ) {
        let mut answers = Answers::default();
        walk(&guide, &mut answers, &picks);
        let route = decide(&guide.rules, &answers).route;
        if route == Route::Emergency {
            return Ok(());
        }
        let offered = offered(&guide, &answers);
        let own = |one: &&Question| one.has_screen() && !one.urgent && !one.check;
        let questions = guide.rules.questions.iter().skip(1).filter(own);
        let skipped = questions.filter(|one| {
            would_be_asked(&guide, &answers, one) && !was_shown(&guide, &answers, one)
        });
        let skipped: Vec<String> = skipped.map(|one| one.id.to_string()).collect();
        prop_assert_eq!(&offered, &skipped);
        answers.adding = true;
        prop_assert_eq!(next_step(&guide, &answers), Step::Adding);
        for (question, pick) in addable(&guide, &answers.clone()).into_iter().zip(&picks) {
            let option = &question.options[pick % question.options.len()];
            answers.choose(question.id.clone(), option.id.clone());
            prop_assert_eq!(decide(&guide.rules, &answers).route, route);
        }
        answers.adding = false;
        prop_assert_eq!(next_step(&guide, &answers), Step::Result);
        prop_assert_eq!(decide(&guide.rules, &answers).route, route);
    }
}
