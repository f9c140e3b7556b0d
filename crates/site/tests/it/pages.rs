//! The pages as they are written: drawn natively from the real content.

mod citations;
mod doors;
mod embedded;
mod every_page;
mod kinds;
mod links;
mod numbers;
mod outline;
mod practise;
mod tool;
mod urgent;

use crate::html_pieces::{Piece, Tag, pieces, tags};
use content::Library;
use guidance::Area;
use second_question::assets::Assets;
use second_question::pages::{BuildFigures, render_all};
use std::path::Path;
use std::sync::LazyLock;

static LIBRARY: LazyLock<Library> = LazyLock::new(|| {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
    match content::load(&root) {
        Ok(library) => library,
        Err(problems) => panic!("{problems}\n\nTo see the lines: cargo run -p site -- check"),
    }
});
static PAGES: LazyLock<Vec<Page>> = LazyLock::new(|| drawn("/"));

/// A page and what was read of it.
struct Page {
    file: String,
    html: String,
    pieces: Vec<Piece>,
}

impl Page {
    fn tags(&self) -> impl Iterator<Item = &Tag> + Clone {
        tags(&self.pieces)
    }

    /// Returns whether it is made for the frames of other sites.
    fn is_embedded(&self) -> bool {
        self.file.starts_with("embed/")
    }

    /// The name of its area, or of the folder that it stands in.
    fn area(&self) -> &str {
        let file = self.file.strip_prefix("embed/").unwrap_or(&self.file);
        file.split('/').next().unwrap_or_default()
    }

    /// Returns whether it is the page of the guided tool.
    fn is_tool(&self) -> bool {
        self.file.ends_with("/what-to-do/index.html")
    }
}

/// All pages of a site at this address.
fn drawn(base: &str) -> Vec<Page> {
    let pages = render_all(&LIBRARY, &assets(base), &BuildFigures::default()).into_iter();
    pages
        .map(|page| Page {
            pieces: pieces(&page.html),
            file: page.file,
            html: page.html,
        })
        .collect()
}

fn assets(base: &str) -> Assets {
    let file = |name: &str| format!("{base}{name}");
    let areas = LIBRARY.guide.areas.iter();
    let styles = |name: &str| (name.to_owned(), file(&format!("{name}-0123.css")));
    Assets {
        base: base.to_owned(),
        css: file("app-0123.css"),
        own_css: ["practise", "assurance", "search"].map(styles).into(),
        whole_css: ["what-to-do", "signs"].map(styles).into(),
        page_js: file("page-0123.js"),
        embed_css: file("embed-0123.css"),
        options_js: file("options-0123.js"),
        frame_js: file("frame-0123.js"),
        self_test_js: file("self-test-0123.js"),
        embedding_js: file("embedding-0123.js"),
        this_device_js: file("this-device-0123.js"),
        origin: None,
        qr_engine: file("uqr-0123.js"),
        boot_js: file("boot-0123.js"),
        take_js: file("result-0123.js"),
        app_js: file("app-0123.js"),
        app_wasm: file("app-0123_bg.wasm"),
        guide: file("guide-0123.bin"),
        sums: ["89ab", "0123", "4567"].map(str::to_owned),
        no_modules_js: file("no-modules-0123.js"),
        search_js: file("search-0123.js"),
        find_signs_js: file("find-signs-0123.js"),
        search_engine: file("minisearch-0123.js"),
        search_indexes: areas
            .map(|area| {
                (
                    area.id.clone(),
                    file(&format!("search-{}-0123.json", area.id)),
                )
            })
            .collect(),
    }
}

/// The pieces of a page.
fn page(file: &str) -> &'static [Piece] {
    let mut pages = PAGES.iter();
    let page = pages.find(|page| page.file == file);
    &page.unwrap_or_else(|| panic!("no page {file}")).pieces
}

/// The page of this name in every area.
fn in_every_area(name: &str) -> Vec<(&'static Area, &'static [Piece])> {
    let areas = LIBRARY.guide.areas.iter();
    areas
        .map(|area| (area, page(&format!("{}/{name}/index.html", area.id))))
        .collect()
}
