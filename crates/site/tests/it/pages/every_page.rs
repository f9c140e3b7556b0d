//! Properties that hold of every page.

use super::{PAGES, Page, assets, page};
use crate::html_pieces::{Tag, documents, elements, said, tags};
use std::collections::BTreeSet;

/// Asserts something of every page.
fn every_page(holds: impl Fn(&Page) -> bool) {
    assert!(PAGES.len() > 20, "{} pages", PAGES.len());
    let wrong: Vec<&str> = PAGES
        .iter()
        .filter(|page| !holds(page))
        .map(|page| page.file.as_str())
        .collect();
    assert!(wrong.is_empty(), "not so on {wrong:?}");
}

#[test]
fn every_page_is_a_whole_document_in_english() {
    every_page(|page| {
        page.html
            .starts_with("<!DOCTYPE html><html lang=\"en-GB\" dir=\"ltr\">")
            && page.html.ends_with("</html>")
    });
    let files: BTreeSet<&str> = PAGES.iter().map(|page| page.file.as_str()).collect();
    assert_eq!(files.len(), PAGES.len(), "every page has a file of its own");
}

#[test]
fn every_page_has_one_first_heading_and_no_level_is_skipped() {
    let level = |tag: &Tag| {
        let level = tag.name.strip_prefix('h')?.parse::<u8>();
        level.ok()
    };
    every_page(|page| {
        documents(&page.pieces)
            .iter()
            .enumerate()
            .all(|(at, document)| {
                let levels: Vec<u8> = tags(document).filter_map(level).collect();
                let first = levels.iter().filter(|level| **level == 1).count();
                let skips = |two: &[u8]| two[1] > two[0] + 1;
                // A template may hold a part of a page, which has no heading.
                let is_part = at > 0 && levels.is_empty();
                is_part || first == 1 && levels[0] == 1 && !levels.windows(2).any(skips)
            })
    });
}

#[test]
fn every_page_has_the_line_to_999_and_the_way_out() {
    let ring = |tag: &Tag| tag.is("crisis__ring") && tag.get("href") == Some("tel:999");
    let exit = |tag: &Tag| {
        let leads_away = |href: &str| href.starts_with("https://");
        tag.name == "a" && tag.get("data-exit").is_some() && tag.get("href").is_some_and(leads_away)
    };
    // A frame cannot leave the page that holds it, and does not claim to.
    every_page(|page| page.tags().any(ring) && page.tags().any(exit) != page.is_embedded());
}

#[test]
fn no_page_has_what_the_policy_forbids() {
    const NEVER: [&str; 6] = ["style", "form", "iframe", "object", "embed", "base"];
    let forbidden = |tag: &Tag| {
        NEVER.contains(&tag.name.as_str())
            || (tag.name == "script" && tag.get("src").is_none())
            || tag.attributes.iter().any(|(name, value)| {
                name == "style" || name.starts_with("on") || value.starts_with("javascript:")
            })
    };
    every_page(|page| !page.tags().any(forbidden));
}

#[test]
fn no_script_holds_a_text() {
    every_page(|page| {
        let scripts = elements(&page.pieces, |tag| tag.name == "script");
        !scripts.is_empty() && scripts.iter().all(|script| said(script).is_empty())
    });
}

#[test]
fn a_page_loads_nothing_from_anywhere_else() {
    const LOADING: [&str; 5] = ["script", "link", "img", "meta", "source"];
    const BY: [&str; 7] = [
        "src",
        "href",
        "data-js",
        "data-wasm",
        "data-guide",
        "data-engine",
        "data-index",
    ];
    every_page(|page| {
        let loading = page
            .tags()
            .filter(|tag| LOADING.contains(&tag.name.as_str()));
        let mut addresses = loading
            .flat_map(|tag| BY.map(|name| tag.get(name)))
            .flatten();
        addresses.all(|address| address.starts_with('/') && !address.starts_with("//"))
    });
}

#[test]
fn a_button_never_sends_anything() {
    every_page(|page| {
        let mut buttons = page.tags().filter(|tag| tag.name == "button");
        buttons.all(|tag| tag.get("type") == Some("button"))
            && !page.html.contains("type=\"submit\"")
    });
}

#[test]
fn only_a_tool_page_loads_the_app() {
    let assets = assets("/");
    for page in PAGES.iter() {
        let scripts = page.tags().filter(|tag| tag.name == "script");
        let scripts: Vec<&str> = scripts.filter_map(|tag| tag.get("src")).collect();
        let bundle = page
            .tags()
            .find(|tag| tag.get("name") == Some("app-bundle"));
        if page.is_tool() {
            let bundle = bundle.unwrap();
            assert_eq!(bundle.name, "meta");
            assert_eq!(bundle.get("data-js"), Some(assets.app_js.as_str()));
            assert_eq!(bundle.get("data-wasm"), Some(assets.app_wasm.as_str()));
            assert_eq!(bundle.get("data-guide"), Some(assets.guide.as_str()));
            assert_eq!(bundle.get("data-take"), Some(assets.take_js.as_str()));
            assert_eq!(bundle.get("data-area"), Some(page.area()));
            let sums = ["js", "wasm", "guide"].map(|of| bundle.get(&format!("data-{of}-sum")));
            assert_eq!(sums, [Some("89ab"), Some("0123"), Some("4567")]);
            let mut expected = scripts_with(page, Some(&assets.boot_js));
            let behind_boot = expected.len() - 1;
            expected.insert(behind_boot, assets.no_modules_js.clone());
            assert_eq!(scripts, expected, "{}", page.file);
            let mut old = page.tags().filter(|tag| tag.get("nomodule").is_some());
            assert_eq!(
                old.next().and_then(|tag| tag.get("src")),
                Some(assets.no_modules_js.as_str())
            );
            assert!(old.next().is_none());
        } else {
            assert_eq!(bundle, None, "{}", page.file);
            let own = match page.file.as_str() {
                "about/embedding/index.html" => Some(&assets.embedding_js),
                "about/this-device/index.html" => Some(&assets.this_device_js),
                "embed/self-test/index.html" => Some(&assets.self_test_js),
                file => file
                    .ends_with("/search/index.html")
                    .then_some(&assets.search_js),
            };
            let expected = scripts_with(page, own.map(String::as_str));
            assert_eq!(scripts, expected, "{}", page.file);
            assert!(!page.html.contains("wasm"), "{}", page.file);
        }
    }
}

/// The scripts of a page, one of them its own.
fn scripts_with(page: &Page, own: Option<&str>) -> Vec<String> {
    let assets = assets("/");
    let own = own.map(str::to_owned);
    let (before, after) = if page.is_embedded() {
        (Some(assets.options_js), assets.frame_js)
    } else {
        (None, assets.page_js)
    };
    before.into_iter().chain(own).chain([after]).collect()
}

#[test]
fn the_title_of_a_tool_says_nothing_and_that_of_a_page_says_what_it_is() {
    for page in PAGES.iter() {
        let titles = elements(&page.pieces, |tag| tag.name == "title");
        assert_eq!(titles.len(), 1, "{}", page.file);
        let title = said(titles[0]);
        let silent = page.is_tool() || ["index.html", "404.html"].contains(&page.file.as_str());
        if silent {
            assert_eq!(title, "Second Question", "{}", page.file);
        } else {
            let name = title.strip_suffix(" – Second Question");
            assert!(name.is_some_and(|name| !name.is_empty()), "{title}");
        }
    }
    let signs = elements(page("greenwich/signs/index.html"), |tag| {
        tag.name == "title"
    });
    assert!(said(signs[0]).ends_with(" – Greenwich – Second Question"));
}
