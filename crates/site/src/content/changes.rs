//! The list of changes, made into HTML as pages are.

use super::catalogue;
use super::declared::Declared;
use super::file::File;
use super::markdown::{self, Anchors, Body, Dialect, Shelf};
use super::names::Names;
use super::problem::{Found, Problems};
use super::subject::{Desk, Subject};
use std::path::{Path, PathBuf};

/// `CHANGELOG.md`, which stands beside the content folder `root`, as HTML
/// without its first heading.
///
/// # Errors
/// A file that is missing, or holds what no page may.
pub fn changes(root: &Path) -> Result<String, Problems> {
    let found = Found::default();
    let file = File::read(root, PathBuf::from("../CHANGELOG.md"), &found);
    // It cites nothing and links to no page: it belongs to no area.
    let names = Names {
        sources: Declared {
            names: Vec::new(),
            whole: true,
        },
        ..Names::default()
    };
    let (words, page_words) = catalogue::silent();
    let desk = Desk {
        found: &found,
        names: &names,
        words,
        page_words,
    };
    let subject = Subject::called(desk, &file, "the list of changes", 0..0);
    let title = file
        .text
        .lines()
        .next()
        .filter(|line| line.starts_with("# "));
    let start = title.map_or(0, str::len);
    let body = Body::parse("changes", &file.text, start, Dialect::Guidance);
    markdown::check_parts(&body, &subject);
    let written = markdown::write(&body, &subject, &Anchors::new(), Shelf::default());
    match found.into_problems() {
        None => Ok(written.html),
        Some(problems) => Err(problems),
    }
}
