//! The pages about this site: front matter, then Markdown with named places.

use super::checker::{CheckContext, ItemChecker};
use super::dates::DateValue;
use super::files::NamedFile;
use super::item::Text;
use super::markdown::{self, Anchors, Dialect};
use super::pages::{Parts, dates, front, parts};
use super::places;
use super::source::File;
use super::suggest;
use super::symbols::SymbolTable;
use guidance::about::AboutPage;
use serde::Deserialize;

/// The pages that must be there.
const REQUIRED_PAGES: [&str; 8] = [
    "accessibility",
    "areas",
    "assurance",
    "changes",
    "embedding",
    "privacy",
    "safety",
    "sources",
];
/// Further pages that a link may lead to: all that they say is in the catalogue.
const MADE: [&str; 3] = ["not-kept", "offline", "this-device"];

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFrontMatter {
    title: Text,
    summary: Text,
    lead: Option<Text>,
    audience: Text,
    owner: Text,
    checked: DateValue,
    check_again: DateValue,
}

/// Returns every page about this site, in the order of their names.
pub(crate) fn pages(context: CheckContext<'_>, files: &[NamedFile]) -> Vec<AboutPage> {
    check_names(context, files);
    let names = SymbolTable {
        pages: REQUIRED_PAGES
            .into_iter()
            .chain(MADE)
            .map(str::to_owned)
            .collect(),
        ..SymbolTable::default()
    };
    let context = CheckContext {
        names: &names,
        ..context
    };
    let parts = files.iter();
    let parts: Vec<_> = parts.filter_map(|file| parts_of(context, file)).collect();
    let anchors: Anchors<'_> = parts
        .iter()
        .map(|part| (part.body.page, part.body.anchors()))
        .collect();
    let pages = parts.iter();
    pages
        .filter_map(|part| page(context, part, &anchors))
        .collect()
}

fn parts_of<'a>(context: CheckContext<'_>, file: &'a NamedFile) -> Option<Parts<'a>> {
    parts(context, file, "about page", Dialect::About)
}

fn check_names(context: CheckContext<'_>, files: &[NamedFile]) {
    for name in REQUIRED_PAGES {
        if !files.iter().any(|file| file.name == name) {
            let file = File::absent(&format!("about/{name}.md"));
            let what = format!("about page `{name}` is missing");
            context.sink.add(&file, 0..0, what, "add this file");
        }
    }
    for NamedFile { name, file } in files {
        if !REQUIRED_PAGES.contains(&name.as_str()) {
            let what = format!("there is no about page `{name}`");
            let mend = format!(
                "rename the file: {}",
                suggest::did_you_mean(name, REQUIRED_PAGES)
            );
            context.sink.add(file, 0..0, what, mend);
        }
    }
}

fn page(context: CheckContext<'_>, parts: &Parts<'_>, anchors: &Anchors<'_>) -> Option<AboutPage> {
    let Parts { file, body, .. } = parts;
    let checker = ItemChecker::called(context, file, format!("about page `{}`", body.page), 0..0);
    markdown::check_parts(body, &checker);
    let blocks = markdown::blocks(body, &checker, anchors);
    places::check(body.page, &blocks, &checker);
    let raw: RawFrontMatter = front(parts, &checker)?;
    let audience = checker.word("is for an audience", &raw.audience);
    let (checked, check_again) = dates(&checker, &raw.checked, &raw.check_again);
    Some(AboutPage {
        name: body.page.to_owned(),
        title: checker.prose("title", &raw.title),
        summary: checker.prose("summary", &raw.summary),
        lead: checker.maybe_prose("lead", raw.lead.as_ref()),
        audience: audience?,
        owner: checker.prose("owner", &raw.owner),
        checked,
        check_again,
        body: blocks,
    })
}
