//! Finds pages of the registry.

use super::tables::AREA_PAGES;
use super::types::{AreaPage, MessageFn, NavGroup};

impl AreaPage {
    /// Returns the page with this slug, if the registry has it.
    #[must_use]
    pub fn find(slug: &str) -> Option<&'static Self> {
        AREA_PAGES.iter().find(|page| page.slug == slug)
    }

    /// Returns the pages that a group of the navigation lists.
    pub fn in_group(group: NavGroup) -> impl Iterator<Item = &'static Self> {
        AREA_PAGES
            .iter()
            .filter(move |page| page.group == Some(group))
    }

    /// Returns the pages that other sites may embed, each with its name there.
    pub fn embeddable() -> impl Iterator<Item = (&'static Self, MessageFn)> {
        AREA_PAGES
            .iter()
            .filter_map(|page| Some((page, page.embed?)))
    }
}

#[cfg(test)]
mod tests {
    use super::super::tables::{ABOUT_PAGES, AREA_PAGES};
    use std::collections::BTreeSet;

    #[test]
    fn no_two_pages_share_an_address() {
        let slugs: BTreeSet<&str> = AREA_PAGES.iter().map(|page| page.slug).collect();
        assert_eq!(slugs.len(), AREA_PAGES.len());
        let slugs: BTreeSet<&str> = ABOUT_PAGES.iter().map(|page| page.slug).collect();
        assert_eq!(slugs.len(), ABOUT_PAGES.len());
    }
}
