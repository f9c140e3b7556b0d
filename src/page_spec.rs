//! A page before a layout wraps it.

use guidance::Area;
use leptos::prelude::*;

/// A page before a layout wraps it.
pub struct PageSpec {
    /// Below the site's root: `greenwich/signs/`; empty for the root itself.
    pub address: String,
    /// The window's title before the site's name; `None` for
    /// pages whose title must say nothing.
    pub title: Option<String>,
    /// For search engines.
    pub description: String,
    /// The area it belongs to.
    pub area: Option<Area>,
    /// The metadata and scripts of its head that no other page needs.
    pub head: Option<AnyView>,
    /// A line in the footer: who keeps the page true, and since when.
    pub review: Option<String>,
    /// True where every page of the area is listed beside it. Not around the questions:
    /// whoever answers them is not led away.
    pub navigation: bool,
    /// The page itself.
    pub body: AnyView,
}

impl PageSpec {
    /// Returns a page with nothing but a body, at an address below the site's root.
    pub fn new(address: String, description: String, body: impl IntoAny) -> Self {
        Self {
            address,
            title: None,
            description,
            area: None,
            head: None,
            review: None,
            navigation: true,
            body: body.into_any(),
        }
    }

    /// Returns a page of an area that the build makes from lists, by its slug.
    pub fn of_area(
        area: &Area,
        slug: &str,
        title: &str,
        description: String,
        body: impl IntoAny,
    ) -> Self {
        Self {
            title: Some(title.to_owned()),
            area: Some(area.clone()),
            ..Self::new(format!("{}/{slug}/", area.id), description, body)
        }
    }

    /// Returns its slug within an area or among the pages about this site: `signs`.
    /// The home of an area has none.
    pub fn name(&self) -> &str {
        let address = self.address.trim_end_matches('/');
        address.rsplit_once('/').map_or("", |(_, name)| name)
    }
}
