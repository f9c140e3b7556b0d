//! Answers as sentences: the same in a reason, in a summary and in
//! a worked case.

use guidance::{Answers, Audience, ContributingAnswer, Guide, Kind, Question, Sign, Words};

/// Returns what was ticked as a sentence: "You ticked: no coat in winter."
pub fn ticked(words: Words, sign: &Sign, audience: Audience) -> String {
    words.ticked_sign(sign.words(audience).unwrap_or(&sign.text))
}

/// Returns what one answer says, with the kind of need that it was given about.
pub fn counted(guide: &Guide, audience: Audience, counted: &ContributingAnswer) -> Option<String> {
    let question = guide.rules.question(&counted.question)?;
    let choice = question.choice(question.level(&counted.option)?)?;
    let said = choice.said.to(audience);
    Some(about(guide.words, counted.about, said))
}

/// Returns the answer to a question; `None` where there is none.
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

/// Returns the same without the kind of need, for where that stands beside it.
pub fn sentence(
    answers: &Answers,
    audience: Audience,
    kind: Option<Kind>,
    question: &Question,
) -> Option<String> {
    let choice = question.choice(answers.level_by_need(kind, question)?)?;
    Some(choice.said.to(audience).to_owned())
}

/// Returns a sentence for every sign that was ticked.
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
