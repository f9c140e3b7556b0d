//! The model from which the pages, the lists and the tool's file are made.

use super::language::Language;
use super::page_registry::{AreaPage, Origin};
use super::synonyms::Synonym;
use guidance::about::AboutPage;
use guidance::{
    Area, AreaId, Case, Correction, Guide, OutsideCase, Page, PageWords, Pitfall, Resource, Source,
    Term,
};
use std::sync::Arc;

/// Everything under `content/` and the change log: complete and consistent.
#[derive(Debug, Clone)]
pub struct Library {
    /// Everything that the guided tool needs. Its sources are the ones that the
    /// rules, the floor, the routes, the duties, the signs, the contacts and the
    /// areas cite.
    pub guide: Arc<Guide>,
    /// The messages of pages outside the tool.
    pub words: PageWords,
    /// The language of all messages.
    pub language: Language,
    /// The pages of guidance that every area shares, sorted by name.
    pub pages: Vec<Page>,
    /// The pages that belong to one area, each with its id.
    pub local: Vec<(AreaId, Page)>,
    /// The pages about this site, sorted by name.
    pub about: Vec<AboutPage>,
    /// The pitfalls, in the order of their table.
    pub pitfalls: Vec<Pitfall>,
    /// The terms of art, in alphabetical order.
    pub terms: Vec<Term>,
    /// Publications and tools.
    pub resources: Vec<Resource>,
    /// The words that people type into the search, and what each should find.
    pub synonyms: Vec<Synonym>,
    /// The worked cases.
    pub cases: Vec<Case>,
    /// Situations that public documents describe, and the routes that fit them.
    pub outside_cases: Vec<OutsideCase>,
    /// Every source, including those that only pages cite.
    pub sources: Vec<Source>,
    /// A correction that older copies of the site must show at once.
    pub urgent: Option<Correction>,
    /// The change log as HTML, without its title.
    pub changelog: String,
}

impl Library {
    /// Returns the shared page of this name.
    #[must_use]
    pub fn page(&self, name: &str) -> Option<&Page> {
        self.pages.iter().find(|page| page.name == name)
    }

    /// Returns the text of an area's page: its own, or the one that all areas share.
    #[must_use]
    pub fn text(&self, area: &Area, slug: &str) -> Option<&Page> {
        let mut local = self.local.iter();
        let own = local.find(|(owner, page)| *owner == area.id && page.name == slug);
        own.map_or_else(|| self.page(slug), |(_, page)| Some(page))
    }

    /// Returns whether an area has a page of the registry.
    #[must_use]
    pub fn has_page(&self, area: &Area, page: &AreaPage) -> bool {
        page.origin == Origin::Generated || self.text(area, page.slug).is_some()
    }
}
