//! Where facts were read.

use super::dates::Dated;
use super::document::Document;
use super::item::Text;
use super::subject::{Desk, Subject};
use guidance::{Guide, Source, SourceId};
use serde::Deserialize;
use std::collections::BTreeSet;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSource {
    id: Text,
    title: Text,
    publisher: Text,
    year: Text,
    address: Option<Text>,
    known: Text,
    checked: Dated,
    note: Option<Text>,
}

/// Every source.
pub(crate) fn sources(desk: Desk<'_>, document: &Document<'_>) -> Vec<Source> {
    document.each(desk, "source", source)
}

fn source(raw: &RawSource, subject: &Subject<'_>) -> Option<Source> {
    let id = subject.id(&raw.id);
    let known = subject.word("is known in a way", &raw.known);
    let source = Source {
        title: subject.prose("title", &raw.title),
        publisher: subject.prose("publisher", &raw.publisher),
        year: subject.prose("year", &raw.year),
        address: subject.address("address", raw.address.as_ref()),
        checked: subject.date("checked", &raw.checked),
        note: subject.maybe_prose("note", raw.note.as_ref()),
        id: id?,
        known: known?,
    };
    Some(source)
}

/// The sources that rules, the floor, routes, duties, signs, contacts and areas
/// (with the steps of their ladders) cite.
pub(crate) fn cited_by(guide: &Guide, sources: &[Source]) -> Vec<Source> {
    let rules = guide.rules.rules.iter().flat_map(|rule| &rule.sources);
    let signs = guide.rules.signs.iter().flat_map(|sign| &sign.sources);
    let routes = guide.advice.iter().flat_map(|advice| &advice.sources);
    let areas = guide.areas.iter().flat_map(|area| &area.sources);
    let ladders = guide.areas.iter().flat_map(|area| &area.ladder);
    let duties = guide.duties.iter().flat_map(|duty| &duty.sources);
    let local = guide.areas.iter().flat_map(|area| &area.contacts);
    let contacts = guide
        .national
        .iter()
        .chain(local)
        .map(|contact| &contact.source);
    let cited: BTreeSet<&SourceId> = rules
        .chain(&guide.rules.floor.sources)
        .chain(signs)
        .chain(routes)
        .chain(areas)
        .chain(ladders.map(|step| &step.source))
        .chain(duties)
        .chain(contacts)
        .collect();
    let cited = sources.iter().filter(|source| cited.contains(&source.id));
    cited.cloned().collect()
}
