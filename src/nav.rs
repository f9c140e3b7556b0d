use content::Library;
use content::page_registry::{AreaPage, NavGroup};
use guidance::{Area, PageWords};
use leptos::prelude::*;

/// Returns those pages of a group that an area has.
pub fn entries(
    library: &Library,
    area: &Area,
    group: NavGroup,
) -> impl Iterator<Item = &'static AreaPage> {
    AreaPage::in_group(group).filter(|page| library.has_page(area, page))
}

/// The reader's place: the site, the area.
#[component]
pub fn Crumbs(
    /// The messages of the interface.
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

/// Draws links to every page of the area. On a phone it stands beneath the page.
pub fn site_nav(library: &Library, base: &str, area: &Area, address: &str) -> AnyView {
    let words = library.words;
    let link = |page: &AreaPage| {
        let own = format!("{}/{}/", area.id, page.slug);
        let here = own == address;
        let href = format!("{base}{own}");
        view! { <li><a href=href aria-current=here.then_some("page")>{(page.title)(words)}</a></li> }
    };
    let groups = NavGroup::ALL.map(|group| {
        let links: Vec<_> = entries(library, area, group).map(link).collect();
        view! { <li>{group.title(words)} <ul>{links}</ul></li> }
    });
    view! {
        <nav class="site-nav" id="all-pages" aria-label=words.nav_label()>
            <ul>{groups.to_vec()}</ul>
        </nav>
    }
    .into_any()
}
