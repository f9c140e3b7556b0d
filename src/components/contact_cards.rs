use super::contact_card::ContactCard;
use guidance::{Contact, Guide};
use leptos::prelude::*;
use std::sync::Arc;

/// Several people to ring, each in a card.
#[component]
pub fn ContactCards(
    /// The guide that knows the sources.
    guide: Arc<Guide>,
    /// The contacts, in the order in which they are needed.
    contacts: Vec<Contact>,
    /// True where the first with a number is the one main action of the screen.
    #[prop(optional)]
    main: bool,
) -> impl IntoView {
    let first = contacts.iter().position(|contact| contact.number.is_some());
    let first = first.filter(|_| main);
    let cards: Vec<_> = contacts
        .into_iter()
        .enumerate()
        .map(|(at, contact)| {
            let main = Some(at) == first;
            view! { <ContactCard guide=guide.clone() contact main /> }
        })
        .collect();
    view! { <div class="contact-cards">{cards}</div> }
}
