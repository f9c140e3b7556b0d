//! The worked cases, and the situations of public documents. [`super::case_checks`]
//! checks where they end.

use super::checker::{CheckContext, ItemChecker};
use super::item::Text;
use super::suggest;
use super::toml_file::Document;
use guidance::{Answers, Case, Kind, OptionId, OutsideCase, QuestionId, Route, VecMap};
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
    #[serde(default)]
    ages: Vec<Text>,
    expect: Text,
    tempting: Option<Text>,
}

/// A situation of a public document. Only what the text of the document says is
/// answered.
///
/// Its answers are listed here and in [`RawCase`]: `#[serde(flatten)]` loses the
/// ranges of texts, and with them the lines of errors.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawOutsideCase {
    id: Text,
    source: Text,
    address: Option<Text>,
    story: Text,
    setting: Text,
    answers: BTreeMap<Text, Text>,
    #[serde(default)]
    about: BTreeMap<Text, BTreeMap<Text, Text>>,
    #[serde(default)]
    signs: Vec<Text>,
    #[serde(default)]
    ages: Vec<Text>,
    least: Text,
    most: Text,
    higher: Option<Text>,
}

/// The answers of a case of either kind.
struct Said<'a> {
    setting: &'a Text,
    answers: &'a BTreeMap<Text, Text>,
    about: &'a BTreeMap<Text, BTreeMap<Text, Text>>,
    signs: &'a [Text],
    ages: &'a [Text],
}

/// Reads every worked case.
pub(crate) fn cases(context: CheckContext<'_>, document: &Document<'_>) -> Vec<Case> {
    context.each(document, "case", case)
}

fn case(raw: &RawCase, checker: &ItemChecker<'_>) -> Option<Case> {
    let id = checker.plain_id(&raw.id);
    let expect = checker.word("expects a route", &raw.expect);
    let answers = answers(
        &Said {
            setting: &raw.setting,
            answers: &raw.answers,
            about: &raw.about,
            signs: &raw.signs,
            ages: &raw.ages,
        },
        checker,
    );
    let title = raw.title.as_ref();
    let case = Case {
        title: title.map_or_else(
            || named_after(raw.id.get_ref()),
            |title| checker.prose("title", title),
        ),
        story: checker.prose("story", &raw.story),
        answers,
        id: id?,
        expect: expect?,
        tempting: checker.maybe_prose("tempting", raw.tempting.as_ref()),
    };
    Some(case)
}

/// Reads every situation of a public document.
pub(crate) fn outside(context: CheckContext<'_>, document: &Document<'_>) -> Vec<OutsideCase> {
    context.each(document, "case", outside_case)
}

fn outside_case(raw: &RawOutsideCase, checker: &ItemChecker<'_>) -> Option<OutsideCase> {
    let id = checker.plain_id(&raw.id);
    let least: Option<Route> = checker.word("names in `least` a route", &raw.least);
    let most: Option<Route> = checker.word("names in `most` a route", &raw.most);
    if let (Some(least), Some(most)) = (least, most)
        && most < least
    {
        let message = format!(
            "`most` of {} is less urgent than its `least`",
            checker.called
        );
        checker.report(raw.most.span(), message, "swap the two");
    }
    let answers = answers(
        &Said {
            setting: &raw.setting,
            answers: &raw.answers,
            about: &raw.about,
            signs: &raw.signs,
            ages: &raw.ages,
        },
        checker,
    );
    let case = OutsideCase {
        source: checker.text("source", &raw.source),
        address: checker.address("address", raw.address.as_ref()),
        story: checker.prose("story", &raw.story),
        answers,
        higher: checker.maybe_prose("higher", raw.higher.as_ref()),
        id: id?,
        least: least?,
        most: most?,
    };
    Some(case)
}

/// Returns the answers of a case, with every screen marked as passed.
fn answers(said: &Said<'_>, checker: &ItemChecker<'_>) -> Answers {
    let names = checker.context.names;
    let place = "content/decision/questions.toml";
    let sign = |sign| checker.known("ticks a sign", sign, &names.signs, "content/signs.toml");
    let pairs = said.answers.iter();
    let chosen = pairs.filter_map(|(question, option)| answer(question, option, checker));
    let about = said.about.iter();
    let about = about.filter_map(|(kind, said)| about_kind(kind, said, checker));
    let ages = said.ages.iter();
    let ages = ages.filter_map(|age| checker.word("is about a child of an age", age));
    let mut answers = Answers {
        setting: checker.known("has a setting", said.setting, &names.settings, place),
        by_question: chosen.collect(),
        by_need: about.collect(),
        signs: said.signs.iter().filter_map(sign).collect(),
        signs_seen: true,
        danger_checked: true,
        before_seen: true,
        pause_done: true,
        ..Answers::default()
    };
    if !said.ages.is_empty() {
        answers.choose_ages(ages.collect());
    }
    answers
}

/// Returns the answers about one kind of need alone.
fn about_kind(
    kind: &Text,
    said: &BTreeMap<Text, Text>,
    checker: &ItemChecker<'_>,
) -> Option<(Kind, VecMap<QuestionId, OptionId>)> {
    let kind = checker.word("is about a kind of need", kind)?;
    let said = said.iter();
    let said = said.filter_map(|(question, option)| answer(question, option, checker));
    Some((kind, said.collect()))
}

/// Returns a title for a case without one: `no-coat-twice` becomes "No coat twice".
fn named_after(id: &str) -> String {
    let words = id.replace('-', " ");
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().collect::<String>() + letters.as_str()
    })
}

fn answer(
    question: &Text,
    option: &Text,
    checker: &ItemChecker<'_>,
) -> Option<(QuestionId, OptionId)> {
    let names = checker.context.names;
    let called = &checker.called;
    let Some(asked) = names.question(question.get_ref()) else {
        if names.questions_complete {
            let message = format!("{called} answers a question `{question}` that does not exist");
            let known = names.questions.iter().map(|question| question.id.as_str());
            checker.report(
                question.span(),
                message,
                suggest::did_you_mean(question.get_ref(), known),
            );
        }
        return None;
    };
    if !asked.options.contains(option.get_ref()) {
        let message = format!(
            "{called} answers `{question}` with `{option}`, which is not one of its options"
        );
        let known = asked.options.iter().map(String::as_str);
        checker.report(option.span(), message, suggest::one_of(known));
    }
    let question = QuestionId::try_from(question.get_ref().as_str()).ok()?;
    Some((
        question,
        OptionId::try_from(option.get_ref().as_str()).ok()?,
    ))
}
