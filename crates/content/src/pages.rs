//! The pages of guidance: front matter, then Markdown.

use super::checker::{CheckContext, ItemChecker};
use super::dates::DateValue;
use super::files::{LocalFile, NamedFile};
use super::item::{self, Text};
use super::markdown::{self, Anchors, Body, Dialect, References};
use super::page_registry::{AREA_PAGES, AreaPage, Origin};
use super::source::File;
use super::suggest;
use guidance::{AreaId, Page};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::ops::Range;
use toml::Spanned;
use toml::de::DeTable;

/// The line before and after the front matter.
const FENCE: &str = "+++";

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFrontMatter {
    title: Text,
    summary: Text,
    audience: Text,
    owner: Text,
    checked: DateValue,
    check_again: DateValue,
}

/// Every page, in the order of their names.
pub(crate) fn pages(
    context: CheckContext<'_>,
    files: &[NamedFile],
    references: References<'_>,
) -> Vec<Page> {
    check_names(context, files);
    let parts: Vec<_> = files
        .iter()
        .filter_map(|file| guidance(context, file))
        .collect();
    let anchors: Anchors<'_> = parts
        .iter()
        .map(|part| (part.body.page, part.body.anchors()))
        .collect();
    let pages = parts.iter();
    pages
        .filter_map(|part| page(context, part, &anchors, references))
        .collect()
}

/// The pages of one area alone, each with the area's name.
pub(crate) fn local(
    context: CheckContext<'_>,
    files: &[LocalFile],
    references: References<'_>,
) -> Vec<(AreaId, Page)> {
    let page = |local: &LocalFile| {
        let part = guidance(context, &local.file)?;
        let anchors = Anchors::from([(part.body.page, part.body.anchors())]);
        let area = AreaId::try_from(local.area.as_str()).ok()?;
        Some((area, page(context, &part, &anchors, references)?))
    };
    files.iter().filter_map(page).collect()
}

/// Reports each required page that is missing, and each file that is no page.
fn check_names(context: CheckContext<'_>, files: &[NamedFile]) {
    let required = AREA_PAGES
        .iter()
        .filter(|page| page.origin == Origin::Required);
    for AreaPage { slug, .. } in required {
        if !files.iter().any(|file| file.name == *slug) {
            let file = File::absent(&format!("pages/{slug}.md"));
            let message = format!("page `{slug}` is missing");
            context.sink.add(&file, 0..0, message, "add this file");
        }
    }
    for NamedFile { name, file } in files {
        if !AreaPage::find(name).is_some_and(AreaPage::has_markdown) {
            let known = AREA_PAGES.iter().filter(|page| page.has_markdown());
            let known = known.map(|page| page.slug);
            let message = format!("there is no page `{name}`");
            let help = format!("rename the file: {}", suggest::did_you_mean(name, known));
            context.sink.add(file, 0..0, message, help);
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

fn guidance<'a>(context: CheckContext<'_>, named: &'a NamedFile) -> Option<Parts<'a>> {
    parts(context, named, "page", Dialect::Guidance)
}

/// Takes a page apart. Notes a file without front matter; `noun` says what it is.
pub(super) fn parts<'a>(
    context: CheckContext<'_>,
    named: &'a NamedFile,
    noun: &str,
    dialect: Dialect,
) -> Option<Parts<'a>> {
    let NamedFile { name, file } = named;
    if !file.complete {
        return None;
    }
    let Some((front, start)) = front_matter(&file.text) else {
        let what = format!("{noun} `{name}` has no front matter");
        let mend = format!(
            "begin the file with a line `{FENCE}`, then title, summary, audience, owner, checked and check_again, then a line `{FENCE}`"
        );
        context.sink.add(file, 0..0, what, mend);
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
    context: CheckContext<'_>,
    parts: &Parts<'_>,
    anchors: &Anchors<'_>,
    references: References<'_>,
) -> Option<Page> {
    let Parts { file, body, .. } = parts;
    let checker = ItemChecker::called(context, file, format!("page `{}`", body.page), 0..0);
    markdown::check(body, &checker);
    let written = markdown::write(body, &checker, anchors, references);
    let raw: RawFrontMatter = front(parts, &checker)?;
    let audience = checker.word("is for an audience", &raw.audience);
    let (checked, check_again) = dates(&checker, &raw.checked, &raw.check_again);
    Some(Page {
        name: body.page.to_owned(),
        title: checker.prose("title", &raw.title),
        summary: checker.prose("summary", &raw.summary),
        audience: audience?,
        owner: checker.prose("owner", &raw.owner),
        checked,
        check_again,
        html: written.html,
        headings: body.headings().collect(),
        cited: written.cited,
    })
}

/// Reads the front matter of a page.
pub(super) fn front<R: DeserializeOwned>(
    parts: &Parts<'_>,
    checker: &ItemChecker<'_>,
) -> Option<R> {
    let Parts { file, front, .. } = parts;
    // Blanks in place of the fence keep every byte where it stands in the file.
    let front = format!("{}{}", " ".repeat(front.start), &file.text[front.clone()]);
    match DeTable::parse(&front) {
        Ok(table) => checker.read(Spanned::new(0..0, table.into_inner())),
        Err(error) => {
            item::syntax(file, &error, checker.context.sink);
            None
        }
    }
}

/// Reads when a page was gone through, and by when it must be again.
pub(super) fn dates(
    checker: &ItemChecker<'_>,
    checked: &DateValue,
    again: &DateValue,
) -> (String, String) {
    let (day, by) = (
        checker.date("checked", checked),
        checker.date("check_again", again),
    );
    if !by.is_empty() && by <= day {
        let what = format!("`check_again` of {} is not after `checked`", checker.called);
        checker.problem(again.span(), what, format!("write a day after {day}"));
    }
    (day, by)
}
