//! The pages of guidance: front matter, then Markdown.

use super::checker::{CheckContext, ItemChecker};
use super::files::{LocalFile, NamedFile};
use super::front_matter::{FrontMatter, Parts, anchors, check_names};
use super::markdown::{self, Anchors, Dialect, References};
use super::page_registry::{AREA_PAGES, Origin};
use guidance::{AreaId, Page};
use std::slice;

/// The name of such a page in diagnostics.
const NOUN: &str = "page";

/// Reads every page that all areas share, in the order of their names.
pub(crate) fn pages(
    context: CheckContext<'_>,
    files: &[NamedFile],
    references: References<'_>,
) -> Vec<Page> {
    let slugs = |is_one: fn(Origin) -> bool| -> Vec<&str> {
        let pages = AREA_PAGES.iter().filter(|page| is_one(page.origin));
        pages.map(|page| page.slug).collect()
    };
    let required = slugs(|origin| origin == Origin::Required);
    let known = slugs(|origin| matches!(origin, Origin::Required | Origin::Optional));
    check_names(context, "pages", NOUN, files, &required, &known);
    let parts: Vec<_> = files
        .iter()
        .filter_map(|file| guidance(context, file))
        .collect();
    let anchors = anchors(&parts);
    let pages = parts.iter();
    pages
        .filter_map(|part| page(context, part, &anchors, references))
        .collect()
}

/// Reads the pages that belong to one area, each with the area's id.
pub(crate) fn local(
    context: CheckContext<'_>,
    files: &[LocalFile],
    references: References<'_>,
) -> Vec<(AreaId, Page)> {
    let page = |local: &LocalFile| {
        let part = guidance(context, &local.file)?;
        let anchors = anchors(slice::from_ref(&part));
        let area = AreaId::try_from(local.area.as_str()).ok()?;
        Some((area, page(context, &part, &anchors, references)?))
    };
    files.iter().filter_map(page).collect()
}

fn guidance<'a>(context: CheckContext<'_>, named: &'a NamedFile) -> Option<Parts<'a>> {
    Parts::split(context, named, NOUN, Dialect::Guidance)
}

fn page(
    context: CheckContext<'_>,
    parts: &Parts<'_>,
    anchors: &Anchors<'_>,
    references: References<'_>,
) -> Option<Page> {
    let Parts { file, body, .. } = parts;
    let checker = ItemChecker::called(context, file, format!("{NOUN} `{}`", body.page), 0..0);
    markdown::check(body, &checker);
    let written = markdown::write(body, &checker, anchors, references);
    let front = FrontMatter::read(parts, &checker)?;
    Some(Page {
        name: body.page.to_owned(),
        title: front.title,
        summary: front.summary,
        audience: front.audience,
        owner: front.owner,
        checked: front.checked,
        check_again: front.check_again,
        html: written.html,
        headings: body.headings().collect(),
        cited: written.cited,
    })
}
