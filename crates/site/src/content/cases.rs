//! The worked cases. Where they end is tested elsewhere.

use super::document::Document;
use super::item::Text;
use super::nearest;
use super::subject::{Desk, Subject};
use guidance::{Answers, Case, Kind, OptionId, QuestionId};
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCase {
    id: Text,
    title: Option<Text>,
    story: Text,
    setting: Text,
    answers: BTreeMap<Text, Text>,
    #[serde(default)]
    about: BTreeMap<Text, BTreeMap<Text, Text>>,
    #[serde(default)]
    signs: Vec<Text>,
    expect: Text,
    tempting: Option<Text>,
}

/// Every worked case, with its answers gone through to the end.
pub(crate) fn cases(desk: Desk<'_>, document: &Document<'_>) -> Vec<Case> {
    document.each(desk, "case", case)
}

fn case(raw: &RawCase, subject: &Subject<'_>) -> Option<Case> {
    let names = subject.desk.names;
    let place = "content/decision/questions.toml";
    let id = subject.plain_id(&raw.id);
    let expect = subject.word("expects a route", &raw.expect);
    let sign = |sign| subject.known("ticks a sign", sign, &names.signs, "content/signs.toml");
    let answers = Answers {
        setting: subject.known("is told by a setting", &raw.setting, &names.settings, place),
        chosen: raw
            .answers
            .iter()
            .filter_map(|(question, option)| answer(question, option, subject))
            .collect(),
        about: raw
            .about
            .iter()
            .filter_map(|(kind, said)| about(kind, said, subject))
            .collect(),
        signs: raw.signs.iter().filter_map(sign).collect(),
        signs_seen: true,
        danger_checked: true,
        paused: true,
        ..Answers::default()
    };
    let title = raw.title.as_ref();
    let tempting = raw.tempting.as_ref();
    let case = Case {
        title: title.map_or_else(
            || named_after(raw.id.get_ref()),
            |title| subject.prose("title", title),
        ),
        story: subject.prose("story", &raw.story),
        answers,
        id: id?,
        expect: expect?,
        tempting: tempting.map(|tempting| subject.prose("tempting", tempting)),
    };
    Some(case)
}

/// What is said about one kind of need alone.
fn about(
    kind: &Text,
    said: &BTreeMap<Text, Text>,
    subject: &Subject<'_>,
) -> Option<(Kind, BTreeMap<QuestionId, OptionId>)> {
    let kind = subject.word("speaks of a kind of need", kind)?;
    let said = said.iter();
    let said = said.filter_map(|(question, option)| answer(question, option, subject));
    Some((kind, said.collect()))
}

/// A title for a case without one: `no-coat-twice` is "No coat twice".
fn named_after(id: &str) -> String {
    let words = id.replace('-', " ");
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().collect::<String>() + letters.as_str()
    })
}

fn answer(question: &Text, option: &Text, subject: &Subject<'_>) -> Option<(QuestionId, OptionId)> {
    let names = subject.desk.names;
    let called = &subject.called;
    let Some(asked) = names.question(question.get_ref()) else {
        if names.questions_whole {
            let what = format!("{called} answers a question `{question}` that does not exist");
            let known = names.questions.iter().map(|question| question.id.as_str());
            subject.problem(
                question.span(),
                what,
                nearest::instead(question.get_ref(), known),
            );
        }
        return None;
    };
    if !asked.options.contains(option.get_ref()) {
        let what =
            format!("{called} answers `{question}` with `{option}`, which is none of its options");
        let known = asked.options.iter().map(String::as_str);
        subject.problem(option.span(), what, nearest::one_of(known));
    }
    let question = QuestionId::try_from(question.get_ref().as_str()).ok()?;
    Some((
        question,
        OptionId::try_from(option.get_ref().as_str()).ok()?,
    ))
}
