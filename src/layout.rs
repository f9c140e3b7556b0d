//! The two documents that wrap a page: the site's own, and that for the frames of
//! other sites.

pub(crate) mod embed;
mod head;
mod new_tab;
mod notices;
mod site;

use crate::assets::Assets;
use crate::page_spec::PageSpec;
use content::Library;
use leptos::prelude::*;

/// The folder of embedded pages, below the site's root. Other sites may frame what
/// stands in it and nothing else.
pub const EMBED_FOLDER: &str = "embed/";

/// The document that wraps a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// The site's own: the exit button, the navigation, the footer.
    Site,
    /// For the frames of other sites: what a page holds, and where it comes from.
    Embed,
}

/// A page ready to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendered {
    /// Its file, below the site's root: `greenwich/signs/index.html`.
    pub file: String,
    /// The whole document.
    pub html: String,
}

/// Draws a page in a layout.
pub fn draw(
    library: &Library,
    assets: &Assets,
    layout: Layout,
    page: impl FnOnce() -> PageSpec,
) -> Rendered {
    let mut address = String::new();
    let html = to_html(|| {
        let spec = page();
        address.clone_from(&spec.address);
        match layout {
            Layout::Site => site::document(library, assets, spec),
            Layout::Embed => embed::document(library, assets, spec),
        }
    });
    let file = if address.ends_with(".html") {
        address.clone()
    } else {
        format!("{address}index.html")
    };
    let (file, html) = match layout {
        Layout::Site => (file, html),
        Layout::Embed => {
            let own = format!("{}{address}", assets.base);
            let html = new_tab::in_new_tabs(&html, &own, library.words);
            (format!("{EMBED_FOLDER}{file}"), html)
        }
    };
    Rendered {
        file,
        html: format!("<!DOCTYPE html>{html}"),
    }
}

/// Draws a view to HTML. Views made here are never hydrated, so the markers
/// between neighbouring texts are only weight.
pub(crate) fn to_html(view: impl FnOnce() -> AnyView) -> String {
    let owner = Owner::new();
    let html = owner.with(|| view().to_html());
    html.replace("<!>", "")
}
