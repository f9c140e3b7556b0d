//! The pages of guidance: front matter, then Markdown.

use super::dates::Dated;
use super::file::{File, LocalFile, NamedFile};
use super::item::{self, Text};
use super::markdown::{self, Anchors, Body, Dialect, Shelf};
use super::names::{MORE, PAGES};
use super::nearest;
use super::subject::{Desk, Subject};
use guidance::{AreaId, Page};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::ops::Range;
use toml::Spanned;
use toml::de::DeTable;

/// The line before and after the front matter.
const FENCE: &str = "+++";
/// Pages without a text of their own: the guided tool, and what is made from a list.
const MADE: [&str; 3] = ["what-to-do", "glossary", "practise"];

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFrontMatter {
    title: Text,
    summary: Text,
    audience: Text,
    owner: Text,
    checked: Dated,
    check_again: Dated,
}

/// Every page, in the order of their names.
pub(crate) fn pages(desk: Desk<'_>, files: &[NamedFile], shelf: Shelf<'_>) -> Vec<Page> {
    check_names(desk, files);
    let parts: Vec<_> = files
        .iter()
        .filter_map(|file| guidance(desk, file))
        .collect();
    let anchors: Anchors<'_> = parts
        .iter()
        .map(|part| (part.body.page, part.body.anchors()))
        .collect();
    let pages = parts.iter();
    pages
        .filter_map(|part| page(desk, part, &anchors, shelf))
        .collect()
}

/// The pages of one area alone, each with the area's name.
pub(crate) fn local(desk: Desk<'_>, files: &[LocalFile], shelf: Shelf<'_>) -> Vec<(AreaId, Page)> {
    let page = |local: &LocalFile| {
        let part = guidance(desk, &local.file)?;
        let anchors = Anchors::from([(part.body.page, part.body.anchors())]);
        let area = AreaId::try_from(local.area.as_str()).ok()?;
        Some((area, page(desk, &part, &anchors, shelf)?))
    };
    files.iter().filter_map(page).collect()
}

fn check_names(desk: Desk<'_>, files: &[NamedFile]) {
    for name in PAGES.into_iter().filter(|name| !MADE.contains(name)) {
        if !files.iter().any(|file| file.name == name) {
            let file = File::absent(&format!("pages/{name}.md"));
            desk.found.add(
                &file,
                0..0,
                format!("page `{name}` is missing"),
                "add this file",
            );
        }
    }
    for NamedFile { name, file } in files {
        if !PAGES.contains(&name.as_str()) && !MORE.contains(&name.as_str()) {
            let what = format!("there is no page `{name}`");
            let mend = format!(
                "rename the file: {}",
                nearest::instead(name, PAGES.into_iter().chain(MORE))
            );
            desk.found.add(file, 0..0, what, mend);
        }
    }
}

/// A page taken apart.
pub(super) struct Parts<'a> {
    pub(super) file: &'a File,
    /// The bytes of the front matter, without its fences.
    front: Range<usize>,
    pub(super) body: Body<'a>,
}

fn guidance<'a>(desk: Desk<'_>, named: &'a NamedFile) -> Option<Parts<'a>> {
    parts(desk, named, "page", Dialect::Guidance)
}

/// Takes a page apart. Notes a file without front matter; `noun` says what it is.
pub(super) fn parts<'a>(
    desk: Desk<'_>,
    named: &'a NamedFile,
    noun: &str,
    dialect: Dialect,
) -> Option<Parts<'a>> {
    let NamedFile { name, file } = named;
    if !file.whole {
        return None;
    }
    let Some((front, start)) = front_matter(&file.text) else {
        let what = format!("{noun} `{name}` has no front matter");
        let mend = format!(
            "begin the file with a line `{FENCE}`, then title, summary, audience, owner, checked and check_again, then a line `{FENCE}`"
        );
        desk.found.add(file, 0..0, what, mend);
        return None;
    };
    let body = Body::parse(name, &file.text, start, dialect);
    Some(Parts { file, front, body })
}

/// Where the front matter stands and where the body begins.
fn front_matter(text: &str) -> Option<(Range<usize>, usize)> {
    let mut lines = text.split_inclusive('\n');
    let first = lines.next().filter(|line| line.trim_end() == FENCE)?;
    let mut at = first.len();
    for line in lines {
        if line.trim_end() == FENCE {
            return Some((first.len()..at, at + line.len()));
        }
        at += line.len();
    }
    None
}

fn page(
    desk: Desk<'_>,
    parts: &Parts<'_>,
    anchors: &Anchors<'_>,
    shelf: Shelf<'_>,
) -> Option<Page> {
    let Parts { file, body, .. } = parts;
    let subject = Subject::called(desk, file, format!("page `{}`", body.page), 0..0);
    markdown::check(body, &subject);
    let written = markdown::write(body, &subject, anchors, shelf);
    let raw: RawFrontMatter = front(parts, &subject)?;
    let audience = subject.word("is for an audience", &raw.audience);
    let (checked, check_again) = dates(&subject, &raw.checked, &raw.check_again);
    Some(Page {
        name: body.page.to_owned(),
        title: subject.prose("title", &raw.title),
        summary: subject.prose("summary", &raw.summary),
        audience: audience?,
        owner: subject.prose("owner", &raw.owner),
        checked,
        check_again,
        html: written.html,
        headings: body.headings().collect(),
        cited: written.cited,
    })
}

/// Reads the front matter of a page.
pub(super) fn front<R: DeserializeOwned>(parts: &Parts<'_>, subject: &Subject<'_>) -> Option<R> {
    let Parts { file, front, .. } = parts;
    // Blanks in place of the fence keep every byte where it stands in the file.
    let front = format!("{}{}", " ".repeat(front.start), &file.text[front.clone()]);
    match DeTable::parse(&front) {
        Ok(table) => item::read(subject, Spanned::new(0..0, table.into_inner())),
        Err(error) => {
            item::syntax(file, &error, subject.desk.found);
            None
        }
    }
}

/// Reads when a page was gone through, and by when it must be again.
pub(super) fn dates(subject: &Subject<'_>, checked: &Dated, again: &Dated) -> (String, String) {
    let (day, by) = (
        subject.date("checked", checked),
        subject.date("check_again", again),
    );
    if !by.is_empty() && by <= day {
        let what = format!("`check_again` of {} is not after `checked`", subject.called);
        subject.problem(again.span(), what, format!("write a day after {day}"));
    }
    (day, by)
}
