use guidance::Area;
use leptos::prelude::*;

/// The pages of an area: address, name, what the reader gets.
pub const PAGES: [(&str, &str, &str); 10] = [
    (
        "what-to-do",
        "What to do now",
        "Answer a few questions; get a suggestion, with reasons",
    ),
    (
        "report",
        "Worried about a child?",
        "For everyone: how to tell somebody, and what happens then",
    ),
    (
        "signs",
        "Signs",
        "What can be seen, by kind of need, age and place",
    ),
    (
        "definition",
        "What neglect is",
        "The definition, its editions, and what needs judgement",
    ),
    (
        "learning",
        "Learning points",
        "Five lessons, each with a second question to ask",
    ),
    (
        "pitfalls",
        "Pitfalls",
        "Mistakes that good people make, and how to avoid them",
    ),
    (
        "risk",
        "Risk and protection",
        "What wears families down, and what holds",
    ),
    (
        "routes",
        "Routes and thresholds",
        "The whole decision on one page to print",
    ),
    ("children", "What children say", "And what it asks of you"),
    ("resources", "Resources", "By role and setting"),
];

/// Where the reader is: the site, the area.
#[component]
pub fn Crumbs(
    /// The site's root.
    base: String,
    /// The area, on its pages.
    area: Option<Area>,
    /// The page's own address.
    address: String,
) -> impl IntoView {
    let local = area.map(|area| {
        let href = format!("{base}{}/", area.id);
        let here = address == format!("{}/", area.id);
        view! { <li><a href=href aria-current=here.then_some("page")>{area.name}</a></li> }
    });
    view! {
        <header class="crumbs">
            <ul>
                <li><a class="crumbs__site" href=base.clone()>"Second Question"</a></li>
                {local}
            </ul>
        </header>
    }
}

/// Every page of the area. On a phone it stands beneath the page.
#[component]
pub fn SiteNav(
    /// The site's root.
    base: String,
    /// The area, on its pages.
    area: Option<Area>,
    /// The page's own address.
    address: String,
) -> impl IntoView {
    area.map(|area| {
        let links: Vec<_> = PAGES
            .iter()
            .map(|(name, title, _)| {
                let own = format!("{}/{name}/", area.id);
                let here = own == address;
                let href = format!("{base}{own}");
                view! { <li><a href=href aria-current=here.then_some("page")>{*title}</a></li> }
            })
            .collect();
        view! {
            <nav class="site-nav" aria-label="Pages of this guide">
                <ul>{links}</ul>
            </nav>
        }
    })
}
