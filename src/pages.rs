//! The pages, drawn natively at build time.

mod about;
mod area_home;
mod document;
mod embed;
mod glossary;
mod guidance_page;
mod keep_answers;
mod nav;
mod not_found;
mod pitfalls;
mod practise;
mod report;
mod resources;
mod routes;
mod rule_words;
mod search;
mod signs;
mod source_list;
mod start;
mod table;
mod what_to_do;

use guidance::{
    Area, AreaId, Case, Guide, OutsideCase, Page, PageWords, Pitfall, Resource, Source, Term,
    Urgent,
};
use leptos::prelude::*;
use std::sync::Arc;

pub use about::embedding::{HEIGHT, frame_snippet};
pub use about::{About, Weight};
pub use document::Assets;
pub use embed::{FOLDER as EMBEDDED, VIEWS};
pub use nav::{GROUPS, Say};

/// The pages that every area has and that are drawn without a page of content.
const OWN: [&str; 4] = ["what-to-do", "glossary", "practise", "search"];

/// A language as the root of a page names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Language {
    /// `en-GB`.
    pub tag: String,
    /// `ltr` or `rtl`.
    pub direction: &'static str,
}

/// Everything that the pages are drawn from.
#[derive(Debug, Clone)]
pub struct Library {
    /// Questions, rules, signs, routes, contacts, areas.
    pub guide: Arc<Guide>,
    /// What pages say beside the tool.
    pub words: PageWords,
    /// The language of all words.
    pub language: Language,
    /// The pages of guidance.
    pub pages: Vec<Page>,
    /// The pages of one area alone.
    pub local: Vec<(AreaId, Page)>,
    /// The pitfalls, in the order of their table.
    pub pitfalls: Vec<Pitfall>,
    /// The terms of art.
    pub terms: Vec<Term>,
    /// The worked cases.
    pub cases: Vec<Case>,
    /// Situations that public documents describe.
    pub outside_cases: Vec<OutsideCase>,
    /// The resources.
    pub resources: Vec<Resource>,
    /// Every source.
    pub sources: Vec<Source>,
    /// A correction that has to be seen at once.
    pub urgent: Option<Urgent>,
    /// What the pages about this site need beside.
    pub about: About,
}

impl Library {
    fn page(&self, name: &str) -> Option<&Page> {
        self.pages.iter().find(|page| page.name == name)
    }

    /// The pages of this area alone.
    fn local_pages(&self, area: &Area) -> impl Iterator<Item = &Page> {
        let id = area.id.clone();
        self.local
            .iter()
            .filter(move |(own, _)| *own == id)
            .map(|(_, page)| page)
    }

    /// Whether an area has a page of this name.
    fn has(&self, area: &Area, name: &str) -> bool {
        OWN.contains(&name)
            || self.page(name).is_some()
            || self.local_pages(area).any(|page| page.name == name)
    }
}

/// A page ready to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendered {
    /// Where it is written, below the site's root: `greenwich/signs/index.html`.
    pub file: String,
    /// The whole document.
    pub html: String,
}

/// Draws every page of the site.
#[must_use]
pub fn render_all(library: &Library, assets: &Assets) -> Vec<Rendered> {
    let mut pages = vec![
        start::render(library, assets),
        not_found::render(library, assets),
        embed::self_test(library, assets),
        about::offline::render(library, assets),
        about::this_device::render(library, assets),
        about::not_kept::render(library, assets),
    ];
    pages.extend(about::render(library, assets));
    for area in &library.guide.areas {
        pages.extend(render_area(library, assets, area));
        pages.extend(embed::render(library, assets, area));
    }
    pages
}

fn render_area(library: &Library, assets: &Assets, area: &Area) -> Vec<Rendered> {
    let mut pages = vec![
        area_home::render(library, assets, area),
        what_to_do::render(library, assets, area),
        glossary::render(library, assets, area),
        practise::render(library, assets, area),
        search::render(library, assets, area),
    ];
    for page in &library.pages {
        let drawn = match page.name.as_str() {
            "home" => continue,
            "signs" => signs::render(library, assets, area, page),
            "pitfalls" => pitfalls::render(library, assets, area, page),
            "routes" => routes::render(library, assets, area, page),
            "resources" => resources::render(library, assets, area, page),
            "report" | "young" | "parents-help" => report::render(library, assets, area, page),
            _ => guidance_page::render(library, assets, area, page),
        };
        pages.push(drawn);
    }
    pages.extend(
        library
            .local_pages(area)
            .map(|page| guidance_page::render(library, assets, area, page)),
    );
    pages
}

/// Draws a view to HTML. Views made here are never hydrated, so the markers
/// between neighbouring texts are only weight.
fn to_html(view: impl FnOnce() -> AnyView) -> String {
    let owner = Owner::new();
    let html = owner.with(|| view().to_html());
    html.replace("<!>", "")
}
