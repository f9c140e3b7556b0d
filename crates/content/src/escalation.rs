//! The steps to take when a decision seems wrong.

use super::checker::{CheckContext, ItemChecker};
use super::form::{Id, Prose};
use super::toml_file::Document;
use guidance::LadderStep;
use schemars::JsonSchema;
use serde::Deserialize;

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawStep {
    /// The person to speak to at this step, in plain words.
    who: Prose,
    /// By when, in words: only where a source says so for this area.
    within: Option<Prose>,
    /// Its source: an id of content/sources.toml, or ours for our own advice.
    source: Id,
}

/// Reads the steps of an area, in the order in which they are taken. A step has no
/// name, so diagnostics call it by its number.
pub(crate) fn ladder(context: CheckContext<'_>, document: &Document<'_>) -> Vec<LadderStep> {
    let items = document.items("ladder").into_iter().enumerate();
    items
        .filter_map(|(at, raw)| {
            let called = format!("step {} of the ladder", at + 1);
            let checker = ItemChecker::called(context, document.file, called, raw.span());
            step(&checker.read(raw)?, &checker)
        })
        .collect()
}

fn step(raw: &RawStep, checker: &ItemChecker<'_>) -> Option<LadderStep> {
    let step = LadderStep {
        who: checker.prose("who", &raw.who),
        within: checker.maybe_prose("within", raw.within.as_deref()),
        source: checker.source(&raw.source)?,
    };
    Some(step)
}
