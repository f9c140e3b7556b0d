//! Every source there is, and what rests on it.

use crate::assets::Assets;
use crate::pages::source_list::SourceEntry;
use content::Library;
use content::page_registry::{AreaPage, Template};
use guidance::{Area, Page, PageWords, Source, SourceId};
use leptos::prelude::*;

/// The most signs, rules or duties of a source that are named: the page is a list of
/// lists.
const NAMED: usize = 3;

/// Draws the list.
pub fn list(library: &Library, assets: &Assets) -> AnyView {
    let items: Vec<_> = library
        .sources
        .iter()
        .map(|source| item(library, assets, source))
        .collect();
    view! { <ul class="sources">{items}</ul> }.into_any()
}

fn item(library: &Library, assets: &Assets, source: &Source) -> AnyView {
    let rests = rests(library, &source.id);
    let own = england(library);
    let pages = rests.pages.into_iter().map(|(area, name, title)| {
        let area = area.unwrap_or_else(|| own.clone());
        let href = match name.as_str() {
            "home" => format!("{}{area}/", assets.base),
            name => format!("{}{area}/{name}/", assets.base),
        };
        view! { <a href=href>{title}</a> }.into_any()
    });
    let mut parts: Vec<AnyView> = pages.collect();
    if !rests.areas.is_empty() {
        let areas = format!("names, contacts and policies of {}", rests.areas.join(", "));
        parts.push(areas.into_any());
    }
    let lists = [
        some_of("sign", "signs", rests.signs),
        some_of("rule", "rules", rests.rules),
        some_of("duty", "duties", rests.duties),
    ];
    parts.extend(lists.into_iter().flatten().map(IntoAny::into_any));
    let rest = if parts.is_empty() {
        "Nothing rests on it yet.".into_any()
    } else {
        let parts: Vec<_> = parts
            .into_iter()
            .enumerate()
            .map(|(at, part)| view! { {(at > 0).then_some("; ")} {part} })
            .collect();
        view! { "Here: " {parts} "." }.into_any()
    };
    view! {
        <li id=format!("source-{}", source.id)>
            <SourceEntry words=library.words tool=library.guide.words source=source.clone() />
            " "
            {rest}
        </li>
    }
    .into_any()
}

/// Returns "12 signs (n001, n002, n003 …)"
fn some_of(one: &str, many: &str, names: Vec<String>) -> Option<String> {
    let count = names.len();
    let noun = if count == 1 { one } else { many };
    let more = if count > NAMED { " …" } else { "" };
    let named: Vec<String> = names.into_iter().take(NAMED).collect();
    (count > 0).then(|| format!("{count} {noun} ({}{more})", named.join(", ")))
}

/// The things that rest on one source.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Rests {
    /// The area of a page of one area alone, the page's address, its title.
    pub pages: Vec<(Option<String>, String, String)>,
    /// The areas some of whose names or contacts were read there.
    pub areas: Vec<String>,
    /// Signs.
    pub signs: Vec<String>,
    /// Rules, and the floor beneath them.
    pub rules: Vec<String>,
    /// Duties, which some answers ask of whoever gave them.
    pub duties: Vec<String>,
}

/// Finds what rests on a source, on every page that draws it.
pub fn rests(library: &Library, id: &SourceId) -> Rests {
    let guide = &library.guide;
    let shared = library
        .pages
        .iter()
        .filter(|page| page.cited.contains(id) || lists(library, &page.name, id))
        .map(|page| (None, page.name.clone(), short(library.words, page)));
    let glossary = library.terms.iter().any(|term| term.sources.contains(id));
    let glossary = glossary.then(|| (None, "glossary".to_owned(), "Glossary".to_owned()));
    let local = library
        .local
        .iter()
        .filter(|(_, page)| page.cited.contains(id))
        .map(|(area, page)| {
            let name = guide.area(area.as_str()).map(|area| area.name.clone());
            let title = format!(
                "{} in {}",
                short(library.words, page),
                name.unwrap_or_default()
            );
            (Some(area.to_string()), page.name.clone(), title)
        });
    let rules = guide.rules.rules.iter();
    let rules = rules.filter(|rule| rule.sources.contains(id));
    let floor = guide.rules.floor.sources.contains(id);
    let signs = guide.rules.signs.iter();
    let duties = guide.duties.iter();
    Rests {
        pages: shared.chain(glossary).chain(local).collect(),
        areas: areas(library, id),
        signs: signs
            .filter(|sign| sign.sources.contains(id))
            .map(|sign| sign.id.to_string())
            .collect(),
        rules: rules
            .map(|rule| rule.id.to_string().replace('-', " "))
            .chain(floor.then(|| "the floor".to_owned()))
            .collect(),
        duties: duties
            .filter(|duty| duty.sources.contains(id))
            .map(|duty| duty.id.replace('-', " "))
            .collect(),
    }
}

fn areas(library: &Library, id: &SourceId) -> Vec<String> {
    let guide = &library.guide;
    let here = |area: &&Area| {
        area.sources.contains(id)
            || area.contacts.iter().any(|contact| &contact.source == id)
            || area.ladder.iter().any(|step| &step.source == id)
    };
    let nation = guide.national.iter().any(|contact| &contact.source == id);
    let areas = guide.areas.iter().filter(here);
    let nation = nation.then(|| "all of England".to_owned());
    areas.map(|area| area.name.clone()).chain(nation).collect()
}

/// Returns whether a list that stands on this page cites the source.
fn lists(library: &Library, page: &str, id: &SourceId) -> bool {
    match AreaPage::find(page).map(|page| page.template) {
        Some(Template::Pitfalls) => library.pitfalls.iter().any(|one| one.sources.contains(id)),
        Some(Template::Resources) => library.resources.iter().any(|one| one.sources.contains(id)),
        Some(Template::Routes) => {
            let mut advice = library.guide.advice.iter();
            advice.any(|one| one.sources.contains(id))
        }
        _ => false,
    }
}

/// Returns the title of a page in the list of pages.
fn short(words: PageWords, page: &Page) -> String {
    let listed = AreaPage::find(&page.name).filter(|page| page.group.is_some());
    listed.map_or_else(
        || page.title.clone(),
        |listed| (listed.title)(words).to_owned(),
    )
}

/// Returns the area whose pages are the same everywhere.
fn england(library: &Library) -> String {
    let areas = &library.guide.areas;
    let england = library.guide.area(Area::ENGLAND).or_else(|| areas.first());
    england.map_or_else(String::new, |area| area.id.to_string())
}
