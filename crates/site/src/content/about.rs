//! The pages about this site: front matter, then Markdown with named places.

use super::dates::Dated;
use super::file::{File, NamedFile};
use super::item::Text;
use super::markdown::{self, Anchors, Dialect};
use super::names::Names;
use super::nearest;
use super::pages::{Parts, dates, front, parts};
use super::places;
use super::subject::{Desk, Subject};
use guidance::about::AboutPage;
use serde::Deserialize;

/// The pages that must be there.
const PAGES: [&str; 8] = [
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
    checked: Dated,
    check_again: Dated,
}

/// Returns every page about this site, in the order of their names.
pub(crate) fn pages(desk: Desk<'_>, files: &[NamedFile]) -> Vec<AboutPage> {
    check_names(desk, files);
    let names = Names {
        pages: PAGES.into_iter().chain(MADE).map(str::to_owned).collect(),
        ..Names::default()
    };
    let desk = Desk {
        names: &names,
        ..desk
    };
    let parts = files.iter();
    let parts: Vec<_> = parts.filter_map(|file| parts_of(desk, file)).collect();
    let anchors: Anchors<'_> = parts
        .iter()
        .map(|part| (part.body.page, part.body.anchors()))
        .collect();
    let pages = parts.iter();
    pages
        .filter_map(|part| page(desk, part, &anchors))
        .collect()
}

fn parts_of<'a>(desk: Desk<'_>, file: &'a NamedFile) -> Option<Parts<'a>> {
    parts(desk, file, "about page", Dialect::About)
}

fn check_names(desk: Desk<'_>, files: &[NamedFile]) {
    for name in PAGES {
        if !files.iter().any(|file| file.name == name) {
            let file = File::absent(&format!("about/{name}.md"));
            let what = format!("about page `{name}` is missing");
            desk.found.add(&file, 0..0, what, "add this file");
        }
    }
    for NamedFile { name, file } in files {
        if !PAGES.contains(&name.as_str()) {
            let what = format!("there is no about page `{name}`");
            let mend = format!("rename the file: {}", nearest::instead(name, PAGES));
            desk.found.add(file, 0..0, what, mend);
        }
    }
}

fn page(desk: Desk<'_>, parts: &Parts<'_>, anchors: &Anchors<'_>) -> Option<AboutPage> {
    let Parts { file, body, .. } = parts;
    let subject = Subject::called(desk, file, format!("about page `{}`", body.page), 0..0);
    markdown::check_parts(body, &subject);
    let blocks = markdown::blocks(body, &subject, anchors);
    places::check(body.page, &blocks, &subject);
    let raw: RawFrontMatter = front(parts, &subject)?;
    let audience = subject.word("is for an audience", &raw.audience);
    let (checked, check_again) = dates(&subject, &raw.checked, &raw.check_again);
    Some(AboutPage {
        name: body.page.to_owned(),
        title: subject.prose("title", &raw.title),
        summary: subject.prose("summary", &raw.summary),
        lead: subject.maybe_prose("lead", raw.lead.as_ref()),
        audience: audience?,
        owner: subject.prose("owner", &raw.owner),
        checked,
        check_again,
        body: blocks,
    })
}
