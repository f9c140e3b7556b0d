use super::who_to_ring::who_to_ring;
use crate::page_spec::PageSpec;
use content::Library;
use guidance::Area;
use leptos::prelude::*;

/// Returns `/embed/{area}/contacts/`: who to ring, and nothing else.
pub fn page(library: &Library, area: &Area) -> PageSpec {
    let words = library.words;
    let body = view! {
        <h1>{words.who_to_ring()}</h1>
        <p class="lead">{area.name.clone()}</p>
        <h2 class="visually-hidden">{words.contacts_numbers()}</h2>
        {who_to_ring(library, area)}
    };
    let description = words.contacts_what(&area.name);
    PageSpec::of_area(area, "contacts", words.who_to_ring(), description, body)
}
