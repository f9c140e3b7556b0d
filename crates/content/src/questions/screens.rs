//! The screens of the guided tool that are not questions: the one with the signs, and
//! those between the questions and the result.

use super::super::audience::RawWording;
use super::super::checker::{CheckContext, ItemChecker};
use super::super::form::Id;
use super::super::suggest;
use super::super::toml_file::Document;
use guidance::{Pause, QuestionId, Wording};
use schemars::JsonSchema;
use serde::Deserialize;

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawScreen {
    /// The question after which the signs are asked for.
    after: Id,
    /// The heading of the screen.
    ask: RawWording,
    /// The reason why the signs are asked for.
    why: RawWording,
}

/// The screen on which signs are ticked.
#[derive(Debug)]
pub(crate) struct SignsScreen {
    pub(crate) after: QuestionId,
    pub(crate) ask: Wording,
    pub(crate) why: Wording,
}

/// Reads the screen of signs. It must come after a question that exists.
pub(crate) fn signs_screen(
    context: CheckContext<'_>,
    document: &Document<'_>,
) -> Option<SignsScreen> {
    let raw = document.table("signs")?;
    let checker = ItemChecker::called(context, document.file, "the screen of signs", raw.span());
    let raw: RawScreen = checker.read(raw)?;
    if context.names.question(raw.after.get_ref()).is_none() {
        let message = format!(
            "the signs are asked for after a question `{}` that does not exist",
            raw.after
        );
        let questions = context
            .names
            .questions
            .iter()
            .map(|question| question.id.as_str());
        checker.report(
            raw.after.span(),
            message,
            suggest::did_you_mean(raw.after.get_ref(), questions),
        );
    }
    Some(SignsScreen {
        ask: checker.wording("ask", &raw.ask),
        why: checker.wording("why", &raw.why),
        after: QuestionId::try_from(raw.after.get_ref().as_str()).ok()?,
    })
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawPause {
    /// The heading of the screen.
    ask: RawWording,
    /// The reason why it is asked.
    why: RawWording,
}

/// Reads a screen between the questions and the result from a table. Returns `None` if
/// the file has no such table.
pub(crate) fn screen(
    context: CheckContext<'_>,
    document: &Document<'_>,
    table: &str,
) -> Option<Pause> {
    let raw = document.table(table)?;
    let called = format!("the screen `{table}`");
    let checker = ItemChecker::called(context, document.file, called, raw.span());
    let raw: RawPause = checker.read(raw)?;
    Some(Pause {
        ask: checker.wording("ask", &raw.ask),
        why: checker.wording("why", &raw.why),
    })
}
