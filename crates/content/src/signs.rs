//! The signs of neglect.

use super::checker::{CheckContext, ItemChecker};
use super::item::{Text, Texts};
use super::toml_file::Document;
use guidance::{AgeBand, FromAge, Seriousness, Sign};
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSign {
    id: Text,
    text: Text,
    plain: Option<Text>,
    spoken: Text,
    kinds: Texts,
    ages: Texts,
    places: Texts,
    day: Option<Texts>,
    heading: Text,
    level: Text,
    #[serde(default)]
    from: BTreeMap<Text, Text>,
    settled_by: Option<Text>,
    #[serde(default)]
    request: bool,
    #[serde(default)]
    calls: Vec<Text>,
    why: Text,
    other: Option<Text>,
    sources: Texts,
}

/// Reads every sign.
pub(crate) fn signs(context: CheckContext<'_>, document: &Document<'_>) -> Vec<Sign> {
    context.each(document, "sign", sign)
}

fn sign(raw: &RawSign, checker: &ItemChecker<'_>) -> Option<Sign> {
    let id = checker.id(&raw.id);
    let heading = checker.word("is under a heading", &raw.heading);
    let level = checker.word("is of a level", &raw.level);
    let settles = raw.settled_by.as_ref();
    let settles = settles.and_then(|text| checker.word("is settled by", text));
    let moments = |day| checker.words("day", "is noticed at a moment", day);
    let sign = Sign {
        text: checker.prose("text", &raw.text),
        plain: checker.maybe_prose("plain", raw.plain.as_ref()),
        spoken: spoken(&raw.spoken, checker),
        kinds: checker.words("kinds", "is of a kind", &raw.kinds),
        ages: checker.words("ages", "is seen at an age", &raw.ages),
        places: checker.words("places", "is seen at a place", &raw.places),
        day: raw.day.as_ref().map(moments).unwrap_or_default(),
        from: level.map_or_else(Vec::new, |level| from(raw, level, checker)),
        settled_by: settles.unwrap_or_default(),
        request: raw.request,
        calls: checker.calls(&raw.calls),
        why: checker.prose("why", &raw.why),
        other: checker.maybe_prose("other", raw.other.as_ref()),
        sources: checker.sources(&raw.sources),
        id: id?,
        heading: heading?,
        level: level?,
    };
    Some(sign)
}

/// The allowed beginnings of a sign's spoken form.
const BEGINNINGS: [&str; 3] = ["The child ", "The baby ", "I "];

/// Returns the spoken form: a sentence that can be said aloud as written.
fn spoken(raw: &Text, checker: &ItemChecker<'_>) -> String {
    let said = raw.get_ref();
    let begins = BEGINNINGS.iter().any(|start| said.starts_with(start));
    if !(said.is_empty() || begins && said.ends_with('.')) {
        let message = format!(
            "`spoken` of {} cannot be said aloud: `{said}`",
            checker.called
        );
        let help = "write a sentence that begins with “The child”, “The baby” or “I” and ends with a full stop";
        checker.report(raw.span(), message, help);
    }
    checker.prose("spoken", raw)
}

/// Returns the steps by age: from each age down, the sign is more serious. A younger
/// child is never at a lower level, and a step that raises nothing is reported.
fn from(raw: &RawSign, level: Seriousness, checker: &ItemChecker<'_>) -> Vec<FromAge> {
    let mut steps: Vec<(&Text, FromAge)> = raw
        .from
        .iter()
        .filter_map(|(age, at)| {
            let age_band: AgeBand = checker.word("is more serious from an age", age)?;
            let level = checker.word("is of a level", at)?;
            Some((
                at,
                FromAge {
                    age: age_band,
                    level,
                },
            ))
        })
        .collect();
    steps.sort_by_key(|(_, step)| step.age);
    let mut before = level;
    for (at, step) in &steps {
        if step.level <= before {
            let message = format!(
                "{} is not more serious from `{}` down than at older ages",
                checker.called,
                step.age.slug()
            );
            let help = "give it a higher level there, or remove the age: a younger child is never at a lower level";
            checker.report(at.span(), message, help);
        }
        before = before.max(step.level);
    }
    steps.into_iter().map(|(_, step)| step).collect()
}
