//! The pages about this site: front matter, then Markdown with named places.

use super::checker::{CheckContext, ItemChecker};
use super::files::NamedFile;
use super::front_matter::{FrontMatter, Parts, anchors, check_names};
use super::markdown::{self, Anchors, Dialect};
use super::page_registry::{ABOUT_PAGES, Origin};
use super::places;
use super::symbols::SymbolTable;
use guidance::about::AboutPage;

/// The name of such a page in diagnostics.
const NOUN: &str = "about page";

/// Returns every page about this site, in the order of their names.
pub(crate) fn pages(context: CheckContext<'_>, files: &[NamedFile]) -> Vec<AboutPage> {
    let required = ABOUT_PAGES
        .iter()
        .filter(|page| page.origin == Origin::Required);
    let required: Vec<_> = required.map(|page| page.slug).collect();
    check_names(context, "about", NOUN, files, &required, &required);
    let names = SymbolTable {
        pages: ABOUT_PAGES.map(|page| page.slug.to_owned()).into(),
        ..SymbolTable::default()
    };
    let context = CheckContext {
        names: &names,
        ..context
    };
    let parts = files.iter();
    let parts: Vec<_> = parts
        .filter_map(|file| Parts::split(context, file, NOUN, Dialect::About))
        .collect();
    let anchors = anchors(&parts);
    let pages = parts.iter();
    pages
        .filter_map(|part| page(context, part, &anchors))
        .collect()
}

fn page(context: CheckContext<'_>, parts: &Parts<'_>, anchors: &Anchors<'_>) -> Option<AboutPage> {
    let Parts { file, body, .. } = parts;
    let checker = ItemChecker::called(context, file, format!("{NOUN} `{}`", body.page), 0..0);
    markdown::check_parts(body, &checker);
    let blocks = markdown::blocks(body, &checker, anchors);
    places::check(body.page, &blocks, &checker);
    let front = FrontMatter::read(parts, &checker)?;
    Some(AboutPage {
        name: body.page.to_owned(),
        title: front.title,
        summary: front.summary,
        lead: front.lead,
        audience: front.audience,
        owner: front.owner,
        checked: front.checked,
        check_again: front.check_again,
        body: blocks,
    })
}
