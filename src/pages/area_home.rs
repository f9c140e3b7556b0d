use super::doors;
use super::guidance_page::{Prose, review_line, sources};
use super::ring_now::{lines, ring_now};
use super::who_to_ring::others;
use crate::assets::Assets;
use crate::page_spec::PageSpec;
use content::Library;
use guidance::{Area, SourceId};
use leptos::prelude::*;

/// Returns `/{area}/`: four doors, and between them who answers now. The list of pages
/// stands beneath, in the navigation.
pub fn page(library: &Library, assets: &Assets, area: &Area) -> PageSpec {
    let words = library.words;
    let page = library.page("home");
    let (first, police) = lines(library, area);
    let site = area.site.clone().map(|site| {
            view! { <p><a class="outside" href=site rel="noreferrer">{words.area_site(&area.partnership)}</a></p> }
        });
    let body = view! {
        <h1>{words.area_title(&area.name)}</h1>
        <p class="lead">{words.area_lead()}</p>
        {doors::into_tool(library, assets, area)}
        <h2 class="visually-hidden">{words.who_to_ring()}</h2>
        {ring_now(library, first, police)}
        {doors::to_own_pages(library, assets, area)}
        {others(library, area)}
        {read(library, assets, area, "#all-pages".to_owned())}
        <div data-keep=area.id.to_string()></div>
        <details class="fold">
            <summary>{words.area_about()}</summary>
            {page.map(|page| view! { <Prose html=page.html.clone() /> })}
            <p>{area.about.clone()}</p>
            {site}
            {sources(library, cited(library, area))}
        </details>
    };
    PageSpec {
        title: Some(words.home_title().to_owned()),
        area: Some(area.clone()),
        review: page.map(|page| review_line(library, page)),
        ..PageSpec::new(format!("{}/", area.id), words.area_what(&area.name), body)
    }
}

/// Draws the pages that are read most, and where all of them are listed.
pub fn read(library: &Library, assets: &Assets, area: &Area, all: String) -> AnyView {
    let words = library.words;
    let address = |slug: &str| format!("{}{}/{slug}/", assets.base, area.id);
    let after = library.text(area, "after").map(|_| {
        view! { <li><a href=address("after")>{words.nav_after()}</a></li> }
    });
    view! {
        <ul class="jump">
            <li><a href=address("signs")>{words.nav_signs()}</a></li>
            {after}
            <li><a href=all>{words.read_all()}</a></li>
        </ul>
    }
    .into_any()
}

/// Returns the sources of the text of every home, then those of the area's names.
fn cited(library: &Library, area: &Area) -> Vec<SourceId> {
    let page = library.page("home");
    let mut cited = page.map(|page| page.cited.clone()).unwrap_or_default();
    for id in &area.sources {
        if !cited.contains(id) {
            cited.push(id.clone());
        }
    }
    cited
}
