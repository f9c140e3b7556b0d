//! Selects the questions that a user is asked.

use crate::{Answers, Audience, Guide, Question, Topic};

/// Returns the questions that are asked about each kind of need, in their order.
#[must_use]
pub fn questions_about_needs<'a>(guide: &'a Guide, answers: &Answers) -> Vec<&'a Question> {
    let said = |question: &Question| answers.is_answered_by_need(question);
    let questions = guide.rules.questions.iter();
    questions
        .filter(|one| one.each_kind && (said(one) || asked(guide, answers, one)))
        .collect()
}

/// Returns the questions that were not asked because they can no longer change the
/// route. Their answers make the call stronger.
#[must_use]
pub fn addable<'a>(guide: &'a Guide, answers: &Answers) -> Vec<&'a Question> {
    let own = |question: &&Question| question.has_screen() && !question.urgent && !question.check;
    let questions = guide.rules.questions.iter().skip(1).filter(own);
    questions
        .filter(|question| !answers.is_answered(question) && asked(guide, answers, question))
        .collect()
}

/// Returns whether this user is asked a question, or has answered it as somebody
/// else: an answer counts whoever gave it, so it stays where it is seen and changed.
fn concerns(guide: &Guide, answers: &Answers, question: &Question) -> bool {
    let audience = guide.audience(answers.setting.as_ref());
    let asked = question.asks(audience) && suits(question, answers);
    asked || answers.level(question).is_some()
}

/// Returns the question about the children's ages, where it stands on top of the signs:
/// for whoever is asked nothing else about the child.
#[must_use]
pub fn age_with_signs<'a>(guide: &'a Guide, answers: &Answers) -> Option<&'a Question> {
    let of_child = guide.rules.questions.iter();
    let of_child = of_child.filter(|one| one.topic == Some(Topic::Child));
    let mut shown = of_child.filter(|one| concerns(guide, answers, one));
    let age = shown.next().filter(|one| one.several)?;
    let audience = guide.audience(answers.setting.as_ref());
    let alone = shown.next().is_none() && audience != Audience::Practitioner;
    alone.then_some(age)
}

/// Returns whether a question makes sense for one of the children, by their ages.
pub(super) fn suits(question: &Question, answers: &Answers) -> bool {
    question.suits(answers.ages())
}

/// Returns whether a question is asked: of this user, and by what was answered.
pub(super) fn asked(guide: &Guide, answers: &Answers, question: &Question) -> bool {
    concerns(guide, answers, question)
        && question
            .only_if
            .as_ref()
            .is_none_or(|when| when.holds(&answers.levels(&guide.rules)))
}
