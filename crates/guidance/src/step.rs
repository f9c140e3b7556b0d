//! Which screen comes next: replayed from the answers, never stored.

use crate::{Answers, Guide, Question, QuestionId, Route, Rules};

/// One screen of the guided tool.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// A question with radio buttons.
    Question(QuestionId),
    /// "Check your answer", before 999.
    Check,
    /// "Who are you?"
    Who,
    /// What was seen.
    Signs,
    /// The route and its reasons.
    Result,
}

/// The steps behind the user and the one they stand at, which is the last.
#[must_use]
pub fn steps(guide: &Guide, answers: &Answers) -> Vec<Step> {
    let mut path = Vec::new();
    let mut questions = guide
        .rules
        .questions
        .iter()
        .filter(|question| !question.with_signs);
    // The first question stands before everything else: danger now.
    let first = questions.next();
    if let Some(first) = first {
        path.push(Step::Question(first.id.clone()));
        if answers.level(first).is_none() {
            return path;
        }
    }
    if means_emergency(&guide.rules, answers) {
        path.push(Step::Check);
        if answers.danger_checked {
            path.push(Step::Result);
        }
        return path;
    }
    path.push(Step::Who);
    if answers.setting.is_none() {
        return path;
    }
    if first.is_some_and(|first| first.id == guide.signs_after) {
        path.push(Step::Signs);
        if !answers.signs_seen {
            return path;
        }
    }
    for question in questions {
        let answered = answers.level(question).is_some();
        let needed = answered || !(answers.signs_seen && settled(guide, answers));
        if needed && asked(guide, answers, question) {
            path.push(Step::Question(question.id.clone()));
            if !answered {
                return path;
            }
        }
        if question.id == guide.signs_after {
            path.push(Step::Signs);
            if !answers.signs_seen {
                return path;
            }
        }
    }
    path.push(Step::Result);
    path
}

/// The step that the user stands at.
#[must_use]
pub fn next_step(guide: &Guide, answers: &Answers) -> Step {
    steps(guide, answers).pop().unwrap_or(Step::Result)
}

/// Whether the first answer, whatever else was said, already means 999.
fn means_emergency(rules: &Rules, answers: &Answers) -> bool {
    let first = rules.questions.iter().find(|question| !question.with_signs);
    let alone = Answers {
        chosen: answers
            .chosen
            .iter()
            .filter(|(id, _)| first.is_some_and(|question| &&question.id == id))
            .map(|(id, option)| (id.clone(), option.clone()))
            .collect(),
        ..Answers::default()
    };
    rules.route(&alone.levels_with(rules, |_| 0)) == Route::Emergency
}

/// About how many questions this user will be asked in all, for "Question 3 of
/// about 7": some fall away once nothing can change the route any more.
#[must_use]
pub fn expected_questions(guide: &Guide, answers: &Answers) -> usize {
    let asked = guide
        .rules
        .questions
        .iter()
        .filter(|question| {
            !question.with_signs && !question.check && concerns(guide, answers, question)
        })
        .count();
    asked + 2
}

/// Whether this user is asked a question, or has answered it as somebody else:
/// an answer counts whoever gave it, so it stays where it is seen and changed.
fn concerns(guide: &Guide, answers: &Answers, question: &Question) -> bool {
    let audience = guide.audience(answers.setting.as_ref());
    question.asked_of.contains(&audience) || answers.level(question).is_some()
}

fn asked(guide: &Guide, answers: &Answers, question: &Question) -> bool {
    concerns(guide, answers, question)
        && question
            .only_if
            .as_ref()
            .is_none_or(|when| when.holds(&answers.levels(&guide.rules)))
}

/// Whether no answer still to come can change the route. Rules only ever rise
/// with the answers, so the least and the most worrying ending bound the rest.
fn settled(guide: &Guide, answers: &Answers) -> bool {
    let rules: &Rules = &guide.rules;
    let least = answers.levels_with(rules, |question| ending(guide, answers, question, 0));
    let most = answers.levels_with(rules, |question| {
        ending(guide, answers, question, question.top())
    });
    rules.route(&least) == rules.route(&most)
}

fn ending(guide: &Guide, answers: &Answers, question: &Question, level: u8) -> u8 {
    let audience = guide.audience(answers.setting.as_ref());
    if question.asked_of.contains(&audience) {
        level
    } else {
        question.unasked
    }
}
