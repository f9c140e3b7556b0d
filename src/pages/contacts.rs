use crate::components::ContactCards;
use crate::page_spec::PageSpec;
use content::Library;
use guidance::{Area, ContactKind};
use leptos::prelude::*;

/// The contacts to ring, in the order in which they are needed.
const RING: [ContactKind; 7] = [
    ContactKind::FrontDoor,
    ContactKind::OutOfHours,
    ContactKind::Consultation,
    ContactKind::EarlyHelp,
    ContactKind::Helpline,
    ContactKind::Police,
    ContactKind::Childline,
];

/// Returns `/embed/{area}/contacts/`: everybody to ring, and nothing else.
pub fn page(library: &Library, area: &Area) -> PageSpec {
    let words = library.words;
    let contacts = library.guide.contacts(area, &RING);
    let body = view! {
        <h1>{words.contacts_title(&area.name)}</h1>
        <h2 class="visually-hidden">{words.contacts_numbers()}</h2>
        <ContactCards guide=library.guide.clone() contacts />
    };
    let description = words.contacts_what(&area.name);
    PageSpec::of_area(area, "contacts", words.area_ring(), description, body)
}
