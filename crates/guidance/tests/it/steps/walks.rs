//! Whatever the content and whatever is said: a user comes to a result, and no
//! question that could still change the route is left out.

use super::{sample, step_name};
use crate::fixture::guide::{NEIGHBOUR, WORKER, guide, setting_id};
use crate::fixture::random;
use guidance::VecSet;
use guidance::{
    AgeBand, Answers, Audience, Guide, Kind, Question, QuestionId, Route, Step, decide, next_step,
    questions_about_need, steps,
};
use proptest::prelude::*;

/// What a user does at a step, chosen by a number.
fn act(guide: &Guide, answers: &mut Answers, step: &Step, pick: usize) {
    match step {
        Step::Question(id) => {
            let options = &guide.rules.question(id).unwrap().options;
            answers.choose(id.clone(), options[pick % options.len()].id.clone());
        }
        Step::Check => answers.danger_checked = true,
        Step::Who => {
            let settings = &guide.settings;
            answers.setting = Some(settings[pick % settings.len()].id.clone());
        }
        Step::Signs => {
            let signs = guide.rules.signs.iter().enumerate();
            let ticked = signs.filter(|(at, _)| pick >> at & 1 == 1);
            answers.set_signs(
                &guide.rules,
                ticked.map(|(_, sign)| sign.id.clone()).collect(),
            );
            for question in guide.rules.questions.iter().filter(|one| one.with_signs) {
                let option = &question.options[pick / 3 % question.options.len()];
                answers.choose(question.id.clone(), option.id.clone());
            }
        }
        Step::Need(kind) => {
            for (question, shift) in questions_about_need(guide, answers, *kind)
                .into_iter()
                .zip(1..)
            {
                let option = &question.options[pick / shift % question.options.len()];
                answers.choose_by_need(*kind, question.id.clone(), option.id.clone());
            }
        }
        Step::Before => {
            let before = guide.rules.questions.iter().filter(|one| one.before_result);
            for (question, shift) in before.zip(1..) {
                let option = &question.options[pick / shift % question.options.len()];
                answers.choose(question.id.clone(), option.id.clone());
            }
            answers.before_seen = true;
        }
        Step::Pause => answers.pause_done = true,
        Step::Adding | Step::Result => unreachable!("nothing is asked here"),
    }
}

/// Answers every step until the result; gives how many there were.
pub fn walk(guide: &Guide, answers: &mut Answers, picks: &[usize]) -> usize {
    let mut picks = picks.iter().cycle();
    let most = guide.rules.questions.len() + 4 + Kind::ALL.len() + 1;
    for taken in 0..=most {
        match next_step(guide, answers) {
            Step::Result => return taken,
            step => act(guide, answers, &step, *picks.next().unwrap()),
        }
    }
    unreachable!("still {:?} after {most} steps", next_step(guide, answers))
}

/// Asserts that no question that was left out could have changed the route.
fn assert_nothing_left_out_matters(guide: &Guide, answers: &Answers, route: Route) {
    assert_eq!(decide(&guide.rules, answers).route, route, "{answers:?}");
    let audience = guide.audience(answers.setting.as_ref());
    let levels = answers.levels(&guide.rules);
    let ages = answers.ages();
    let suits = |question: &Question| {
        let mut fitting = question.ages.iter();
        question.ages.is_empty() || ages.is_empty() || fitting.any(|age| ages.contains(*age))
    };
    let asked = |question: &&Question| {
        question.has_screen()
            && question.asked_of.contains(&audience)
            && suits(question)
            && question
                .only_if
                .as_ref()
                .is_none_or(|when| when.holds(&levels))
    };
    let questions: Vec<&Question> = guide.rules.questions.iter().filter(asked).collect();
    if audience == Audience::Practitioner {
        assert_nothing_left_out_of_a_kind(guide, answers, route, &questions);
    }
    let mut left_out = questions
        .into_iter()
        .filter(|one| !one.each_kind || audience == Audience::Public);
    // One after the other: leaving one out is giving the answer that counts
    // for it, so that every part of them is among what is tried.
    let next = left_out.find(|question| !answers.by_question.contains_key(&question.id));
    let Some(question) = next else { return };
    for choice in &question.options {
        let mut more = answers.clone();
        more.by_question
            .insert(question.id.clone(), choice.id.clone());
        assert_nothing_left_out_matters(guide, &more, route);
    }
}

/// As above, for what is asked about each kind of need.
fn assert_nothing_left_out_of_a_kind(
    guide: &Guide,
    answers: &Answers,
    route: Route,
    questions: &[&Question],
) {
    let each = questions.iter().filter(|question| question.each_kind);
    let kinds = answers.kinds(&guide.rules);
    let mut pairs = each.flat_map(|question| kinds.iter().map(move |kind| (*kind, question)));
    let open = pairs.find(|(kind, one)| answers.level_by_need(Some(*kind), one).is_none());
    let Some((kind, question)) = open else { return };
    for choice in &question.options {
        let mut more = answers.clone();
        more.choose_by_need(kind, question.id.clone(), choice.id.clone());
        assert_nothing_left_out_matters(guide, &more, route);
    }
}

/// Asserts that every answer that was asked for stands in the path, in order.
fn assert_answered_stands(guide: &Guide, answers: &Answers) {
    let levels = answers.levels(&guide.rules);
    let stands = |question: &&Question| {
        question.has_screen()
            && !question.each_kind
            && answers.by_question.contains_key(&question.id)
            && question
                .only_if
                .as_ref()
                .is_none_or(|when| when.holds(&levels))
    };
    let expected = guide.rules.questions.iter().filter(stands);
    let mut expected: Vec<&Question> = expected.collect();
    // What is urgent stands straight after the first.
    expected[1..].sort_by_key(|question| !question.urgent);
    let expected: Vec<QuestionId> = expected.iter().map(|one| one.id.clone()).collect();
    let path = steps(guide, answers).into_iter();
    let given: Vec<QuestionId> = path
        .filter_map(|step| match step {
            Step::Question(id) => Some(id),
            _ => None,
        })
        .filter(|id| guide.rules.question(id).is_some_and(|one| !one.each_kind))
        .collect();
    assert_eq!(given, expected, "{answers:?}");
}

/// Asserts what holds of every path, and more of one that has come to its end.
fn assert_sound(guide: &Guide, answers: &Answers) {
    let path = steps(guide, answers);
    let unique: VecSet<String> = path.iter().map(step_name).collect();
    assert_eq!(unique.len(), path.len(), "a step stands once in {path:?}");
    if path.last() == Some(&Step::Result) {
        assert_nothing_left_out_matters(guide, answers, decide(&guide.rules, answers).route);
        let urgent = !path.contains(&Step::Who);
        if !urgent {
            assert_answered_stands(guide, answers);
        }
        let emergency = guide.rules.route_of(answers) == Route::Emergency;
        assert!(emergency || !urgent, "{path:?}");
        let before = guide.rules.questions.iter().any(|one| one.before_result);
        assert_eq!(
            path.contains(&Step::Before),
            before && !emergency,
            "{path:?}"
        );
    }
}

/// Asserts that every answer that counts is in the path, where it is seen: the
/// route of what is shown is the route.
fn assert_only_what_is_shown_counts(guide: &Guide, answers: &Answers) {
    let path = steps(guide, answers);
    if path.last() != Some(&Step::Result) || path.contains(&Step::Check) {
        return;
    }
    let mut shown = answers.clone();
    shown.by_need.clear();
    for step in &path {
        let Step::Need(kind) = step else { continue };
        for question in guide.rules.questions.iter().filter(|one| one.each_kind) {
            let level = answers.level_by_need(Some(*kind), question);
            if let Some(choice) = level.and_then(|level| question.choice(level)) {
                shown.choose_by_need(*kind, question.id.clone(), choice.id.clone());
            }
        }
    }
    shown.by_question.retain(|id, _| {
        let tick = guide
            .rules
            .question(id)
            .is_some_and(|one| !one.has_screen());
        tick || path.contains(&Step::Question(id.clone()))
    });
    let rules = |answers| {
        let reasons = decide(&guide.rules, answers).reasons.into_iter();
        reasons.map(|reason| reason.rule).collect::<Vec<_>>()
    };
    assert_eq!(rules(&shown), rules(answers), "{path:?} {answers:?}");
}

/// Guides of every shape that content could have.
pub fn any_guide() -> impl Strategy<Value = Guide> {
    let ages = || prop::sample::subsequence(&AgeBand::ALL[..], 0..=2);
    let flags = prop::collection::vec((any::<[bool; 3]>(), any::<bool>(), 0..6_u8, ages()), 4);
    (random::rules_of(2), flags, any::<usize>()).prop_map(|(mut rules, flags, after)| {
        let flags = flags.into_iter();
        for (question, ([to_public, with_signs, about_signs], to_workers, place, ages)) in
            rules.questions.iter_mut().zip(flags).skip(1)
        {
            question.with_signs = with_signs;
            question.before_result = !with_signs && place == 0;
            question.each_kind &= question.has_screen();
            question.urgent = question.has_screen() && !question.each_kind && place == 1;
            question.about_signs = about_signs && !question.urgent;
            question.ages = ages;
            if question.urgent || question.before_result {
                // Asked before it is known who asks, or of everybody.
                question.ages.clear();
                question.only_if = question.only_if.take().filter(|_| false);
            }
            let to_all = question.urgent || question.before_result;
            question.asked_of = match (to_workers || to_all, to_public || to_all) {
                (_, false) => vec![Audience::Practitioner],
                (false, true) => vec![Audience::Public],
                (true, true) => vec![Audience::Practitioner, Audience::Public],
            };
        }
        // The first question is always asked, of everybody.
        rules.questions[0].only_if = None;
        // The signs come after a question with a screen of its own, and what
        // speaks of them after them.
        let at = 1 + after % (rules.questions.len() - 1);
        rules.questions[at].with_signs = false;
        rules.questions[at].before_result = false;
        rules.questions[at].urgent = false;
        for before in &mut rules.questions[..=at] {
            before.about_signs = false;
            before.each_kind = false;
        }
        let after = rules.questions[at].id.to_string();
        guide(rules, &after)
    })
}

/// A guide, and answers that some user of it could have come to, also by
/// going back and changing things.
fn anywhere() -> impl Strategy<Value = (Guide, Answers)> {
    any_guide().prop_flat_map(|guide| {
        let who = proptest::sample::select(vec![None, Some(WORKER), Some(NEIGHBOUR)]);
        let answers = (random::answers(&guide.rules), who, any::<[bool; 2]>());
        let answers = answers.prop_map(|(answers, who, [signs_seen, danger_checked])| Answers {
            setting: who.map(setting_id),
            signs_seen,
            danger_checked,
            ..answers
        });
        (Just(guide), answers).prop_map(|(guide, mut answers)| {
            // The screen of the signs answers what stands beneath them.
            for question in guide.rules.questions.iter().filter(|one| one.with_signs) {
                if answers.signs_seen {
                    let least = question.options[0].id.clone();
                    answers
                        .by_question
                        .entry(question.id.clone())
                        .or_insert(least);
                }
            }
            // And that before the result what stands on it.
            answers.by_question.retain(|id, _| {
                guide
                    .rules
                    .question(id)
                    .is_none_or(|one| !one.before_result)
            });
            (guide, answers)
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig {
        max_shrink_iters: 500,
        ..ProptestConfig::with_cases(2000)
    })]

    #[test]
    fn every_user_comes_to_a_result_in_a_few_steps(
        picks in prop::collection::vec(any::<usize>(), 12)
    ) {
        let guide = sample();
        let mut answers = Answers::default();
        walk(&guide, &mut answers, &picks);
        assert_sound(&guide, &answers);
    }

    #[test]
    fn who_changes_an_answer_comes_to_a_result_as_well(
        picks in prop::collection::vec(any::<usize>(), 12),
        at in any::<usize>(),
        pick in any::<usize>(),
    ) {
        let guide = sample();
        let mut answers = Answers::default();
        walk(&guide, &mut answers, &picks);
        let path = steps(&guide, &answers);
        // Every step but the result can be gone back to.
        let step = &path[at % (path.len() - 1)];
        act(&guide, &mut answers, step, pick);
        assert_sound(&guide, &answers);
        assert_only_what_is_shown_counts(&guide, &answers);
        walk(&guide, &mut answers, &picks);
        assert_sound(&guide, &answers);
        assert_only_what_is_shown_counts(&guide, &answers);
    }

    #[test]
    fn whatever_the_content_a_user_comes_to_a_result(
        guide in any_guide(),
        picks in prop::collection::vec(any::<usize>(), 12),
    ) {
        let mut answers = Answers::default();
        walk(&guide, &mut answers, &picks);
        assert_sound(&guide, &answers);
    }

    #[test]
    fn whatever_was_said_before_nothing_that_matters_is_left_out(
        (guide, mut answers) in anywhere(),
        picks in prop::collection::vec(any::<usize>(), 12),
    ) {
        assert_sound(&guide, &answers);
        walk(&guide, &mut answers, &picks);
        assert_sound(&guide, &answers);
    }

    #[test]
    fn a_worse_answer_never_takes_a_question_away_by_its_condition(
        (guide, answers) in anywhere()
    ) {
        let holds = |question: &Question, answers: &Answers| {
            let levels = answers.levels(&guide.rules);
            question.only_if.as_ref().is_none_or(|when| when.holds(&levels))
        };
        let levels = answers.levels(&guide.rules);
        for (question, level) in guide.rules.questions.iter().zip(levels) {
            for worse in level..=question.top() {
                let mut raised = answers.clone();
                let option = question.choice(worse).unwrap().id.clone();
                raised.choose(question.id.clone(), option);
                for other in &guide.rules.questions {
                    prop_assert!(!holds(other, &answers) || holds(other, &raised));
                }
            }
        }
    }
}
