//! Selects the questions that a user is asked.

use crate::{AgeBand, Answers, Audience, Guide, Kind, Question};

/// Returns the questions that are asked about a kind of need, in their order.
#[must_use]
pub fn questions_about_need<'a>(
    guide: &'a Guide,
    answers: &Answers,
    kind: Kind,
) -> Vec<&'a Question> {
    let said = |question: &Question| {
        let about = answers.by_need.get(&kind);
        about.is_some_and(|about| about.contains_key(&question.id))
    };
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

/// Returns about how many questions this user will be asked in all, for "Question 3
/// of about 7": some fall away once nothing can change the route any more. `None`
/// until it is known who they are.
#[must_use]
pub fn expected_questions(guide: &Guide, answers: &Answers) -> Option<usize> {
    answers.setting.as_ref()?;
    let audience = guide.audience(answers.setting.as_ref());
    let questions = guide.rules.questions.iter();
    let alone = questions.filter(|question| {
        question.has_screen()
            && !question.check
            && !question.urgent
            && (!question.each_kind || audience != Audience::Practitioner)
            && concerns(guide, answers, question)
    });
    let one_by_one = guide.rules.questions.iter().any(|one| one.each_kind);
    let about = match audience {
        // Before anything is ticked, one kind is to be expected.
        Audience::Practitioner if one_by_one => answers.kinds(&guide.rules).len().max(1),
        Audience::Practitioner => 0,
        Audience::Public | Audience::Parent | Audience::Young => answers.by_need.len(),
    };
    let before = guide.rules.questions.iter().any(|one| one.before_result);
    // Who the user is, and what was seen.
    Some(alone.count() + about + 2 + usize::from(before))
}

/// Returns whether this user is asked a question, or has answered it as somebody
/// else: an answer counts whoever gave it, so it stays where it is seen and changed.
fn concerns(guide: &Guide, answers: &Answers, question: &Question) -> bool {
    let audience = guide.audience(answers.setting.as_ref());
    let asked = question.asks(audience) && suits(question, answers);
    asked || answers.level(question).is_some()
}

/// Returns whether a question makes sense for one of the children, by their ages.
pub(super) fn suits(question: &Question, answers: &Answers) -> bool {
    let ages = answers.ages();
    let fits = |age: AgeBand| question.ages.contains(&age);
    question.ages.is_empty() || ages.is_empty() || ages.iter().any(fits)
}

/// Returns whether a question is asked: of this user, and by what was answered.
pub(super) fn asked(guide: &Guide, answers: &Answers, question: &Question) -> bool {
    concerns(guide, answers, question)
        && question
            .only_if
            .as_ref()
            .is_none_or(|when| when.holds(&answers.levels(&guide.rules)))
}
