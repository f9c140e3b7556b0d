//! The steps of disagreeing with a decision.

use super::document::Document;
use super::item::{self, Text};
use super::subject::{Desk, Subject};
use guidance::LadderStep;
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawStep {
    who: Text,
    within: Option<Text>,
    source: Text,
}

/// The steps of an area, in the order in which they are taken. A step has no
/// name of its own, so problems call it by its number.
pub(crate) fn ladder(desk: Desk<'_>, document: &Document<'_>) -> Vec<LadderStep> {
    let items = document.items("ladder").into_iter().enumerate();
    items
        .filter_map(|(at, raw)| {
            let called = format!("step {} of the ladder", at + 1);
            let subject = Subject::called(desk, document.file, called, raw.span());
            step(&item::read(&subject, raw)?, &subject)
        })
        .collect()
}

fn step(raw: &RawStep, subject: &Subject<'_>) -> Option<LadderStep> {
    let step = LadderStep {
        who: subject.prose("who", &raw.who),
        within: subject.maybe_prose("within", raw.within.as_ref()),
        source: subject.source(&raw.source)?,
    };
    Some(step)
}
