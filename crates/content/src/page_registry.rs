//! The one list of the site's pages: what each is called, where it is listed, how
//! it is drawn, whether it may be embedded, what it loads and what it may weigh.

use guidance::PageWords;

/// A message of the pages that takes no arguments.
pub type MessageFn = fn(PageWords) -> &'static str;

/// A group of the navigation of an area.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NavGroup {
    /// Decide what to do.
    Decide,
    /// Notice neglect.
    Notice,
    /// Understand neglect.
    Understand,
    /// Practise well.
    PractiseWell,
}

impl NavGroup {
    /// Every group, in the order of the navigation.
    pub const ALL: [Self; 4] = [
        Self::Decide,
        Self::Notice,
        Self::Understand,
        Self::PractiseWell,
    ];

    /// Returns its heading.
    #[must_use]
    pub fn title(self, words: PageWords) -> &'static str {
        match self {
            Self::Decide => words.group_decide(),
            Self::Notice => words.group_notice(),
            Self::Understand => words.group_understand(),
            Self::PractiseWell => words.group_practise_well(),
        }
    }
}

/// Where the text of a page comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// `content/pages/<slug>.md`, which must be there.
    Required,
    /// `content/pages/<slug>.md`, if it is there.
    Optional,
    /// `content/areas/<area>/<slug>.md`, if it is there.
    PerArea,
    /// Lists and the tool's data: there is no Markdown.
    Generated,
}

/// Which view draws a page of an area.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Template {
    /// The home of the area.
    Home,
    /// The guided tool.
    Tool,
    /// Text with headings and sources.
    Guidance,
    /// Numbers first, then text.
    Report,
    /// The signs, by group.
    Signs,
    /// The pitfalls, as a table.
    Pitfalls,
    /// The decision on one page.
    Routes,
    /// The resources, by group.
    Resources,
    /// The glossary.
    Glossary,
    /// The worked cases.
    Practise,
    /// The search.
    Search,
    /// The numbers alone, for embedding.
    Contacts,
}

/// Which style sheets a page loads. Folders stand below `style/`; the last one
/// names the file (decision 0018).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Styles {
    /// The shared sheet alone.
    Shared,
    /// The shared sheet, and one of its own made from these folders.
    Beside(&'static [&'static str]),
    /// One sheet of its own that holds the shared styles too.
    Combined(&'static [&'static str]),
}

/// How much a page's HTML and CSS may weigh.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// One round trip on a fresh connection.
    Text,
    /// A list that is opened at one entry, or gone through to the first line that
    /// fits.
    List,
    /// All worked cases with their answers.
    Cases,
}

/// A page that every area may have.
#[derive(Debug, Clone, Copy)]
pub struct AreaPage {
    /// Its folder in addresses; empty for the home.
    pub slug: &'static str,
    /// Where the navigation lists it.
    pub group: Option<NavGroup>,
    /// Its name in lists.
    pub title: MessageFn,
    /// What the reader gets, in one line.
    pub summary: MessageFn,
    /// Where its text comes from.
    pub origin: Origin,
    /// How it is drawn.
    pub template: Template,
    /// What other sites see it listed as, if they may embed it.
    pub embed: Option<MessageFn>,
    /// What it loads.
    pub styles: Styles,
    /// What it may weigh.
    pub weight: Weight,
}

/// A page about the site itself, below `about/`.
#[derive(Debug, Clone, Copy)]
pub struct AboutPage {
    /// Its folder in addresses.
    pub slug: &'static str,
    /// What it loads.
    pub styles: Styles,
    /// What it may weigh.
    pub weight: Weight,
}

/// Returns a page of guidance: text in a group of the navigation.
const fn page(
    slug: &'static str,
    group: NavGroup,
    origin: Origin,
    title: MessageFn,
    summary: MessageFn,
) -> AreaPage {
    AreaPage {
        slug,
        group: Some(group),
        title,
        summary,
        origin,
        template: Template::Guidance,
        embed: None,
        styles: Styles::Shared,
        weight: Weight::Text,
    }
}

impl AreaPage {
    const fn unlisted(mut self) -> Self {
        self.group = None;
        self
    }

    const fn drawn_by(mut self, template: Template) -> Self {
        self.template = template;
        self
    }

    const fn embedded_as(mut self, name: MessageFn) -> Self {
        self.embed = Some(name);
        self
    }

    const fn styled(mut self, styles: Styles) -> Self {
        self.styles = styles;
        self
    }

    const fn weighing(mut self, weight: Weight) -> Self {
        self.weight = weight;
        self
    }
}

use NavGroup::{Decide, Notice, PractiseWell, Understand};
use Origin::{Generated, Optional, PerArea, Required};
use PageWords as W;

/// The pages of an area, those of a group in the order of the navigation.
#[rustfmt::skip]
pub const AREA_PAGES: [AreaPage; 26] = [
    page("home", Decide, Required, W::home_title, W::home_title).unlisted().drawn_by(Template::Home),
    page("what-to-do", Decide, Generated, W::nav_what_to_do, W::nav_what_to_do_what)
        .drawn_by(Template::Tool).embedded_as(W::nav_what_to_do).styled(Styles::Combined(&["tool"])),
    page("report", Decide, Required, W::nav_report, W::nav_report_what)
        .drawn_by(Template::Report).embedded_as(W::nav_report),
    page("contacts", Decide, Generated, W::area_ring, W::area_ring)
        .unlisted().drawn_by(Template::Contacts).embedded_as(W::area_ring),
    page("routes", Decide, Required, W::nav_routes, W::nav_routes_what)
        .drawn_by(Template::Routes).weighing(Weight::List),
    page("after", Decide, Optional, W::nav_after, W::nav_after_what),
    page("signs", Notice, Required, W::nav_signs, W::nav_signs_what)
        .drawn_by(Template::Signs).embedded_as(W::nav_signs)
        .styled(Styles::Combined(&["pills", "signs"])).weighing(Weight::List),
    page("kinds", Notice, Optional, W::nav_kinds, W::nav_kinds_what),
    page("ages", Notice, Optional, W::nav_ages, W::nav_ages_what),
    page("day", Notice, Optional, W::nav_day, W::nav_day_what),
    page("children", Notice, Required, W::nav_children, W::nav_children_what),
    page("definition", Understand, Required, W::nav_definition, W::nav_definition_what),
    page("risk", Understand, Required, W::nav_risk, W::nav_risk_what),
    page("parents", Understand, Optional, W::nav_parents, W::nav_parents_what),
    page("figures", Understand, Optional, W::nav_figures, W::nav_figures_what),
    page("strategy", Understand, PerArea, W::nav_strategy, W::nav_strategy_what),
    page("learning", PractiseWell, Required, W::nav_learning, W::nav_learning_what),
    page("lessons", PractiseWell, Optional, W::nav_lessons, W::nav_lessons_what),
    page("pitfalls", PractiseWell, Required, W::nav_pitfalls, W::nav_pitfalls_what)
        .drawn_by(Template::Pitfalls).embedded_as(W::nav_pitfalls),
    page("practise", PractiseWell, Generated, W::nav_practise, W::nav_practise_what)
        .drawn_by(Template::Practise).styled(Styles::Beside(&["pills", "practise"])).weighing(Weight::Cases),
    page("talking", PractiseWell, Optional, W::nav_talking, W::nav_talking_what),
    page("resources", PractiseWell, Required, W::nav_resources, W::nav_resources_what)
        .drawn_by(Template::Resources).weighing(Weight::List),
    page("glossary", PractiseWell, Generated, W::nav_glossary, W::nav_glossary_what).drawn_by(Template::Glossary),
    page("search", PractiseWell, Generated, W::nav_search, W::nav_search_what)
        .drawn_by(Template::Search).embedded_as(W::nav_search)
        .styled(Styles::Beside(&["search"])).weighing(Weight::List),
    page("young", PractiseWell, Optional, W::nav_young, W::nav_young_what).drawn_by(Template::Report),
    page("parents-help", PractiseWell, Optional, W::nav_parents_help, W::nav_parents_help_what)
        .drawn_by(Template::Report),
];

/// Returns a page about the site whose text is short and needs no styles of its own.
const fn about(slug: &'static str) -> AboutPage {
    AboutPage {
        slug,
        styles: Styles::Shared,
        weight: Weight::Text,
    }
}

/// The pages about the site.
pub const ABOUT_PAGES: [AboutPage; 10] = [
    about("privacy"),
    AboutPage {
        weight: Weight::List,
        ..about("sources")
    },
    about("areas"),
    AboutPage {
        styles: Styles::Beside(&["drawing"]),
        weight: Weight::List,
        ..about("assurance")
    },
    about("accessibility"),
    about("changes"),
    AboutPage {
        styles: Styles::Beside(&["embedding"]),
        ..about("embedding")
    },
    about("offline"),
    about("safety"),
    AboutPage {
        styles: Styles::Beside(&["this-device"]),
        ..about("this-device")
    },
];

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

    /// Returns whether a file of `content/pages/` may have its slug.
    #[must_use]
    pub fn has_markdown(&self) -> bool {
        matches!(self.origin, Required | Optional)
    }
}

#[cfg(test)]
mod tests {
    use super::{ABOUT_PAGES, AREA_PAGES};
    use std::collections::BTreeSet;

    #[test]
    fn no_two_pages_share_an_address() {
        let slugs: BTreeSet<&str> = AREA_PAGES.iter().map(|page| page.slug).collect();
        assert_eq!(slugs.len(), AREA_PAGES.len());
        let slugs: BTreeSet<&str> = ABOUT_PAGES.iter().map(|page| page.slug).collect();
        assert_eq!(slugs.len(), ABOUT_PAGES.len());
    }
}
