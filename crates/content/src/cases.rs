//! The worked cases, and the situations of public documents. [`super::case_checks`]
//! checks where they end.

use super::checker::{CheckContext, ItemChecker};
use super::form::{Address, Id, Prose, Word};
use super::suggest;
use super::toml_file::Document;
use guidance::{AgeBand, Answers, Case, Kind, OptionId, OutsideCase, QuestionId, Route, VecMap};
use schemars::JsonSchema;
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawCase {
    /// Its name.
    id: Id,
    /// Its heading on the page to practise on; gives nothing away. Made of the name where
    /// absent.
    title: Option<Prose>,
    /// The events.
    story: Prose,
    /// The setting of whoever tells it.
    setting: Id,
    /// A question and the option chosen. What is not here was not answered.
    answers: BTreeMap<Id, Id>,
    /// The answers about one kind of need alone: they count before `answers`.
    #[serde(default)]
    about: BTreeMap<Word<Kind>, BTreeMap<Id, Id>>,
    /// The signs ticked.
    #[serde(default)]
    signs: Vec<Id>,
    /// The ages of several children, in place of an answer to `age`: the decision is made
    /// for each.
    #[serde(default)]
    #[schemars(extend("uniqueItems" = true))]
    ages: Vec<Word<AgeBand>>,
    /// The route at which the rules must end.
    expect: Word<Route>,
    /// One sentence: what one might be tempted to think, and why that is too low, too high
    /// or right.
    tempting: Option<Prose>,
}

/// A situation of a public document. Only what the text of the document says is
/// answered.
// Its answers are listed here and in `RawCase`: `#[serde(flatten)]` loses the ranges of
// texts, and with them the lines of errors.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawOutsideCase {
    /// Its name.
    id: Id,
    /// The body that published the document.
    source: Prose,
    /// Its address: the body’s own page. Left out where only a copy on another site is
    /// known.
    address: Option<Address>,
    /// The events, in our words.
    story: Prose,
    /// The setting of whoever tells it.
    setting: Id,
    /// A question and the option chosen, as far as the text supports it.
    answers: BTreeMap<Id, Id>,
    /// The answers about one kind of need alone: they count before `answers`.
    #[serde(default)]
    about: BTreeMap<Word<Kind>, BTreeMap<Id, Id>>,
    /// The signs ticked.
    #[serde(default)]
    signs: Vec<Id>,
    /// The ages of several children, in place of an answer to `age`: the decision is made
    /// for each.
    #[serde(default)]
    #[schemars(extend("uniqueItems" = true))]
    ages: Vec<Word<AgeBand>>,
    /// The least urgent route that the authority gives.
    least: Word<Route>,
    /// The most urgent one: not less urgent than `least`.
    most: Word<Route>,
    /// The reason why the rules end one step higher, where they do.
    higher: Option<Prose>,
}

/// The answers of a case of either kind.
struct Said<'a> {
    setting: &'a Id,
    answers: &'a BTreeMap<Id, Id>,
    about: &'a BTreeMap<Word<Kind>, BTreeMap<Id, Id>>,
    signs: &'a [Id],
    ages: &'a [Word<AgeBand>],
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
        tempting: checker.maybe_prose("tempting", raw.tempting.as_deref()),
    };
    Some(case)
}

/// Reads every situation of a public document.
pub(crate) fn outside(context: CheckContext<'_>, document: &Document<'_>) -> Vec<OutsideCase> {
    context.each(document, "case", outside_case)
}

fn outside_case(raw: &RawOutsideCase, checker: &ItemChecker<'_>) -> Option<OutsideCase> {
    let id = checker.plain_id(&raw.id);
    let least = checker.word("names in `least` a route", &raw.least);
    let most = checker.word("names in `most` a route", &raw.most);
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
        address: checker.address("address", raw.address.as_deref()),
        story: checker.prose("story", &raw.story),
        answers,
        higher: checker.maybe_prose("higher", raw.higher.as_deref()),
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
    let sign = |sign: &Id| checker.known("ticks a sign", sign, &names.signs, "content/signs.toml");
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
    kind: &Word<Kind>,
    said: &BTreeMap<Id, Id>,
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

fn answer(question: &Id, option: &Id, checker: &ItemChecker<'_>) -> Option<(QuestionId, OptionId)> {
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
