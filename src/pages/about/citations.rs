//! The citations, by how their sources are known.

use crate::pages::table::{Row, TableCards};
use content::Library;
use guidance::{Provenance, SourceId};
use leptos::prelude::*;

/// The ways in which a source may be known, the firmest first.
const KNOWN: [Provenance; 5] = [
    Provenance::Document,
    Provenance::Page,
    Provenance::Recalled,
    Provenance::Weak,
    Provenance::Ours,
];
/// The text of a citation's link before the number of its source.
const CITES: &str = "href=\"#source-";

/// Counts how often each kind of source is cited: on pages, by signs, by rules.
fn counts(library: &Library) -> Vec<(Provenance, [usize; 3])> {
    let known = |id: &str| {
        let mut sources = library.sources.iter();
        let source = sources.find(|source| source.id.as_str() == id);
        source.map(|source| source.known)
    };
    let shared = library
        .pages
        .iter()
        .chain(library.local.iter().map(|(_, page)| page));
    let on_pages: Vec<&SourceId> = shared
        .flat_map(|page| cited(&page.html, &page.cited))
        .collect();
    let rules = &library.guide.rules;
    let signs: Vec<&SourceId> = rules.signs.iter().flat_map(|sign| &sign.sources).collect();
    let rules = rules.rules.iter().flat_map(|rule| &rule.sources);
    let rules: Vec<&SourceId> = rules.chain(&library.guide.rules.floor.sources).collect();
    let of = |ids: &[&SourceId], kind: Provenance| {
        let ids = ids.iter();
        ids.filter(|id| known(id.as_str()) == Some(kind)).count()
    };
    let rows = KNOWN.into_iter().map(|kind| {
        let counts = [&on_pages, &signs, &rules].map(|ids| of(ids, kind));
        (kind, counts)
    });
    rows.collect()
}

/// Returns the source of every citation in a page's HTML: its number is a place in the
/// page's list.
fn cited<'p>(html: &'p str, list: &'p [SourceId]) -> impl Iterator<Item = &'p SourceId> {
    let after = html.split(CITES).skip(1);
    after.filter_map(|rest| {
        let number: usize = rest.split('"').next()?.parse().ok()?;
        list.get(number.checked_sub(1)?)
    })
}

/// Draws the citations as a table, by how their sources are known.
pub fn table(library: &Library) -> AnyView {
    let rows: Vec<_> = counts(library)
        .into_iter()
        .map(|(known, parts)| {
            let all = parts.iter().sum();
            let cells = parts.into_iter().chain([all]);
            Row {
                id: None,
                head: library.words.known(known).into_any(),
                cells: cells.map(IntoAny::into_any).collect(),
            }
        })
        .collect();
    view! {
        <TableCards
            caption="Citations, by how their sources are known"
            columns=&["Source", "Pages", "Signs", "Rules", "All"]
            rows
        />
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_citation_of_a_page_is_found() {
        let html = "<p>A<sup><a class=\"cite\" href=\"#source-1\">1</a>, <a class=\"cite\" href=\"#source-2\">2</a></sup> <a href=\"#other\">x</a> B<a href=\"#source-1\">1</a>";
        let list = ["a", "b"].map(|id| SourceId::try_from(id).expect("a name"));
        let found: Vec<&str> = cited(html, &list).map(SourceId::as_str).collect();
        assert_eq!(found, ["a", "b", "a"]);
        assert_eq!(cited("<p>none</p>", &list).count(), 0);
    }
}
