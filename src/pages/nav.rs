use super::Library;
use guidance::Area;
use leptos::prelude::*;

/// A page in the list of pages: address, name, what the reader gets.
pub type Entry = (&'static str, &'static str, &'static str);

/// The pages of an area, by what they are for. Those that a site does without
/// are left out by [`entries`].
pub const GROUPS: [(&str, &[Entry]); 4] = [
    (
        "Decide",
        &[
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
                "routes",
                "Routes and thresholds",
                "The whole decision on one page to print",
            ),
            (
                "after",
                "After you ring",
                "What happens next, and what to do when nobody answers",
            ),
        ],
    ),
    (
        "Notice",
        &[
            (
                "signs",
                "Signs",
                "What can be seen, by kind of need, age and place",
            ),
            (
                "kinds",
                "Kinds of neglect",
                "Six kinds, what each looks like, what is missed",
            ),
            (
                "ages",
                "Ages",
                "From before birth to seventeen, and disabled children",
            ),
            (
                "day",
                "A day in the child’s life",
                "From waking to sleeping, and the weekend",
            ),
            ("children", "What children say", "And what it asks of you"),
        ],
    ),
    (
        "Understand",
        &[
            (
                "definition",
                "What neglect is",
                "The definition, its editions, and what needs judgement",
            ),
            (
                "risk",
                "Risk and protection",
                "What wears families down, and what holds",
            ),
            (
                "parents",
                "Parents’ troubles",
                "Each named by itself, and what it does to a child’s day",
            ),
            (
                "figures",
                "Figures",
                "Each with its base, its year and its source",
            ),
            (
                "strategy",
                "What was agreed here",
                "The partnership’s strategy, its tools and its figures",
            ),
        ],
    ),
    (
        "Practise well",
        &[
            (
                "learning",
                "Learning points",
                "Five lessons, each with a second question to ask",
            ),
            (
                "lessons",
                "National lessons",
                "What reviews say is missed, and how to see it",
            ),
            (
                "pitfalls",
                "Pitfalls",
                "Mistakes that good people make, and how to avoid them",
            ),
            (
                "practise",
                "Practise",
                "Short cases: decide first, then see the reasons",
            ),
            (
                "talking",
                "Talking with families",
                "Strengths first, hard conversations, listening to children",
            ),
            ("resources", "Resources", "By role and setting"),
            (
                "glossary",
                "Glossary",
                "The words of practice in plain words",
            ),
            ("search", "Search", "Everything in this guide, by word"),
            (
                "young",
                "If you are young",
                "For a child or teenager who reads this",
            ),
            (
                "parents-help",
                "If you are a parent",
                "Where help can be had",
            ),
        ],
    ),
];

/// Those pages of a group that an area has.
pub fn entries(library: &Library, area: &Area, group: &'static [Entry]) -> Vec<Entry> {
    let there = |entry: &&Entry| library.has(area, entry.0);
    group.iter().filter(there).copied().collect()
}

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
        let link = |own: String, name: String| {
            let here = address == own;
            let href = format!("{base}{own}");
            view! { <li><a href=href aria-current=here.then_some("page")>{name}</a></li> }
        };
        let search = format!("{}/search/", area.id);
        [
            link(format!("{}/", area.id), area.name),
            link(search, "Search".to_owned()),
        ]
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
pub fn site_nav(library: &Library, base: &str, area: &Area, address: &str) -> AnyView {
    let link = |(name, title, _): Entry| {
        let own = format!("{}/{name}/", area.id);
        let here = own == address;
        let href = format!("{base}{own}");
        view! { <li><a href=href aria-current=here.then_some("page")>{title}</a></li> }
    };
    let groups: Vec<_> = GROUPS
        .iter()
        .map(|(name, group)| {
            let links: Vec<_> = entries(library, area, group)
                .into_iter()
                .map(link)
                .collect();
            view! { <li>{*name} <ul>{links}</ul></li> }
        })
        .collect();
    view! {
        <nav class="site-nav" aria-label="Pages of this guide">
            <ul>{groups}</ul>
        </nav>
    }
    .into_any()
}
