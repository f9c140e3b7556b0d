//! Tells whether the first answers alone mean 999.

use crate::{Answers, Guide, OptionId, Question, QuestionId, Route, Rules};

/// Returns whether this option of the first question means 999, so that its answer
/// is checked before anything else is asked.
#[must_use]
pub fn leads_to_check(guide: &Guide, question: &QuestionId, option: &OptionId) -> bool {
    let mut answers = Answers::default();
    answers.choose(question.clone(), option.clone());
    means_emergency(&guide.rules, &answers)
}

/// Returns whether the first answer, whatever else was said, already means 999.
pub(super) fn means_emergency(rules: &Rules, answers: &Answers) -> bool {
    let first = rules.first().map(|first| &first.id);
    means_999(rules, answers, |question| Some(&question.id) == first)
}

/// Returns whether the first answer, and what is asked straight after it, mean 999.
pub(super) fn is_urgent(rules: &Rules, answers: &Answers) -> bool {
    let first = rules.first().map(|first| &first.id);
    means_999(rules, answers, |question| {
        question.urgent || Some(&question.id) == first
    })
}

fn means_999(rules: &Rules, answers: &Answers, counts: impl Fn(&Question) -> bool) -> bool {
    let mut alone = Answers::default();
    for question in rules.questions.iter().filter(|question| counts(question)) {
        if let Some(option) = answers.by_question.get(&question.id) {
            alone
                .by_question
                .insert(question.id.clone(), option.clone());
        }
    }
    rules.route_at(&alone.evaluate_with(rules, |_| 0)) == Route::Emergency
}
