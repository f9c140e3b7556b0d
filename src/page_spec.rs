//! What a page is, before a layout wraps it.

use guidance::Area;
use leptos::prelude::*;

/// A page before a layout wraps it.
pub struct PageSpec {
    /// Below the site's root: `greenwich/signs/`; empty for the root itself.
    pub address: String,
    /// What stands in the window's title before the site's name; `None` for
    /// pages whose title must say nothing.
    pub title: Option<String>,
    /// For search engines.
    pub description: String,
    /// The area it belongs to.
    pub area: Option<Area>,
    /// Whether a tool comes alive on it.
    pub tool: bool,
    /// A line in the footer: who keeps the page true, and since when.
    pub review: Option<String>,
    /// The page itself.
    pub body: AnyView,
}

impl PageSpec {
    /// Returns its slug within an area or among the pages about this site: `signs`.
    /// The home of an area has none.
    pub fn name(&self) -> &str {
        let address = self.address.trim_end_matches('/');
        address.rsplit_once('/').map_or("", |(_, name)| name)
    }
}
