use crate::components::{Helpline, SourceLine};
use guidance::{Contact, ContactKind, Guide, date_in_words};
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
        if contact.number.is_some() {
            return view! {
                <p class="contact-card__site">
                    "Website: " <a class="outside" href=address rel="noreferrer">{shown}</a>
                </p>
            }
            .into_any();
        }
        view! {
            <a class="contact-card__find outside" href=address rel="noreferrer">"Find the number"</a>
            <p class="contact-card__site">{shown}</p>
        }
        .into_any()
    });
    let email = contact.email.clone().map(|email| {
        let address = format!("mailto:{email}");
        view! { <p class="contact-card__site">"Email: " <a href=address>{email}</a></p> }
    });
    let extra = contact.extra.clone().map(|extra| {
        view! { <p class="contact-card__extra">"When they answer: " {extra} "."</p> }
    });
    // A helpline does not send anybody to itself.
    let helpline = guide.helpline().cloned();
    let helpline = helpline.filter(|one| one.number.is_some() && one.kind != contact.kind);
    let hours = contact.hours.as_ref().map(|hours| {
        let words = hours.words.clone();
        let other = helpline.as_ref();
        let other = other.map(|one| format!(", or the {}", one.name));
        view! {
            <p class="contact-card__hours">
                {words} ". " <strong data-when="open" hidden>"Open now."</strong>
                <strong data-when="closed" hidden>
                    "Closed now: use the line for nights and weekends" {other} "."
                </strong>
            </p>
        }
    });
    let until = contact
        .check_again
        .clone()
        .filter(|_| contact.number.is_some());
    let old = until.as_deref().map(|until| {
        let by = date_in_words(until);
        view! {
            <p class="contact-card__old" data-when="old" hidden>
                {format!("This number had to be checked again by {by}, and this page was made before that, so it is not shown. In danger ring 999. ")}
                <Helpline contact=helpline />
                "To find another number, look on the website of the local council."
            </p>
        }
    });
    view! {
        // A custom element: public/contact-card.js shows whether the line is
        // open, and hides a number that is past its day.
        <contact-card class=kind data-hours=contact.hours.as_ref().and_then(|hours| hours.code.clone()) data-until=until.clone()>
            <h3 class="contact-card__name">{contact.name}</h3>
            {ring}
            {extra}
            {hours}
            {old}
            {look_up}
            <p>{contact.what}</p>
            {contact.seen.map(|seen| view! { <p class="contact-card__seen">{seen}</p> })}
            {email}
            <SourceLine guide sources=vec![contact.source] />
        </contact-card>
    }
}

/// A web address as people read it: without what every address has. On a narrow
/// screen it goes on in the next line after a slash or a hyphen.
pub fn shown(address: &str) -> AnyView {
    let bare = address.split_once("://").map_or(address, |(_, bare)| bare);
    let bare = bare.strip_prefix("www.").unwrap_or(bare);
    let bare = bare.strip_suffix('/').unwrap_or(bare);
    let parts = bare.split_inclusive(['/', '-']);
    parts
        .map(|part| {
            let goes_on = part.ends_with(['/', '-']);
            view! { {part.to_owned()} {goes_on.then(|| view! { <wbr /> })} }
        })
        .collect_view()
        .into_any()
}
