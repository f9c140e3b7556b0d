//! What was answered, as sentences: the same in a reason, in a summary and in
//! a worked case.

use guidance::{Answers, Audience, ContributingAnswer, Guide, Kind, Question, Sign, Words};

/// "You ticked: no coat in winter."
pub fn ticked(words: Words, sign: &Sign, audience: Audience) -> String {
    words.ticked_sign(sign.words(audience).unwrap_or(&sign.text))
}

/// What one answer says, with the kind of need that it was given about.
pub fn counted(guide: &Guide, audience: Audience, counted: &ContributingAnswer) -> Option<String> {
    let question = guide.rules.question(&counted.question)?;
    let choice = question.choice(question.level(&counted.option)?)?;
    let said = choice.said.to(audience);
    Some(about(guide.words, counted.about, said))
}

/// What was answered to a question; `None` where nothing was.
pub fn answered(
    words: Words,
    answers: &Answers,
    audience: Audience,
    kind: Option<Kind>,
    question: &Question,
) -> Option<String> {
    let said = sentence(answers, audience, kind, question)?;
    Some(about(words, kind, &said))
}

/// The same without the kind of need, where that stands beside it.
pub fn sentence(
    answers: &Answers,
    audience: Audience,
    kind: Option<Kind>,
    question: &Question,
) -> Option<String> {
    let choice = question.choice(answers.level_by_need(kind, question)?)?;
    Some(choice.said.to(audience).to_owned())
}

/// Every sign that was ticked, as a sentence.
pub fn signs(guide: &Guide, answers: &Answers, audience: Audience) -> Vec<String> {
    let signs = guide.rules.signs.iter();
    signs
        .filter(|sign| answers.signs.contains(&sign.id))
        .map(|sign| ticked(guide.words, sign, audience))
        .collect()
}

fn about(words: Words, kind: Option<Kind>, sentence: &str) -> String {
    kind.map_or_else(
        || sentence.to_owned(),
        |kind| words.named(words.kind(kind), sentence),
    )
}
