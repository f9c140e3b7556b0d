//! The targets of links.

use super::{PAGES, drawn};
use crate::html_pieces::{documents, tags};
use std::collections::{BTreeMap, BTreeSet};

#[test]
fn every_link_within_a_page_leads_somewhere() {
    let mut citations = 0;
    for page in PAGES.iter() {
        for document in documents(&page.pieces) {
            let named: Vec<&str> = tags(&document).filter_map(|tag| tag.get("id")).collect();
            let ids: BTreeSet<&str> = named.iter().copied().collect();
            assert_eq!(ids.len(), named.len(), "an id twice on {}", page.file);
        }
        let ids: BTreeSet<&str> = page.tags().filter_map(|tag| tag.get("id")).collect();
        let links = page.tags().filter_map(|tag| tag.get("href"));
        for id in links.filter_map(|link| link.strip_prefix('#')) {
            assert!(ids.contains(id), "#{id} leads nowhere on {}", page.file);
            citations += usize::from(id.starts_with("source-"));
        }
    }
    assert!(citations > 1000, "only {citations} citations");
}

#[test]
fn every_link_within_the_site_leads_to_a_page() {
    let ids: BTreeMap<String, BTreeSet<&str>> = PAGES
        .iter()
        .map(|page| {
            let ids = page.tags().filter_map(|tag| tag.get("id"));
            (address(&page.file), ids.collect())
        })
        .collect();
    let mut links = 0;
    for page in PAGES.iter() {
        let anchors = page.tags().filter(|tag| tag.name == "a");
        for href in anchors.filter_map(|tag| tag.get("href")) {
            if is_outside(href) || is_data(href) || href.starts_with('#') {
                continue;
            }
            let (path, id) = href.split_once('#').unwrap_or((href, ""));
            let there = ids.get(&resolve(&address(&page.file), path));
            let there = there.unwrap_or_else(|| panic!("{href} on {} leads nowhere", page.file));
            // A door into the tool says who comes, and is no place on its page.
            let door = path.ends_with("/what-to-do/") && guidance::Door::named(id).is_some();
            let found = id.is_empty() || door || there.contains(id);
            assert!(found, "{href} on {} leads to no such place", page.file);
            links += 1;
        }
    }
    assert!(links > 200, "only {links} links");
}

fn is_outside(href: &str) -> bool {
    let schemes = ["https:", "http:", "tel:", "mailto:"];
    schemes.iter().any(|scheme| href.starts_with(scheme))
}

/// Returns whether a link leads to a file beside the pages: the browser tests request each.
fn is_data(href: &str) -> bool {
    href.ends_with(".json")
}

/// The address of a file: `/greenwich/signs/`.
fn address(file: &str) -> String {
    format!("/{}", file.strip_suffix("index.html").unwrap_or(file))
}

/// A link's address as it is read on the page at `from`.
fn resolve(from: &str, link: &str) -> String {
    if link.starts_with('/') {
        return link.to_owned();
    }
    let mut folders: Vec<&str> = from.split('/').collect();
    folders.pop();
    for part in link.split('/') {
        match part {
            ".." => _ = folders.pop(),
            "." => {}
            _ => folders.push(part),
        }
    }
    folders.join("/")
}

#[test]
fn a_link_is_read_from_where_it_stands() {
    let check = |from: &str, link: &str, expected: &str| {
        assert_eq!(resolve(from, link), expected, "{link} at {from}");
    };
    check("/greenwich/signs/", "../risk/", "/greenwich/risk/");
    check("/greenwich/signs/", "/about/privacy/", "/about/privacy/");
    check("/greenwich/", "signs/", "/greenwich/signs/");
    check("/greenwich/", "../england/", "/england/");
}

#[test]
fn under_another_folder_every_address_of_the_site_stays_in_it() {
    let pages = drawn("/guidance/");
    let known: BTreeSet<String> = pages
        .iter()
        .map(|page| format!("/guidance{}", address(&page.file)))
        .collect();
    for page in &pages {
        let at = format!("/guidance{}", address(&page.file));
        // Whatever it is called: an attribute that begins with a slash is an address.
        for (name, value) in page.tags().flat_map(|tag| &tag.attributes) {
            let stays = !value.starts_with('/') || value.starts_with("/guidance/");
            assert!(stays, "{name}=\"{value}\" on {}", page.file);
        }
        let anchors = page.tags().filter(|tag| tag.name == "a");
        for href in anchors.filter_map(|tag| tag.get("href")) {
            let path = href.split('#').next().unwrap_or_default();
            if !is_outside(href) && !is_data(href) && !path.is_empty() {
                let to = resolve(&at, path);
                assert!(known.contains(&to), "{href} on {} leads to {to}", page.file);
            }
        }
    }
}

#[test]
fn a_link_to_another_site_does_not_say_where_it_was_followed_from() {
    for page in PAGES.iter() {
        let anchors = page.tags().filter(|tag| tag.name == "a");
        for tag in anchors {
            let href = tag.get("href").unwrap_or_default();
            if href.starts_with("http") && !page.is_embedded() {
                let how = (tag.get("rel"), tag.get("target"));
                assert_eq!(how, (Some("noreferrer"), None), "{href} on {}", page.file);
            }
        }
    }
}
