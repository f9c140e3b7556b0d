//! The tables of pages.

use super::types::NavGroup::{self, Decide, Notice, PractiseWell, Understand};
use super::types::Origin::{self, Generated, Optional, PerArea, Required};
use super::types::{AboutPage, AreaPage, MessageFn, Styles, Template, Weight};
use guidance::PageWords;

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

/// The pages of an area, those of a group in the order of the navigation.
#[rustfmt::skip]
pub const AREA_PAGES: [AreaPage; 26] = [
    page("home", Decide, Required, PageWords::home_title, PageWords::home_title).unlisted().drawn_by(Template::Home),
    page("what-to-do", Decide, Generated, PageWords::nav_what_to_do, PageWords::nav_what_to_do_what)
        .drawn_by(Template::Tool).embedded_as(PageWords::nav_what_to_do).styled(Styles::Combined(&["tool"])),
    page("report", Decide, Required, PageWords::nav_report, PageWords::nav_report_what)
        .drawn_by(Template::Report).embedded_as(PageWords::nav_report),
    page("contacts", Decide, Generated, PageWords::who_to_ring, PageWords::who_to_ring)
        .unlisted().drawn_by(Template::Contacts).embedded_as(PageWords::who_to_ring),
    page("routes", Decide, Required, PageWords::nav_routes, PageWords::nav_routes_what)
        .drawn_by(Template::Routes).weighing(Weight::List),
    page("after", Decide, Optional, PageWords::nav_after, PageWords::nav_after_what),
    page("signs", Notice, Required, PageWords::nav_signs, PageWords::nav_signs_what)
        .drawn_by(Template::Signs).embedded_as(PageWords::nav_signs)
        .styled(Styles::Combined(&["pills", "signs"])).weighing(Weight::List),
    page("kinds", Notice, Optional, PageWords::nav_kinds, PageWords::nav_kinds_what),
    page("ages", Notice, Optional, PageWords::nav_ages, PageWords::nav_ages_what),
    page("day", Notice, Optional, PageWords::nav_day, PageWords::nav_day_what),
    page("children", Notice, Required, PageWords::nav_children, PageWords::nav_children_what),
    page("definition", Understand, Required, PageWords::nav_definition, PageWords::nav_definition_what),
    page("risk", Understand, Required, PageWords::nav_risk, PageWords::nav_risk_what),
    page("parents", Understand, Optional, PageWords::nav_parents, PageWords::nav_parents_what),
    page("figures", Understand, Optional, PageWords::nav_figures, PageWords::nav_figures_what),
    page("strategy", Understand, PerArea, PageWords::nav_strategy, PageWords::nav_strategy_what),
    page("learning", PractiseWell, Required, PageWords::nav_learning, PageWords::nav_learning_what),
    page("lessons", PractiseWell, Optional, PageWords::nav_lessons, PageWords::nav_lessons_what),
    page("pitfalls", PractiseWell, Required, PageWords::nav_pitfalls, PageWords::nav_pitfalls_what)
        .drawn_by(Template::Pitfalls).embedded_as(PageWords::nav_pitfalls),
    page("practise", PractiseWell, Generated, PageWords::nav_practise, PageWords::nav_practise_what)
        .drawn_by(Template::Practise).styled(Styles::Beside(&["pills", "practise"])).weighing(Weight::Cases),
    page("talking", PractiseWell, Optional, PageWords::nav_talking, PageWords::nav_talking_what),
    page("resources", PractiseWell, Required, PageWords::nav_resources, PageWords::nav_resources_what)
        .drawn_by(Template::Resources).weighing(Weight::List),
    page("glossary", PractiseWell, Generated, PageWords::nav_glossary, PageWords::nav_glossary_what).drawn_by(Template::Glossary),
    page("search", PractiseWell, Generated, PageWords::nav_search, PageWords::nav_search_what)
        .drawn_by(Template::Search).embedded_as(PageWords::nav_search)
        .styled(Styles::Beside(&["search"])).weighing(Weight::List),
    page("young", PractiseWell, Optional, PageWords::nav_young, PageWords::nav_young_what).drawn_by(Template::Report),
    page("parents-help", PractiseWell, Optional, PageWords::nav_parents_help, PageWords::nav_parents_help_what)
        .drawn_by(Template::Report),
];

/// Returns a page about the site whose text is short and needs no styles of its own.
const fn about(slug: &'static str, origin: Origin) -> AboutPage {
    AboutPage {
        slug,
        origin,
        styles: Styles::Shared,
        weight: Weight::Text,
    }
}

/// The pages about the site, by name.
pub const ABOUT_PAGES: [AboutPage; 11] = [
    about("accessibility", Required),
    about("areas", Required),
    AboutPage {
        styles: Styles::Beside(&["drawing"]),
        weight: Weight::List,
        ..about("assurance", Required)
    },
    about("changes", Required),
    AboutPage {
        styles: Styles::Beside(&["embedding"]),
        ..about("embedding", Required)
    },
    about("not-kept", Generated),
    about("offline", Generated),
    about("privacy", Required),
    about("safety", Required),
    AboutPage {
        weight: Weight::List,
        ..about("sources", Required)
    },
    AboutPage {
        styles: Styles::Beside(&["this-device"]),
        ..about("this-device", Generated)
    },
];
