use super::has_page;
use content::Library;
use guidance::{Area, PageWords};
use leptos::prelude::*;

/// A message of the pages that is given nothing.
pub type Say = fn(PageWords) -> &'static str;

/// A page in the list of pages: address, name, what the reader gets.
pub type Entry = (&'static str, Say, Say);

/// The pages of an area, by what they are for. Those that a site does without
/// are left out by [`entries`].
pub const GROUPS: [(Say, &[Entry]); 4] = [
    (
        PageWords::group_decide,
        &[
            (
                "what-to-do",
                PageWords::nav_what_to_do,
                PageWords::nav_what_to_do_what,
            ),
            ("report", PageWords::nav_report, PageWords::nav_report_what),
            ("routes", PageWords::nav_routes, PageWords::nav_routes_what),
            ("after", PageWords::nav_after, PageWords::nav_after_what),
        ],
    ),
    (
        PageWords::group_notice,
        &[
            ("signs", PageWords::nav_signs, PageWords::nav_signs_what),
            ("kinds", PageWords::nav_kinds, PageWords::nav_kinds_what),
            ("ages", PageWords::nav_ages, PageWords::nav_ages_what),
            ("day", PageWords::nav_day, PageWords::nav_day_what),
            (
                "children",
                PageWords::nav_children,
                PageWords::nav_children_what,
            ),
        ],
    ),
    (
        PageWords::group_understand,
        &[
            (
                "definition",
                PageWords::nav_definition,
                PageWords::nav_definition_what,
            ),
            ("risk", PageWords::nav_risk, PageWords::nav_risk_what),
            (
                "parents",
                PageWords::nav_parents,
                PageWords::nav_parents_what,
            ),
            (
                "figures",
                PageWords::nav_figures,
                PageWords::nav_figures_what,
            ),
            (
                "strategy",
                PageWords::nav_strategy,
                PageWords::nav_strategy_what,
            ),
        ],
    ),
    (
        PageWords::group_practise_well,
        &[
            (
                "learning",
                PageWords::nav_learning,
                PageWords::nav_learning_what,
            ),
            (
                "lessons",
                PageWords::nav_lessons,
                PageWords::nav_lessons_what,
            ),
            (
                "pitfalls",
                PageWords::nav_pitfalls,
                PageWords::nav_pitfalls_what,
            ),
            (
                "practise",
                PageWords::nav_practise,
                PageWords::nav_practise_what,
            ),
            (
                "talking",
                PageWords::nav_talking,
                PageWords::nav_talking_what,
            ),
            (
                "resources",
                PageWords::nav_resources,
                PageWords::nav_resources_what,
            ),
            (
                "glossary",
                PageWords::nav_glossary,
                PageWords::nav_glossary_what,
            ),
            ("search", PageWords::nav_search, PageWords::nav_search_what),
            ("young", PageWords::nav_young, PageWords::nav_young_what),
            (
                "parents-help",
                PageWords::nav_parents_help,
                PageWords::nav_parents_help_what,
            ),
        ],
    ),
];

/// Those pages of a group that an area has.
pub fn entries(library: &Library, area: &Area, group: &'static [Entry]) -> Vec<Entry> {
    let there = |entry: &&Entry| has_page(library, area, entry.0);
    group.iter().filter(there).copied().collect()
}

/// Where the reader is: the site, the area.
#[component]
pub fn Crumbs(
    /// What the interface says.
    words: PageWords,
    /// The site's root.
    base: String,
    /// The area, on its pages.
    area: Option<Area>,
    /// The page's own address.
    address: String,
) -> impl IntoView {
    let local = area.map(|area| {
        let link = |own: String, name: String| {
            let here = address == own;
            let href = format!("{base}{own}");
            view! { <li><a href=href aria-current=here.then_some("page")>{name}</a></li> }
        };
        let search = format!("{}/search/", area.id);
        [
            link(format!("{}/", area.id), area.name),
            link(search, words.nav_search().to_owned()),
        ]
    });
    view! {
        <header class="crumbs">
            <ul>
                <li><a class="crumbs__site" href=base.clone()>{words.site_name()}</a></li>
                {local}
            </ul>
        </header>
    }
}

/// Every page of the area. On a phone it stands beneath the page.
pub fn site_nav(library: &Library, base: &str, area: &Area, address: &str) -> AnyView {
    let words = library.words;
    let link = |(name, title, _): Entry| {
        let own = format!("{}/{name}/", area.id);
        let here = own == address;
        let href = format!("{base}{own}");
        view! { <li><a href=href aria-current=here.then_some("page")>{title(words)}</a></li> }
    };
    let groups: Vec<_> = GROUPS
        .iter()
        .map(|(name, group)| {
            let links: Vec<_> = entries(library, area, group)
                .into_iter()
                .map(link)
                .collect();
            view! { <li>{name(words)} <ul>{links}</ul></li> }
        })
        .collect();
    view! {
        <nav class="site-nav" aria-label=words.nav_label()>
            <ul>{groups}</ul>
        </nav>
    }
    .into_any()
}
