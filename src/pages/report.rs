use super::document::{Assets, document};
use super::guidance_page::{Head, Prose, sheet, sources};
use super::{Library, Rendered};
use crate::components::ContactCard;
use guidance::{Area, ContactKind, Page};
use leptos::prelude::*;

/// Whom the public rings, in the order in which they are needed.
const RING: [ContactKind; 5] = [
    ContactKind::FrontDoor,
    ContactKind::OutOfHours,
    ContactKind::Helpline,
    ContactKind::Police,
    ContactKind::Childline,
];

/// `/{area}/report/`: for the public.
pub fn render(library: &Library, assets: &Assets, area: &Area, page: &Page) -> Rendered {
    document(library, assets, || {
        let cards: Vec<_> = library
            .guide
            .contacts(area, &RING)
            .into_iter()
            .map(|contact| view! { <ContactCard guide=library.guide.clone() contact /> })
            .collect();
        let tool = format!("{}{}/what-to-do/", assets.base, area.id);
        let body = view! {
            <Head page=page.clone() />
            <p><a class="button" href=tool>"Not sure? Answer a few questions"</a></p>
            <h2>"Who you can ring"</h2>
            <div class="contact-cards">{cards}</div>
            <Prose html=page.html.clone() />
            {sources(library, page.cited.clone())}
        };
        sheet(area, page, body.into_any())
    })
}
