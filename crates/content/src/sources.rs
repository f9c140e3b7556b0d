//! The sources of facts.

use super::checker::{CheckContext, ItemChecker};
use super::form::{Address, Date, Id, Prose, Word};
use super::toml_file::Document;
use guidance::{Guide, Provenance, Source, SourceId};
use schemars::JsonSchema;
use serde::Deserialize;
use std::collections::BTreeSet;

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawSource {
    /// Its name.
    id: Id,
    /// Its title, or what the page is about.
    title: Prose,
    /// The publisher.
    publisher: Prose,
    /// The year or date it bears, or undated.
    year: Prose,
    /// The address at which it can be read.
    address: Option<Address>,
    /// The way we know it: read in full, seen in a stored copy, not read again, of low
    /// standing, our own.
    known: Word<Provenance>,
    /// The day on which we last looked.
    checked: Date,
    /// A known fault or limit.
    note: Option<Prose>,
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
        address: checker.address("address", raw.address.as_deref()),
        checked: checker.date("checked", &raw.checked),
        note: checker.maybe_prose("note", raw.note.as_deref()),
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
