//! The outline of each kind of page: landmarks, headings, links and choices.
//! Left out are citations and links within the page, and named but not shown
//! is what content/ lists by the dozen.
//!
//! To accept a change that was meant:
//! `INSTA_UPDATE=always cargo test -p site --test pages`.

use super::page;
use crate::html_pieces::{Piece, Tag, element, elements, spaced, text};

/// Lists that grow with the content.
const LISTS: [&str; 3] = ["resources", "signs", "sources"];

/// The outline of these pieces, a line each.
fn outline(pieces: &[Piece]) -> String {
    let mut lines = Vec::new();
    let mut at = 0;
    while at < pieces.len() {
        let Piece::Open(tag) = &pieces[at] else {
            at += 1;
            continue;
        };
        let whole = element(&pieces[at..]);
        if let Some(list) = LISTS.iter().find(|list| tag.is(list)) {
            lines.push(format!("    ({list})"));
            at += whole.len();
        } else {
            lines.extend(line(tag, whole));
            at += 1;
        }
    }
    lines.join("\n")
}

fn line(tag: &Tag, whole: &[Piece]) -> Option<String> {
    let said = spaced(&text(whole, " "));
    let within = tag.get("href").is_some_and(|href| href.starts_with('#'));
    match tag.name.as_str() {
        "header" | "main" | "footer" => Some(tag.name.clone()),
        "template" => Some(format!("  template {}", tag.get("id")?)),
        "nav" => Some(format!("nav {}", tag.get("aria-label")?)),
        "h1" | "h2" | "h3" | "h4" => Some(format!("  {} {said}", tag.name)),
        "a" if within && !tag.is("skip") => None,
        "a" => Some(format!("    link {said}")),
        "button" => Some(format!("    button {said}")),
        "label" => Some(format!("    choice {said}")),
        "th" if tag.get("scope") == Some("col") => Some(format!("    column {said}")),
        _ => None,
    }
}

fn assert_outline(name: &str, pieces: &[Piece]) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, outline(pieces)));
}

#[test]
fn the_outline_of_each_kind_of_page_is_what_it_was() {
    for (name, file) in [
        ("root", "index.html"),
        ("not-found", "404.html"),
        ("home", "greenwich/index.html"),
        ("what-to-do", "greenwich/what-to-do/index.html"),
        ("definition", "greenwich/definition/index.html"),
        ("pitfalls", "greenwich/pitfalls/index.html"),
        ("report", "greenwich/report/index.html"),
        ("resources", "greenwich/resources/index.html"),
    ] {
        let main = elements(page(file), |tag| tag.name == "main");
        assert_eq!(main.len(), 1, "{file}");
        assert_outline(name, main[0]);
    }
}

#[test]
fn what_stands_around_a_page_is_what_it_was() {
    let pieces = page("greenwich/signs/index.html");
    let is_main = |piece: &Piece| matches!(piece, Piece::Open(tag) if tag.name == "main");
    let start = pieces.iter().position(is_main).unwrap();
    let end = start + element(&pieces[start..]).len();
    // Main stands there as an empty element.
    let around = [&pieces[..=start], &pieces[end - 1..]].concat();
    assert_outline("around", &around);
}
