//! The questions of the guided tool, and the screens between them.

mod checks;
mod raw;
mod schema;
mod screens;

use super::checker::{CheckContext, ItemChecker};
use super::suggest;
use super::toml_file::Document;
use guidance::{Choice, Meaning, Question, QuestionId};
use raw::{RawMeaning, RawOption};

pub(crate) use raw::RawQuestion;
pub(crate) use screens::{RawPause, RawScreen, screen, signs_screen};

/// Reads every question, in the order in which they are asked.
///
/// `signs_after` is the question before the screen of signs, if it is known.
pub(crate) fn questions(
    context: CheckContext<'_>,
    document: &Document<'_>,
    signs_after: Option<&QuestionId>,
) -> Vec<Question> {
    let known = |after: &&QuestionId| context.names.question(after.as_str()).is_some();
    context.each(document, "question", |raw: &RawQuestion, checker| {
        if let Some(after) = signs_after.filter(known) {
            checks::check_place(raw, after, checker);
        }
        question(raw, checker)
    })
}

fn question(raw: &RawQuestion, checker: &ItemChecker<'_>) -> Option<Question> {
    let id = checker.id(&raw.id);
    let asked_of = checker.words("asked_of", "is asked of an audience", &raw.asked_of);
    checks::check(raw, &asked_of, checker);
    let question = Question {
        short: raw.short.as_ref().map_or_else(
            || raw.id.get_ref().replace('-', " "),
            |short| checker.prose("short", short),
        ),
        ask: checker.wording("ask", &raw.ask),
        why: checker.wording("why", &raw.why),
        words: raw.words.iter().map(|raw| meaning(raw, checker)).collect(),
        find_out: checker.maybe_wording("find_out", raw.find_out.as_ref()),
        topic: raw
            .topic
            .as_ref()
            .and_then(|topic| checker.word("is of a topic", topic)),
        asked_of,
        only_if: raw
            .only_if
            .as_ref()
            .map(|when| checker.when("only_if", when)),
        ages: raw
            .ages
            .as_ref()
            .map(|ages| checker.words("ages", "is asked at an age", ages))
            .unwrap_or_default(),
        urgent: raw.urgent,
        before_result: raw.before_result,
        of_home: raw.of_home,
        several: raw.several,
        critical: raw.critical,
        each_kind: raw.each_kind,
        informs: raw.informs,
        with_signs: raw.with_signs,
        check: raw.check,
        about_signs: raw.about_signs,
        unasked: unasked(raw, checker),
        options: raw
            .options
            .get_ref()
            .iter()
            .filter_map(|raw| choice(raw, checker))
            .collect(),
        worst_first: raw.worst_first,
        id: id?,
    };
    Some(question)
}

/// Returns the level that counts if the question is not asked.
fn unasked(raw: &RawQuestion, checker: &ItemChecker<'_>) -> u8 {
    let options = raw.options.get_ref();
    let level = options.iter().position(|option| option.id == raw.unasked);
    if level.is_none() {
        let message = format!(
            "`unasked` of {} is `{}`, which is not one of its options",
            checker.called, raw.unasked
        );
        let options = options.iter().map(|option| option.id.get_ref().as_str());
        checker.report(raw.unasked.span(), message, suggest::one_of(options));
    }
    level
        .and_then(|level| u8::try_from(level).ok())
        .unwrap_or_default()
}

fn meaning(raw: &RawMeaning, checker: &ItemChecker<'_>) -> Meaning {
    Meaning {
        word: checker.prose("word", &raw.word),
        meaning: checker.prose("meaning", &raw.meaning),
    }
}

fn choice(raw: &RawOption, question: &ItemChecker<'_>) -> Option<Choice> {
    let checker = question.part(format!("option `{}` of {}", raw.id, question.called));
    let id = checker.id(&raw.id);
    let choice = Choice {
        label: checker.wording("label", &raw.label),
        hint: checker.maybe_wording("hint", raw.hint.as_ref()),
        said: checker.wording("said", &raw.said),
        spoken: checker.maybe_wording("spoken", raw.spoken.as_ref()),
        advise: checker.maybe_wording("advise", raw.advise.as_ref()),
        calls: checker.calls(&raw.calls),
        id: id?,
    };
    Some(choice)
}
