//! Every fact names its source, and how well we know it.

use super::{LIBRARY, PAGES, Page};
use crate::html_pieces::{Piece, Tag, elements, own_tag, pieces, said};
use guidance::{Contact, Provenance, Source};
use leptos::prelude::*;
use second_question::components::SourceLine;
use std::collections::BTreeMap;

fn source(id: &str) -> &'static Source {
    let mut sources = LIBRARY.sources.iter();
    let source = sources.find(|source| source.id.as_str() == id);
    source.unwrap_or_else(|| panic!("no source {id}"))
}

/// The source that an entry of a list tells of.
fn entered(entry: &[Piece]) -> &'static Source {
    // In a frame, the link to it says where it opens.
    let said = said(entry).replace(" (opens in a new tab)", "");
    let begins = |source: &&Source| {
        let (title, publisher) = (&source.title, &source.publisher);
        said.starts_with(&format!("{title}. {publisher}, {}.", source.year))
    };
    let mut sources = LIBRARY.sources.iter();
    sources
        .find(begins)
        .unwrap_or_else(|| panic!("no source is told of in {said}"))
}

/// The sources that a page lists, by the names of their entries.
fn listed(page: &Page) -> BTreeMap<&str, &'static Source> {
    let is_entry = |tag: &Tag| tag.get("id").is_some_and(|id| id.starts_with("source-"));
    elements(&page.pieces, is_entry)
        .into_iter()
        .map(|entry| (own_tag(entry).get("id").unwrap(), entered(entry)))
        .collect()
}

/// Each citation of a page: the source, and what is read right behind it.
fn citations(page: &Page) -> Vec<(&'static Source, String)> {
    let is_link = |piece: &Piece| matches!(piece, Piece::Open(tag) if tag.name == "a");
    let listed = listed(page);
    let cites = page.pieces.iter().enumerate();
    let cites = cites.filter_map(|(at, piece)| match piece {
        Piece::Open(tag) if tag.is("cite") => Some((at, tag)),
        _ => None,
    });
    cites
        .map(|(at, tag)| {
            let rest = &page.pieces[at + 1..];
            let end = rest.iter().position(is_link).unwrap_or(rest.len());
            let said = said(&rest[..end]);
            let number = said.strip_prefix("source ").unwrap();
            let behind = number.trim_start_matches(|c: char| c.is_ascii_digit());
            let id = tag.get("href").unwrap().strip_prefix('#').unwrap();
            assert_eq!(id, format!("source-{}", number.trim_end_matches(behind)));
            (listed[id], behind.trim_start().to_owned())
        })
        .collect()
}

#[test]
fn a_source_that_is_not_certain_says_so_wherever_it_is_cited() {
    let (mut uncertain, mut certain) = (0, 0);
    for page in PAGES.iter() {
        for (source, behind) in citations(page) {
            let place = format!("{} on {}: {behind:?}", source.id, page.file);
            if let Some(caution) = LIBRARY.guide.words.caution(source.known) {
                assert!(behind.starts_with(&format!("({caution})")), "{place}");
                uncertain += 1;
            } else {
                assert!(!behind.starts_with("(not yet checked"), "{place}");
                assert!(!behind.starts_with("(weak source"), "{place}");
                certain += 1;
            }
        }
    }
    assert!(uncertain > 20, "only {uncertain} of uncertain sources");
    assert!(certain > 1000, "only {certain} of others");
}

/// A source as a reason, a sign or a contact names it.
fn told(source: &Source) -> String {
    let caution = LIBRARY.guide.words.caution(source.known);
    let caution = caution.map_or_else(String::new, |caution| format!(" ({caution})"));
    match source.known {
        Provenance::Ours => "our own advice".to_owned(),
        _ => format!("{}, {}{caution}", source.title, source.publisher),
    }
}

#[test]
fn a_source_named_by_the_tool_says_how_well_it_is_known() {
    let mut uncertain = 0;
    for source in &LIBRARY.guide.sources {
        let line = Owner::new().with(|| {
            let (guide, sources) = (LIBRARY.guide.clone(), vec![source.id.clone()]);
            view! { <SourceLine guide sources /> }.to_html()
        });
        let said = said(&pieces(&line));
        assert!(
            said.starts_with(&format!("From: {}", told(source))),
            "{said}"
        );
        uncertain += usize::from(LIBRARY.guide.words.caution(source.known).is_some());
    }
    assert!(uncertain > 0, "every source of the tool is certain");
}

#[test]
fn a_contact_names_its_source_and_how_well_it_is_known() {
    let areas = LIBRARY.guide.areas.iter();
    let local = areas.flat_map(|area| &area.contacts);
    let contacts: Vec<&Contact> = LIBRARY.guide.national.iter().chain(local).collect();
    let mut cards = 0;
    for page in PAGES.iter() {
        for card in elements(&page.pieces, |tag| tag.is("contact-card")) {
            let said = said(card);
            let mut own = contacts.iter();
            let contact = own.find(|contact| said.starts_with(&contact.name)).unwrap();
            let from = told(source(contact.source.as_str()));
            assert!(
                said.contains(&from),
                "{from} is missing on {}: {said}",
                page.file
            );
            cards += 1;
        }
    }
    assert!(cards > 10, "only {cards} cards");
}

#[test]
fn the_list_of_sources_says_how_each_is_known() {
    let is_entry = |tag: &Tag| tag.get("id").is_some_and(|id| id.starts_with("source-"));
    for page in PAGES.iter() {
        for entry in elements(&page.pieces, is_entry) {
            let id = own_tag(entry).get("id").unwrap();
            let source = entered(entry);
            let said = said(entry);
            // The label begins a sentence there.
            let label = &LIBRARY.words.known(source.known)[1..];
            assert!(said.contains(label), "{id} on {}: {said}", page.file);
        }
    }
}

#[test]
fn the_page_of_all_sources_has_them_all() {
    let page = super::page("about/sources/index.html");
    for source in &LIBRARY.sources {
        let id = format!("source-{}", source.id);
        let entry = elements(page, |tag| tag.get("id") == Some(&id));
        assert_eq!(entry.len(), 1, "{id}");
    }
}
