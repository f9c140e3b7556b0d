//! Whatever the content and whatever is said: a user comes to a result, and no
//! question that could still change the route is left out.

mod sound;

use super::content::sample;
use crate::fixture::guide::{NEIGHBOUR, WORKER, guide, setting_id};
use crate::fixture::random;
use guidance::{
    AgeBand, Answers, Audience, Guide, Kind, Question, Step, Topic, age_with_signs, next_step,
    questions_about_needs, steps,
};
use proptest::prelude::*;
use sound::{assert_only_what_is_shown_counts, assert_sound};

/// Does what a user does at a step, chosen by a number.
fn act(guide: &Guide, answers: &mut Answers, step: &Step, pick: usize) {
    match step {
        Step::Question(id) => {
            let options = &guide.rules.question(id).unwrap().options;
            answers.choose(id.clone(), options[pick % options.len()].id.clone());
        }
        Step::Questions(ids) => {
            for (id, shift) in ids.iter().zip(1..) {
                let options = &guide.rules.question(id).unwrap().options;
                let option = &options[pick / shift % options.len()];
                answers.choose(id.clone(), option.id.clone());
            }
        }
        Step::Check => answers.danger_checked = true,
        Step::Who => {
            let settings = &guide.settings;
            answers.setting = Some(settings[pick % settings.len()].id.clone());
        }
        Step::Signs => {
            if let Some(age) = age_with_signs(guide, answers) {
                let option = &age.options[pick / 5 % age.options.len()];
                answers.choose(age.id.clone(), option.id.clone());
            }
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
        Step::Needs => {
            let kinds = answers.kinds(&guide.rules).into_iter().enumerate();
            for (at, kind) in kinds {
                let asked = questions_about_needs(guide, answers).into_iter();
                for (question, shift) in asked.zip(1 + at..) {
                    let option = &question.options[pick / shift % question.options.len()];
                    answers.choose_by_need(kind, question.id.clone(), option.id.clone());
                }
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

/// Guides of every shape that content could have.
pub fn any_guide() -> impl Strategy<Value = Guide> {
    let ages = || prop::sample::subsequence(&AgeBand::ALL[..], 0..=2);
    let flags = prop::collection::vec(
        (any::<[bool; 3]>(), any::<bool>(), 0..6_u8, 0..3_u8, ages()),
        4,
    );
    (random::rules_of(2), flags, any::<usize>()).prop_map(|(mut rules, flags, after)| {
        let flags = flags.into_iter();
        for (question, ([to_public, with_signs, about_signs], to_workers, place, topic, ages)) in
            rules.questions.iter_mut().zip(flags).skip(1)
        {
            question.with_signs = with_signs;
            question.before_result = !with_signs && place == 0;
            question.each_kind &= question.has_screen();
            question.urgent = question.has_screen() && !question.each_kind && place == 1;
            question.about_signs = about_signs && !question.urgent;
            question.ages = ages;
            question.topic = [None, Some(Topic::Family), Some(Topic::Before)][usize::from(topic)]
                .filter(|_| question.has_screen() && !question.each_kind && !question.urgent);
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
