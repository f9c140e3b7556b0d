use super::guidance_page::{Head, Prose, sources, spec};
use super::ring_now::{numbered_first, ring_now};
use super::who_to_ring::{numbers, who_to_ring};
use super::{doors, parents_help};
use crate::assets::Assets;
use crate::page_spec::PageSpec;
use content::Library;
use guidance::{Area, ContactKind, Page};
use leptos::prelude::*;

/// Returns `/{area}/report/`, `/young/` or `/parents-help/`: for the public, with who
/// to ring before the words. Parents read first who else can help.
pub fn page(library: &Library, assets: &Assets, area: &Area, page: &Page) -> PageSpec {
    let body = match page.name.as_str() {
        "young" => young(library, area, page),
        "parents-help" => parents_help::body(library, area, page),
        _ => report(library, assets, area, page),
    };
    spec(library, area, page, body)
}

fn report(library: &Library, assets: &Assets, area: &Area, page: &Page) -> AnyView {
    let words = library.words;
    view! {
        <Head page=page.clone() />
        <h2 id="ring">{words.who_to_ring()}</h2>
        {who_to_ring(library, area)}
        <h2>{words.report_unsure()}</h2>
        {doors::into_tool(library, assets, area)}
        <Prose html=page.html.clone() />
        {sources(library, page.cited.clone())}
    }
    .into_any()
}

/// Draws the page of a child or teenager: Childline, the words, and the council only for
/// whoever looks for it.
fn young(library: &Library, area: &Area, page: &Page) -> AnyView {
    let childline = numbered_first(library, area, ContactKind::Childline);
    let council = [ContactKind::FrontDoor, ContactKind::OutOfHours];
    let contacts = library.guide.contacts(area, &council);
    let title = library.words.council_numbers(&area.name);
    view! {
        <Head page=page.clone() />
        <h2 class="visually-hidden">{library.words.who_to_ring()}</h2>
        {ring_now(library, childline.into_iter().collect(), None)}
        <Prose html=page.html.clone() />
        {numbers(library, title, contacts)}
        {sources(library, page.cited.clone())}
    }
    .into_any()
}
