//! Who to ring on a page: the line that answers now, and the others in a fold.

use super::ring_now::{lines, ring_now};
use crate::components::ContactCards;
use content::Library;
use guidance::{Area, Contact, ContactKind};
use leptos::prelude::*;

/// Draws who to ring when a child in this area worries somebody.
pub fn who_to_ring(library: &Library, area: &Area) -> AnyView {
    let (first, police) = lines(library, area);
    view! { {ring_now(library, first, police)} {others(library, area)} }.into_any()
}

/// Draws everybody to ring in this area, in a fold.
pub fn others(library: &Library, area: &Area) -> AnyView {
    let contacts = library.guide.contacts(area, &ContactKind::TO_RING);
    numbers(library, library.words.ring_others().to_owned(), contacts)
}

/// Draws contacts in a fold, each with its hours and with how its number is known.
pub fn numbers(library: &Library, title: String, contacts: Vec<Contact>) -> AnyView {
    view! {
        <details class="fold">
            <summary>{title}</summary>
            <ContactCards guide=library.guide.clone() contacts />
        </details>
    }
    .into_any()
}
