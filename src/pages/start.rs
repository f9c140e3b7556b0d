use super::document::{Assets, Sheet, document};
use super::{Library, Rendered};
use crate::components::ContactCard;
use guidance::{Area, ContactKind};
use leptos::prelude::*;

/// `/`: choose an area; help for anyone in a hurry.
pub fn render(library: &Library, assets: &Assets) -> Rendered {
    document(library, assets, || {
        let link = |area: &Area, label: String| {
            let href = format!("{}{}/", assets.base, area.id);
            view! { <li><a class="card" href=href><strong>{label}</strong></a></li> }
        };
        let own = library
            .guide
            .areas
            .iter()
            .filter(|area| area.id.as_str() != "england");
        let mut areas: Vec<_> = own.map(|area| link(area, area.name.clone())).collect();
        if let Some(england) = library.guide.area(Area::ENGLAND) {
            areas.push(link(england, "Somewhere else in England".to_owned()));
        }
        let cards: Vec<_> = [
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
        .map(
            |contact| view! { <ContactCard guide=library.guide.clone() contact=contact.clone() /> },
        )
        .collect();
        let body = view! {
            <h1>"Worried that a child is not being looked after?"</h1>
            <p class="lead">
                "Find out what to do now, whom to ring, and what to say. Start with the area where the child lives."
            </p>
            <h2>"Where does the child live?"</h2>
            <ul class="cards">{areas}</ul>
            <h2>"Talk to somebody now"</h2>
            <div class="contact-cards">{cards}</div>
            <h2>"Private by design"</h2>
            <p>
                "Nothing that you answer here is sent anywhere, and no answer is kept unless you copy, keep or share it yourself. There are no cookies, and nobody counts your visit."
            </p>
        };
        Sheet {
            address: String::new(),
            title: None,
            description: "What to do now when a child worries you: England".to_owned(),
            area: None,
            tool: false,
            kept: None,
            body: body.into_any(),
        }
    })
}
