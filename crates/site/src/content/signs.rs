//! The signs of neglect.

use super::document::Document;
use super::item::{Text, Texts};
use super::subject::{Desk, Subject};
use guidance::Sign;
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSign {
    id: Text,
    text: Text,
    plain: Option<Text>,
    kinds: Texts,
    ages: Texts,
    places: Texts,
    day: Option<Texts>,
    heading: Text,
    level: Text,
    why: Text,
    other: Option<Text>,
    sources: Texts,
}

/// Every sign.
pub(crate) fn signs(desk: Desk<'_>, document: &Document<'_>) -> Vec<Sign> {
    document.each(desk, "sign", sign)
}

fn sign(raw: &RawSign, subject: &Subject<'_>) -> Option<Sign> {
    let id = subject.id(&raw.id);
    let heading = subject.word("stands under a heading", &raw.heading);
    let level = subject.word("is of a level", &raw.level);
    let moments = |day| subject.words("day", "is noticed at a moment", day);
    let sign = Sign {
        text: subject.prose("text", &raw.text),
        plain: subject.maybe_prose("plain", raw.plain.as_ref()),
        kinds: subject.words("kinds", "is of a kind", &raw.kinds),
        ages: subject.words("ages", "is seen at an age", &raw.ages),
        places: subject.words("places", "is seen at a place", &raw.places),
        day: raw.day.as_ref().map(moments).unwrap_or_default(),
        why: subject.prose("why", &raw.why),
        other: subject.maybe_prose("other", raw.other.as_ref()),
        sources: subject.sources(&raw.sources),
        id: id?,
        heading: heading?,
        level: level?,
    };
    Some(sign)
}
