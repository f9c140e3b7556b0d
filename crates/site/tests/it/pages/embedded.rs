//! The pages that other sites put into a frame.

use super::{LIBRARY, PAGES, Page};
use crate::html_pieces::{Piece, elements, own_tag, said};
use content::page_registry::AreaPage;
use std::collections::BTreeSet;

fn embedded() -> impl Iterator<Item = &'static Page> {
    PAGES.iter().filter(|page| page.is_embedded())
}

#[test]
fn every_area_has_every_view() {
    let files: BTreeSet<&str> = embedded().map(|page| page.file.as_str()).collect();
    let areas = LIBRARY.guide.areas.iter();
    let promised = areas.flat_map(|area| {
        AreaPage::embeddable()
            .map(move |(page, _)| format!("embed/{}/{}/index.html", area.id, page.slug))
    });
    let promised: Vec<String> = promised.collect();
    assert!(promised.len() > 6, "{promised:?}");
    let all = promised.iter().map(String::as_str);
    assert_eq!(files, all.chain(["embed/self-test/index.html"]).collect());
}

#[test]
fn a_link_opens_a_new_tab_says_so_and_leads_to_no_other_frame() {
    let mut links = 0;
    for page in embedded() {
        for link in elements(&page.pieces, |tag| tag.name == "a") {
            let tag = own_tag(link);
            let href = tag.get("href").unwrap();
            let stays = ["#", "tel:", "mailto:"];
            if stays.iter().any(|start| href.starts_with(start)) {
                assert_eq!(tag.get("target"), None, "{href} on {}", page.file);
                continue;
            }
            let place = format!("{href} on {}", page.file);
            assert_eq!(tag.get("target"), Some("_blank"), "{place}");
            assert_eq!(tag.get("rel"), Some("noopener noreferrer"), "{place}");
            assert!(said(link).ends_with("(opens in a new tab)"), "{place}");
            assert!(
                !href.contains("/embed/") && !href.starts_with('.'),
                "{place}"
            );
            links += 1;
        }
    }
    assert!(links > 1000, "only {links} links");
}

/// The foot of an embedded page.
fn foot(page: &Page) -> &[Piece] {
    let found = elements(&page.pieces, |tag| tag.is("foot"));
    assert_eq!(found.len(), 1, "{}", page.file);
    found[0]
}

#[test]
fn nothing_of_what_surrounds_a_page_of_the_site_is_left() {
    for page in embedded() {
        let around = ["header", "nav"];
        assert!(
            !page.tags().any(|tag| around.contains(&tag.name.as_str())),
            "{}",
            page.file
        );
        assert!(
            !page.tags().any(|tag| tag.is("skip") || tag.is("exit")),
            "{}",
            page.file
        );
        let foot = foot(page);
        let whole: Vec<&str> = elements(foot, |tag| tag.name == "a")
            .into_iter()
            .filter_map(|link| own_tag(link).get("href"))
            .collect();
        let address = page.file.strip_prefix("embed").unwrap();
        let address = address.replace("index.html", "").replace("contacts/", "");
        let address = address.replace("/self-test/", "/about/embedding/");
        assert_eq!(whole, [address.as_str(), "/about/privacy/"]);
        assert!(said(foot).contains("Guidance of "), "{}", said(foot));
    }
}

#[test]
fn no_search_engine_lists_a_page_that_is_part_of_another() {
    for page in embedded() {
        let robots = page.tags().find(|tag| tag.get("name") == Some("robots"));
        assert_eq!(
            robots.and_then(|tag| tag.get("content")),
            Some("noindex"),
            "{}",
            page.file
        );
    }
}

#[test]
fn who_embeds_the_contacts_shows_every_number_of_the_area() {
    for area in &LIBRARY.guide.areas {
        let file = format!("embed/{}/contacts/index.html", area.id);
        let page = PAGES.iter().find(|page| page.file == file).unwrap();
        let rings: BTreeSet<&str> = page.tags().filter_map(|tag| tag.get("href")).collect();
        for tel in area.contacts.iter().filter_map(guidance::Contact::tel) {
            assert!(rings.contains(tel.as_str()), "{tel} in {file}");
        }
        assert!(rings.contains("tel:999"), "{file}");
    }
}
