use crate::components::SourceLine;
use guidance::{Contact, ContactKind, Guide};
use leptos::prelude::*;
use std::sync::Arc;

/// Somebody to ring, as one large link; where no number is confirmed, where to
/// look it up instead.
#[component]
pub fn ContactCard(
    /// The guide that knows the sources.
    guide: Arc<Guide>,
    /// Whom.
    contact: Contact,
    /// Whether this is the one main action of the screen.
    #[prop(optional)]
    main: bool,
) -> impl IntoView {
    let kind = match (contact.kind == ContactKind::Emergency, main) {
        (true, _) => "contact-card contact-card--emergency",
        (false, true) => "contact-card contact-card--main",
        (false, false) => "contact-card",
    };
    let ring = contact.tel().map(|tel| {
        let number = contact.number.clone().unwrap_or_default();
        view! { <a class="contact-card__ring" href=tel>"Ring " <span class="number">{number}</span></a> }
    });
    let look_up = contact.address.clone().map(|address| {
        let shown = shown(&address);
        let words = if contact.number.is_some() {
            "Website"
        } else {
            "Find the number"
        };
        view! {
            <a class="contact-card__find outside" href=address rel="noreferrer">{words}</a>
            <p class="contact-card__site">{shown}</p>
        }
    });
    let email = contact.email.clone().map(|email| {
        let address = format!("mailto:{email}");
        view! { <p class="contact-card__site">"Email: " <a href=address>{email}</a></p> }
    });
    view! {
        <div class=kind>
            <h3 class="contact-card__name">{contact.name}</h3>
            {ring}
            {look_up}
            <p>{contact.what}</p>
            {email}
            <SourceLine guide sources=vec![contact.source] />
        </div>
    }
}

/// A web address as people read it: without what every address has.
fn shown(address: &str) -> String {
    let bare = address.strip_prefix("https://").unwrap_or(address);
    let bare = bare.strip_prefix("www.").unwrap_or(bare);
    bare.strip_suffix('/').unwrap_or(bare).to_owned()
}
