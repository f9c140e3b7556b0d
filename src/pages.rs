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

use content::Library;
use guidance::Area;
use leptos::prelude::*;

pub use about::About;
pub use about::embedding::{HEIGHT, frame_snippet};
pub use about::evidence;
pub use document::Assets;
pub use embed::{FOLDER as EMBEDDED, VIEWS};
pub use nav::{GROUPS, Say};

/// The pages that every area has and that are drawn without a page of content.
const OWN: [&str; 4] = ["what-to-do", "glossary", "practise", "search"];

/// Returns whether an area has a page of this name.
fn has_page(library: &Library, area: &Area, name: &str) -> bool {
    OWN.contains(&name)
        || library.page(name).is_some()
        || library.local_pages(area).any(|page| page.name == name)
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
pub fn render_all(library: &Library, assets: &Assets, about: &About) -> Vec<Rendered> {
    let mut pages = vec![
        start::render(library, assets),
        not_found::render(library, assets),
        about::privacy(library, assets),
        about::sources::render(library, assets),
        about::areas::render(library, assets),
        about::assurance::render(library, assets, about),
        about::accessibility::render(library, assets, about),
        about::changes::render(library, assets),
        about::embedding::render(library, assets),
        embed::self_test(library, assets),
        about::offline::render(library, assets),
        about::safety::render(library, assets),
        about::this_device::render(library, assets),
        about::not_kept::render(library, assets),
    ];
    for area in &library.guide.areas {
        pages.extend(render_area(library, assets, area));
        pages.extend(embed::render(library, assets, area));
    }
    pages
}

/// Draws the page that says what each build weighs, once that is known.
#[must_use]
pub fn render_assurance(library: &Library, assets: &Assets, about: &About) -> Rendered {
    about::assurance::render(library, assets, about)
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
