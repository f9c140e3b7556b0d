//! The sources of facts.

use super::checker::{CheckContext, ItemChecker};
use super::dates::DateValue;
use super::item::Text;
use super::toml_file::Document;
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
    checked: DateValue,
    note: Option<Text>,
}

/// Reads every source.
pub(crate) fn sources(context: CheckContext<'_>, document: &Document<'_>) -> Vec<Source> {
    context.each(document, "source", source)
}

fn source(raw: &RawSource, checker: &ItemChecker<'_>) -> Option<Source> {
    let id = checker.id(&raw.id);
    let known = checker.word("has a provenance", &raw.known);
    let source = Source {
        title: checker.prose("title", &raw.title),
        publisher: checker.prose("publisher", &raw.publisher),
        year: checker.prose("year", &raw.year),
        address: checker.address("address", raw.address.as_ref()),
        checked: checker.date("checked", &raw.checked),
        note: checker.maybe_prose("note", raw.note.as_ref()),
        id: id?,
        known: known?,
    };
    Some(source)
}

/// Returns the sources that rules, the floor, routes, duties, signs, contacts and areas
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
