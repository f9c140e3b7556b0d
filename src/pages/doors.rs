//! The doors of the first pages: who somebody is decides where they begin.

use crate::assets::Assets;
use content::Library;
use guidance::{Area, Door};
use leptos::prelude::*;

/// Draws the two doors into the tool, which then need not ask who the user is.
pub fn into_tool(library: &Library, assets: &Assets, area: &Area) -> AnyView {
    let words = library.words;
    let tool = |door: Door| format!("{}{}/what-to-do/#{}", assets.base, area.id, door.name());
    view! {
        <ul class="doors">
            {door("door door--main", tool(Door::Public), words.door_public(), Some(words.door_public_who()))}
            {door("door door--main", tool(Door::Work), words.door_work(), Some(words.door_work_who()))}
        </ul>
    }
    .into_any()
}

/// Draws the doors of the child and of the parent, to pages of their own.
pub fn to_own_pages(library: &Library, assets: &Assets, area: &Area) -> AnyView {
    let words = library.words;
    let page = |slug: &str, said: &'static str| {
        let href = format!("{}{}/{slug}/", assets.base, area.id);
        let stands = library.text(area, slug).is_some();
        stands.then(|| door("door", href, said, None))
    };
    view! {
        <ul class="doors">
            {page("young", words.door_young())}
            {page("parents-help", words.door_parent())}
        </ul>
    }
    .into_any()
}

fn door(
    class: &'static str,
    href: String,
    said: &'static str,
    who: Option<&'static str>,
) -> AnyView {
    view! {
        <li>
            <a class=class href=href>
                <strong>{said}</strong>
                {who.map(|who| view! { <span>{who}</span> })}
            </a>
        </li>
    }
    .into_any()
}
