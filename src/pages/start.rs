use super::area_home::read;
use super::doors;
use super::ring_now::{lines, ring_now};
use super::who_to_ring::numbers;
use crate::assets::Assets;
use crate::page_spec::PageSpec;
use content::Library;
use guidance::{Area, ContactKind};
use leptos::prelude::*;

/// The lines of the whole country, in the order in which they are needed.
const RING: [ContactKind; 4] = [
    ContactKind::FrontDoor,
    ContactKind::Helpline,
    ContactKind::Childline,
    ContactKind::Police,
];

/// Returns `/`: choose an area; the doors, for wherever no area is listed.
pub fn page(library: &Library, assets: &Assets) -> PageSpec {
    let words = library.words;
    let areas = library.guide.areas.iter();
    let own: Vec<_> = areas
        .filter(|area| area.id.as_str() != Area::ENGLAND)
        .map(|area| {
            let href = format!("{}{}/", assets.base, area.id);
            view! { <li><a href=href>{area.name.clone()}</a></li> }
        })
        .collect();
    let england = library.guide.area(Area::ENGLAND);
    let body = view! {
        <h1>{words.start_title()}</h1>
        <p class="lead">{words.start_lead()}</p>
        <h2>{words.start_where()}</h2>
        <ul class="places">{own}</ul>
        {england.map(|england| elsewhere(library, assets, england))}
        <h2>{words.start_private()}</h2>
        <p>{words.start_private_text()}</p>
    };
    PageSpec::new(String::new(), words.start_about().to_owned(), body)
}

/// Draws the doors and the lines of England.
fn elsewhere(library: &Library, assets: &Assets, england: &Area) -> AnyView {
    let words = library.words;
    let (first, police) = lines(library, england);
    let contacts = library.guide.contacts(england, &RING);
    let home = format!("{}{}/", assets.base, england.id);
    view! {
        <h2>{words.start_england()}</h2>
        {doors::into_tool(library, assets, england)}
        {doors::to_own_pages(library, assets, england)}
        <h2>{words.who_to_ring()}</h2>
        {ring_now(library, first, police)}
        {numbers(library, words.ring_others().to_owned(), contacts)}
        {read(library, assets, england, home)}
    }
    .into_any()
}
