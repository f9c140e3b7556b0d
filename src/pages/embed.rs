//! Pages for the frames of other sites: those of the site, without what stands
//! around a page there.

mod around;
mod contacts;
mod new_tab;
mod self_test;

pub use around::whole;
pub use new_tab::in_new_tabs;

use super::document::Assets;
use super::nav::Say;
use super::{Rendered, pitfalls, report, search, signs, what_to_do};
use content::Library;
use guidance::{Area, PageWords};

/// The folder of these pages, below the site's root. Other sites may frame
/// what stands in it and nothing else.
pub const FOLDER: &str = "embed/";

/// What can be put into a frame: its name in addresses, and what it is called.
pub const VIEWS: [(&str, Say); 6] = [
    ("what-to-do", PageWords::nav_what_to_do),
    ("signs", PageWords::nav_signs),
    ("pitfalls", PageWords::nav_pitfalls),
    ("report", PageWords::nav_report),
    ("contacts", PageWords::area_ring),
    ("search", PageWords::nav_search),
];

/// `/embed/{area}/{view}/`, for every view.
pub fn render(library: &Library, assets: &Assets, area: &Area) -> Vec<Rendered> {
    let assets = &Assets {
        embedded: true,
        ..assets.clone()
    };
    let mut pages = vec![
        what_to_do::render(library, assets, area),
        contacts::render(library, assets, area),
        search::render(library, assets, area),
    ];
    for page in &library.pages {
        match page.name.as_str() {
            "signs" => pages.push(signs::render(library, assets, area, page)),
            "pitfalls" => pages.push(pitfalls::render(library, assets, area, page)),
            "report" => pages.push(report::render(library, assets, area, page)),
            _ => {}
        }
    }
    pages
}

/// `/embed/self-test/`
pub fn self_test(library: &Library, assets: &Assets) -> Rendered {
    let assets = &Assets {
        embedded: true,
        ..assets.clone()
    };
    self_test::render(library, assets)
}

/// Where the whole page stands, below the site's root. Whom to ring stands on
/// an area's home; what the self-test is for, on the page about embedding.
pub fn whole_page(address: &str) -> &str {
    if address == self_test::ADDRESS {
        return "about/embedding/";
    }
    address.strip_suffix("contacts/").unwrap_or(address)
}
