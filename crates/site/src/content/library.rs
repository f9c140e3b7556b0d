//! Pitfalls and resources.

use super::document::Document;
use super::item::{Text, Texts};
use super::subject::{Desk, Subject};
use super::thresholds::RawWhen;
use guidance::{LinkState, Pitfall, Resource, Term};
use serde::Deserialize;
use toml::Spanned;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawPitfall {
    id: Text,
    title: Text,
    pitfall: Text,
    mitigation: Text,
    ask: Text,
    when: Option<Spanned<RawWhen>>,
    sources: Texts,
}

/// Every pitfall.
pub(crate) fn pitfalls(desk: Desk<'_>, document: &Document<'_>) -> Vec<Pitfall> {
    document.each(desk, "pitfall", pitfall)
}

fn pitfall(raw: &RawPitfall, subject: &Subject<'_>) -> Option<Pitfall> {
    let id = subject.plain_id(&raw.id);
    let pitfall = Pitfall {
        title: subject.prose("title", &raw.title),
        pitfall: subject.prose("pitfall", &raw.pitfall),
        mitigation: subject.prose("mitigation", &raw.mitigation),
        ask: subject.prose("ask", &raw.ask),
        when: raw.when.as_ref().map(|when| subject.when("when", when)),
        sources: subject.sources(&raw.sources),
        id: id?,
    };
    Some(pitfall)
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawTerm {
    id: Text,
    term: Text,
    meaning: Text,
    #[serde(default)]
    also: Vec<Text>,
    sources: Texts,
}

/// Every term of art.
pub(crate) fn terms(desk: Desk<'_>, document: &Document<'_>) -> Vec<Term> {
    document.each(desk, "term", term)
}

fn term(raw: &RawTerm, subject: &Subject<'_>) -> Option<Term> {
    let id = subject.plain_id(&raw.id);
    let term = Term {
        term: subject.prose("term", &raw.term),
        meaning: subject.prose("meaning", &raw.meaning),
        also: raw
            .also
            .iter()
            .map(|word| subject.prose("also", word))
            .collect(),
        sources: subject.sources(&raw.sources),
        id: id?,
    };
    Some(term)
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawResource {
    id: Text,
    title: Text,
    what: Text,
    audience: Text,
    publisher: Text,
    year: Text,
    address: Option<Text>,
    link: Text,
    groups: Texts,
    #[serde(default)]
    areas: Vec<Text>,
    sources: Texts,
}

/// Every resource.
pub(crate) fn resources(desk: Desk<'_>, document: &Document<'_>) -> Vec<Resource> {
    document.each(desk, "resource", resource)
}

fn resource(raw: &RawResource, subject: &Subject<'_>) -> Option<Resource> {
    let id = subject.plain_id(&raw.id);
    let link = subject.word("has a link", &raw.link);
    if let Some(link) = link {
        check_link(raw, link, subject);
    }
    let areas = &subject.desk.names.areas;
    let area = |area| subject.known("belongs to an area", area, areas, "content/areas");
    let resource = Resource {
        title: subject.prose("title", &raw.title),
        what: subject.prose("what", &raw.what),
        audience: subject.prose("audience", &raw.audience),
        publisher: subject.prose("publisher", &raw.publisher),
        year: subject.prose("year", &raw.year),
        address: subject.address("address", raw.address.as_ref()),
        groups: subject.words("groups", "stands in a group", &raw.groups),
        areas: raw.areas.iter().filter_map(area).collect(),
        sources: subject.sources(&raw.sources),
        id: id?,
        link: link?,
    };
    Some(resource)
}

/// A dead address may be kept: it is not shown.
fn check_link(raw: &RawResource, link: LinkState, subject: &Subject<'_>) {
    let called = &subject.called;
    match (link, &raw.address) {
        (LinkState::Alive | LinkState::Doubtful, None) => {
            let what = format!("{called} has a link `{}` and no `address`", raw.link);
            subject.problem(raw.link.span(), what, "add its address, or say `none`");
        }
        (LinkState::None, Some(address)) => {
            let what = format!("{called} has an `address`, and its link is `none`");
            subject.problem(
                address.span(),
                what,
                "say `alive`, `doubtful` or `dead`, or take the address away",
            );
        }
        _ => {}
    }
}
