//! Which words and rules these are.

use super::dates::Dated;
use super::document::Document;
use super::file::Files;
use super::item::{self, Text, Texts};
use super::subject::{Desk, Subject};
use guidance::{AreaId, Edition, Urgent};
use serde::Deserialize;
use sha2::{Digest, Sha256};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawEdition {
    date: Dated,
    #[expect(dead_code, reason = "read by itself; named here to be suggested")]
    urgent: Option<toml::Value>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawUrgent {
    date: Dated,
    text: Text,
    areas: Option<Texts>,
}

/// So many letters fit on a small phone beside the page that they are about.
const LONGEST: usize = 240;

/// The edition: its date, and a name for the rules made from all they rest on.
pub(crate) fn edition(desk: Desk<'_>, document: &Document<'_>, files: &Files) -> Option<Edition> {
    if !document.whole {
        return None;
    }
    let subject = Subject::called(desk, document.file, "the edition", 0..0);
    let raw: RawEdition = item::read(&subject, document.without(&["urgent"]))?;
    Some(Edition {
        date: subject.date("date", &raw.date),
        rules: rules(files),
    })
}

/// A correction marked urgent, where there is one.
pub(crate) fn urgent(desk: Desk<'_>, document: &Document<'_>) -> Option<Urgent> {
    let raw = document.table("urgent")?;
    let subject = Subject::called(desk, document.file, "the urgent correction", raw.span());
    let raw: RawUrgent = item::read(&subject, raw)?;
    Some(Urgent {
        date: subject.date("date", &raw.date),
        text: short(&subject, &raw.text),
        areas: raw
            .areas
            .map_or_else(Vec::new, |areas| known(&subject, &areas)),
    })
}

/// What is wrong and what is right, in a few plain sentences.
fn short(subject: &Subject<'_>, text: &Text) -> String {
    let said = subject.prose("text", text);
    let length = said.chars().count();
    if length > LONGEST {
        let what = format!("`text` of {} is {length} letters long", subject.called);
        let mend = format!("say it in {LONGEST} or fewer, and the rest on the page");
        subject.problem(text.span(), what, mend);
    }
    if said.contains(['*', '_', '<', '[', '`']) {
        let what = format!(
            "`text` of {} holds marks of Markdown or HTML",
            subject.called
        );
        subject.problem(
            text.span(),
            what,
            "write plain words: it is shown as it stands",
        );
    }
    said
}

fn known(subject: &Subject<'_>, areas: &Texts) -> Vec<AreaId> {
    subject.not_empty("areas", areas.get_ref(), areas.span());
    let names = &subject.desk.names.areas;
    let areas = areas.get_ref().iter();
    areas
        .filter_map(|area| subject.known("names an area", area, names, "content/areas/"))
        .collect()
}

/// The first twelve hexadecimal digits of the SHA-256 of questions, rules and
/// signs, one after the other.
fn rules(files: &Files) -> String {
    let mut hash = Sha256::new();
    for file in [&files.questions, &files.rules, &files.signs] {
        hash.update(file.text.as_bytes());
    }
    let digits = hash
        .finalize()
        .iter()
        .take(6)
        .map(|byte| format!("{byte:02x}"))
        .collect::<Vec<_>>();
    digits.concat()
}
