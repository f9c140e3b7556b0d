use super::call_line::past_its_day;
use super::web_address::web_address;
use crate::components::{SourceLine, with_slot};
use guidance::words::GAP;
use guidance::{Contact, ContactKind, Guide, Tier, Words};
use leptos::prelude::*;
use std::sync::Arc;

/// Somebody to ring, as one large link; where no number is confirmed, where to
/// look it up instead.
#[component]
pub fn ContactCard(
    /// The guide that knows the sources.
    guide: Arc<Guide>,
    /// The contact.
    contact: Contact,
    /// True where this is the one main action of the screen.
    #[prop(optional)]
    main: bool,
) -> impl IntoView {
    let words = guide.words;
    let kind = match (contact.kind == ContactKind::Emergency, main) {
        (true, _) => "contact-card contact-card--emergency",
        (false, true) => "contact-card contact-card--main",
        (false, false) => "contact-card",
    };
    let ring = contact.tel().map(|tel| {
        let number = contact.number.clone().unwrap_or_default();
        let number = view! { <span class="number">{number}</span> }.into_any();
        view! { <a class="contact-card__ring" href=tel>{with_slot(&words.ring(GAP), number)}</a> }
    });
    let address = contact.address.clone();
    let look_up = address.map(|address| look_up(address, contact.number.is_some(), words));
    // The body's own page is the first way where the number is another's.
    let (above, below) = if contact.tier == Some(Tier::C) {
        (look_up, None)
    } else {
        (None, look_up)
    };
    let email = contact.email.clone().map(|email| {
        let address = format!("mailto:{email}");
        view! { <p class="contact-card__site">{words.email()} " " <a href=address>{email}</a></p> }
    });
    let extra = contact.extra.clone().map(|extra| {
        view! { <p class="contact-card__extra">{words.when_answered(&extra)}</p> }
    });
    let hours = contact.hours.as_ref().map(|hours| {
        let when = hours.words.clone();
        // Nobody takes over from a line of the nation, nor from the one for nights.
        let closed = if has_night_line(contact.kind) {
            words.closed_now()
        } else {
            words.state_closed()
        };
        view! {
            <p class="contact-card__hours">
                {when} ". " <strong data-when="open" hidden>{words.open_now()}</strong>
                <strong data-when="closed" hidden>{closed} "."</strong>
            </p>
        }
    });
    let old = past_its_day(&guide, &contact);
    let until = contact.check_again.clone();
    let until = until.filter(|_| contact.number.is_some());
    view! {
        // A custom element: web/page/contact-card.js shows whether the line is
        // open, and hides a number that is past its day.
        <contact-card class=kind data-hours=contact.hours.as_ref().and_then(|hours| hours.code.clone()) data-until=until>
            <h3 class="contact-card__name">{contact.name}</h3>
            {above}
            {ring}
            {extra}
            {hours}
            {old}
            {below}
            <p>{contact.what}</p>
            {contact.seen.map(|seen| view! { <p class="contact-card__seen">{seen}</p> })}
            {email}
            <SourceLine guide sources=vec![contact.source] />
        </contact-card>
    }
}

/// Returns whether another line takes over when one of this kind is closed.
fn has_night_line(kind: ContactKind) -> bool {
    matches!(
        kind,
        ContactKind::FrontDoor | ContactKind::Consultation | ContactKind::EarlyHelp
    )
}

/// Draws the link to read more or, where there is no number, to find it.
fn look_up(address: String, numbered: bool, words: Words) -> AnyView {
    let shown = web_address(&address);
    if numbered {
        return view! {
            <p class="contact-card__site">
                {words.website()} " " <a class="outside" href=address rel="noreferrer">{shown}</a>
            </p>
        }
        .into_any();
    }
    view! {
        <a class="contact-card__find outside" href=address rel="noreferrer">{words.find_number()}</a>
        <p class="contact-card__site">{shown}</p>
    }
    .into_any()
}
