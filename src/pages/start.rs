use crate::assets::Assets;
use crate::components::ContactCards;
use crate::page_spec::PageSpec;
use content::Library;
use guidance::{Area, Contact, ContactKind};
use leptos::prelude::*;

/// Returns `/`: choose an area; help for anyone in a hurry.
pub fn page(library: &Library, assets: &Assets) -> PageSpec {
    let words = library.words;
    let link = |area: &Area, label: String| {
        let href = format!("{}{}/", assets.base, area.id);
        view! { <li><a class="card" href=href><strong>{label}</strong></a></li> }
    };
    let own = library
        .guide
        .areas
        .iter()
        .filter(|area| area.id.as_str() != Area::ENGLAND);
    let mut areas: Vec<_> = own.map(|area| link(area, area.name.clone())).collect();
    if let Some(england) = library.guide.area(Area::ENGLAND) {
        areas.push(link(england, words.start_england().to_owned()));
    }
    let contacts: Vec<Contact> = [
        ContactKind::Helpline,
        ContactKind::Childline,
        ContactKind::Police,
    ]
    .iter()
    .flat_map(|kind| {
        library
            .guide
            .national
            .iter()
            .filter(|contact| contact.kind == *kind)
    })
    .cloned()
    .collect();
    let body = view! {
        <h1>{words.start_title()}</h1>
        <p class="lead">{words.start_lead()}</p>
        <h2>{words.start_where()}</h2>
        <ul class="cards">{areas}</ul>
        <h2>{words.start_talk()}</h2>
        <ContactCards guide=library.guide.clone() contacts />
        <h2>{words.start_private()}</h2>
        <p>{words.start_private_text()}</p>
    };
    PageSpec::new(String::new(), words.start_about().to_owned(), body)
}
