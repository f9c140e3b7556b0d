//! The budgets of pages, and the scripts that they may load.

use super::report::Page;
use crate::headers;
use content::page_registry::{ABOUT_PAGES, AreaPage, Weight};

/// The Wasm of a tool with its JavaScript.
pub const PROGRAM: u64 = 168_000;
/// The script that starts a tool and goes through its first screens: these wait
/// for nothing else.
pub const BOOT: u64 = 2_000;
/// The script of the search box with its engine and its index.
pub const SEARCH: u64 = 60_000;

/// The worker, its script on the page and that script's styles, which keep the site on the
/// phone. They are fetched once the page is idle.
pub const OFFLINE: u64 = 10_000;

/// The script that a partner's page loads to put the site into a frame.
pub const PARTNER: u64 = 3_000;

/// Returns the budget for a page's HTML and CSS.
pub fn to_read(address: &str) -> u64 {
    let folder = address.trim_end_matches('/');
    let slug = folder.rsplit('/').next().unwrap_or_default();
    let about = ABOUT_PAGES
        .iter()
        .find(|page| folder.ends_with(&format!("/about/{}", page.slug)));
    let weight = match about {
        Some(page) => page.weight,
        None => AreaPage::find(slug).map_or(Weight::Text, |page| page.weight),
    };
    match weight {
        Weight::Text => 14_000,
        Weight::List => 28_000,
        Weight::Cases => 36_000,
    }
}

/// Returns the scripts that a page may load, without hash and extension. The files that
/// `page` imports later are held to [`OFFLINE`].
pub fn scripts(address: &str, is_tool: bool, is_search: bool) -> Vec<&'static str> {
    let mut scripts = if address.starts_with(headers::EMBEDDED) {
        vec!["frame", "options"]
    } else {
        vec!["page"]
    };
    if is_tool {
        scripts.push("boot");
    } else if is_search {
        scripts.push("search");
    }
    match address {
        "/about/embedding/" => scripts.push("embedding"),
        "/about/this-device/" => scripts.push("this-device"),
        "/embed/self-test/" => scripts.push("self-test"),
        _ => {}
    }
    scripts.sort_unstable();
    scripts
}

/// Returns a sentence for each budget that a page exceeds.
pub fn overruns(page: &Page) -> Vec<String> {
    let mut overruns = Vec::new();
    let mut hold = |what: &str, bytes: u64, budget: u64| {
        if bytes > budget {
            let over = bytes - budget;
            overruns.push(format!("{what} is {bytes} bytes, {over} over its {budget}"));
        }
    };
    hold("HTML with CSS", page.to_read(), to_read(&page.address));
    hold("The script that starts the tool", page.boot, BOOT);
    if let Some(bundle) = &page.bundle {
        hold("Wasm with its JavaScript", bundle.program(), PROGRAM);
    }
    if let Some(search) = page.search {
        hold("The search with its engine and index", search, SEARCH);
    }
    overruns
}
