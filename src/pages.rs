//! The pages, drawn natively at build time. Each says what it is (a `PageSpec`); a
//! layout wraps it.

mod about;
mod area_home;
mod contacts;
mod doors;
mod glossary;
mod guidance_page;
mod keep_answers;
mod not_found;
mod parents_help;
mod pitfalls;
mod practise;
mod report;
mod resources;
mod ring_now;
mod routes;
mod rule_words;
mod search;
mod self_test;
mod signs;
mod source_list;
mod start;
mod table;
mod what_to_do;
mod who_to_ring;

use crate::assets::Assets;
use crate::layout::{Layout, Rendered, draw};
use crate::page_spec::PageSpec;
use content::Library;
use content::page_registry::{AREA_PAGES, AreaPage, Template};
use guidance::Area;

pub use about::embedding::{HEIGHT, frame_snippet};
pub use about::{BuildFigures, Weight};

/// Draws every page of the site, and every page for the frames of others.
#[must_use]
pub fn render_all(library: &Library, assets: &Assets, figures: &BuildFigures) -> Vec<Rendered> {
    let site = |page: &dyn Fn() -> PageSpec| draw(library, assets, Layout::Site, page);
    let mut pages = vec![
        site(&|| start::page(library, assets)),
        site(&|| not_found::page(library, assets)),
        site(&|| about::offline::page(library, assets)),
        site(&|| about::this_device::page(library, assets)),
        site(&|| about::not_kept::page(library, assets)),
        draw(library, assets, Layout::Embed, || {
            self_test::page(library, assets)
        }),
    ];
    for page in &library.about {
        pages.push(site(&|| about::page(library, assets, figures, page)));
    }
    for area in &library.guide.areas {
        for page in &AREA_PAGES {
            if page.template != Template::Contacts {
                pages.extend(render(library, assets, area, page, Layout::Site));
            }
            if page.embed.is_some() {
                pages.extend(render(library, assets, area, page, Layout::Embed));
            }
        }
    }
    pages
}

/// Draws a page of an area, or returns `None` where the area has no text for it.
fn render(
    library: &Library,
    assets: &Assets,
    area: &Area,
    page: &AreaPage,
    layout: Layout,
) -> Option<Rendered> {
    let draw = |spec: &dyn Fn() -> PageSpec| Some(draw(library, assets, layout, spec));
    match (page.template, library.text(area, page.slug)) {
        (Template::Home, _) => draw(&|| area_home::page(library, assets, area)),
        (Template::Tool, _) => draw(&|| what_to_do::page(library, assets, area, layout)),
        (Template::Glossary, _) => draw(&|| glossary::page(library, area)),
        (Template::Practise, _) => draw(&|| practise::page(library, assets, area)),
        (Template::Search, _) => draw(&|| search::page(library, assets, area)),
        (Template::Contacts, _) => draw(&|| contacts::page(library, area)),
        (Template::Guidance, Some(text)) => draw(&|| guidance_page::page(library, area, text)),
        (Template::Report, Some(text)) => draw(&|| report::page(library, assets, area, text)),
        (Template::Signs, Some(text)) => draw(&|| signs::page(library, assets, area, text)),
        (Template::Pitfalls, Some(text)) => draw(&|| pitfalls::page(library, area, text)),
        (Template::Routes, Some(text)) => draw(&|| routes::page(library, assets, area, text)),
        (Template::Resources, Some(text)) => draw(&|| resources::page(library, area, text)),
        (_, None) => None,
    }
}
