//! The resources that a page refers to, and their origins.

use super::html_tags::{Tag, tags};

/// Everything that one page loads, as addresses in the order they stand.
#[derive(Debug, Default, PartialEq)]
pub struct Refs<'a> {
    /// Stylesheets.
    pub styles: Vec<&'a str>,
    /// Scripts, and what is fetched in advance as one.
    pub scripts: Vec<&'a str>,
    /// Wasm that is fetched in advance.
    pub wasm: Vec<&'a str>,
    /// The number of inline scripts.
    pub inline_scripts: usize,
    /// The bundle, if the page is a tool page.
    pub bundle: Option<BundleRefs<'a>>,
    /// The files that the search page loads once its box is used: the engine and the index.
    pub search: Option<[&'a str; 2]>,
    /// The addresses that are loaded from another origin.
    pub foreign: Vec<&'a str>,
}

/// The addresses in `<meta name="app-bundle">`; empty where left out.
#[derive(Debug, Default, PartialEq)]
pub struct BundleRefs<'a> {
    /// The JavaScript that loads the Wasm.
    pub js: &'a str,
    /// The Wasm.
    pub wasm: &'a str,
    /// The data file, which not every tool has.
    pub data: Option<&'a str>,
    /// The script that comes with the program, which not every tool has.
    pub take: Option<&'a str>,
}

/// The attributes that make a page load something. `href` of `link` is treated apart: not
/// every link loads something.
const LOADING: &[(&str, &str)] = &[
    ("script", "src"),
    ("img", "src"),
    ("img", "srcset"),
    ("source", "src"),
    ("source", "srcset"),
    ("iframe", "src"),
    ("embed", "src"),
    ("object", "data"),
    ("audio", "src"),
    ("video", "src"),
    ("video", "poster"),
    ("track", "src"),
    ("input", "src"),
    ("use", "href"),
    ("image", "href"),
];

/// The attributes in which the search page names the files that it loads.
const SEARCH: [&str; 2] = ["data-engine", "data-index"];

/// Links that tell of another address and fetch nothing from it.
const TELLING: &[&str] = &[
    "canonical",
    "alternate",
    "license",
    "author",
    "help",
    "next",
    "prev",
];

/// Reads what a page loads.
pub fn refs(html: &str) -> Refs<'_> {
    let mut refs = Refs::default();
    for tag in tags(html) {
        refs.foreign.extend(foreign(&tag));
        match tag.name {
            "link" => refs.add_link(&tag),
            "script" => refs.add_script(&tag),
            "meta" if tag.get("name") == Some("app-bundle") => refs.bundle = Some(bundle(&tag)),
            "meta" if tag.get("name") == Some("search") => {
                refs.search = Some(SEARCH.map(|name| tag.get(name).unwrap_or_default()));
            }
            _ => {}
        }
    }
    refs
}

impl<'a> Refs<'a> {
    fn add_link(&mut self, tag: &Tag<'a>) {
        let Some(href) = tag.get("href") else { return };
        let is = |kind| rel(tag).any(|r| r == kind);
        let fetched = is("preload") || is("modulepreload") || is("prefetch");
        if is("stylesheet") {
            self.styles.push(href);
        } else if fetched && without_query(href).ends_with(".wasm") {
            self.wasm.push(href);
        } else if fetched && without_query(href).ends_with(".js") {
            self.scripts.push(href);
        }
    }

    fn add_script(&mut self, tag: &Tag<'a>) {
        // Only for browsers that load no modules, and so none of the others.
        if tag.get("nomodule").is_some() {
            return;
        }
        let is_data = tag.get("type").is_some_and(|t| t.ends_with("json"));
        match tag.get("src") {
            Some(src) => self.scripts.push(src),
            None if is_data => {}
            None => self.inline_scripts += 1,
        }
    }
}

fn bundle<'a>(tag: &Tag<'a>) -> BundleRefs<'a> {
    BundleRefs {
        js: tag.get("data-js").unwrap_or_default(),
        wasm: tag.get("data-wasm").unwrap_or_default(),
        data: tag.get("data-guide").filter(|data| !data.is_empty()),
        take: tag.get("data-take").filter(|take| !take.is_empty()),
    }
}

/// Returns the addresses of another origin that a tag loads.
fn foreign<'a>(tag: &Tag<'a>) -> Vec<&'a str> {
    let loading = LOADING.iter().filter(|(name, _)| *name == tag.name);
    let mut found: Vec<_> = loading
        .filter_map(|(_, attribute)| tag.get(attribute))
        .collect();
    if tag.name == "link" && !rel(tag).all(|r| TELLING.contains(&r)) {
        found.extend(tag.get("href"));
    }
    if tag.name == "meta" && tag.get("name") == Some("app-bundle") {
        found.extend(
            ["data-js", "data-wasm", "data-guide", "data-take"]
                .map(|a| tag.get(a))
                .into_iter()
                .flatten(),
        );
    }
    if tag.name == "meta" && tag.get("name") == Some("search") {
        found.extend(SEARCH.iter().filter_map(|name| tag.get(name)));
    }
    found.retain(|address| is_foreign(address));
    found
}

fn rel<'a>(tag: &Tag<'a>) -> impl Iterator<Item = &'a str> {
    tag.get("rel").unwrap_or_default().split_ascii_whitespace()
}

/// Returns whether an address names an origin, which the site's own addresses never do. All
/// of a `srcset` is searched.
pub fn is_foreign(address: &str) -> bool {
    let address = address.trim_start();
    !address.starts_with("data:") && (address.starts_with("//") || address.contains("://"))
}

/// Returns an address without its query and fragment.
pub fn without_query(address: &str) -> &str {
    let end = address.find(['?', '#']).unwrap_or(address.len());
    &address[..end]
}
