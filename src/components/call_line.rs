//! One line to ring, as it stands on the card of a route and among the other numbers.

use super::{Helpline, web_address, with_slot};
use guidance::words::GAP;
use guidance::{Contact, ContactKind, Guide, Instant, Opening, Tier, Words, opening};
use leptos::prelude::*;

/// Draws the line on the one button: whether it answers now, its name and its number.
/// `at` is `None` where there is no clock.
pub fn call_line(guide: &Guide, contact: &Contact, at: Option<Instant>) -> AnyView {
    let words = guide.words;
    let number = contact.number.clone().unwrap_or_default();
    let number = view! { <span class="number">{number}</span> }.into_any();
    let ring = with_slot(&words.ring(GAP), number);
    let extra = contact.extra.as_deref();
    let extra = extra.map(|extra| view! { <p>{words.when_answered(extra)}</p> });
    // Everybody knows what 999 is, and that it answers.
    let named = (contact.kind != ContactKind::Emergency).then(|| {
        view! {
            {state(words, contact, at)}
            <p class="call-line__name">{contact.name.clone()}</p>
        }
    });
    view! {
        // A custom element: web/page/contact-card.js hides a number that is past its day.
        <contact-card class="call-line" data-until=contact.check_again.clone()>
            {named}
            {seen_elsewhere(words, contact)}
            <a class="contact-card__ring" href=contact.tel()>{ring}</a>
            {extra}
            {past_its_day(guide, contact)}
        </contact-card>
    }
    .into_any()
}

/// Draws where to find the number of a line, where none is confirmed.
pub fn look_up(words: Words, contact: &Contact) -> AnyView {
    let address = contact.address.clone().unwrap_or_default();
    let shown = web_address(&address);
    view! {
        <div class="call-line">
            <p class="call-line__name">{contact.name.clone()}</p>
            <a class="contact-card__ring outside" href=address rel="noreferrer">{words.find_number()}</a>
            <p class="contact-card__site">{shown}</p>
        </div>
    }
    .into_any()
}

/// Draws whether a line answers now, as a shape and in words.
pub fn state(words: Words, contact: &Contact, at: Option<Instant>) -> AnyView {
    let (class, text) = match at.map(|at| opening(contact.hours_code(), at)) {
        Some(Opening::Always) => ("open", words.state_always().to_owned()),
        Some(Opening::WhileOthersClosed) => ("open", words.state_outside().to_owned()),
        Some(Opening::Until(minute)) => ("open", words.state_until(&words.time(minute))),
        Some(Opening::Closed) => ("closed", words.state_closed().to_owned()),
        Some(Opening::Unknown) => ("unknown", words.state_unknown().to_owned()),
        // With no clock, the hours themselves.
        None => match &contact.hours {
            Some(hours) => ("hours", hours.words.clone()),
            None => ("unknown", words.state_unknown().to_owned()),
        },
    };
    view! { <p class=format!("state state--{class}")>{text}</p> }.into_any()
}

/// Draws the warning beside a number that only another body's page gives.
pub fn seen_elsewhere(words: Words, contact: &Contact) -> Option<AnyView> {
    let address = contact.address.clone();
    let address = address.filter(|_| contact.tier == Some(Tier::C))?;
    let link = view! { <a class="outside" href=address rel="noreferrer">{words.seen_elsewhere_link()}</a> };
    let said = with_slot(&words.seen_elsewhere(GAP), link.into_any());
    Some(view! { <p class="seen-elsewhere">{said}</p> }.into_any())
}

/// Draws where to turn if nobody answers: one line, under the button.
pub fn no_answer(words: Words, contact: &Contact) -> AnyView {
    let number = contact.number.clone().unwrap_or_default();
    let link = view! { <a class="number" href=contact.tel()>{number}</a> }.into_any();
    let said = if contact.kind == ContactKind::Police {
        words.no_answer_police(GAP)
    } else {
        words.no_answer(GAP, &contact.name)
    };
    view! {
        <contact-card data-until=contact.check_again.clone()>
            <p class="no-answer" data-number="">{with_slot(&said, link)}</p>
        </contact-card>
    }
    .into_any()
}

/// Draws what stands in the place of a number that is past its day; nothing for one that
/// never is.
pub fn past_its_day(guide: &Guide, contact: &Contact) -> Option<AnyView> {
    let words = guide.words;
    let until = contact.check_again.as_deref()?;
    contact.number.as_ref()?;
    // A helpline does not send anybody to itself.
    let helpline = guide.helpline().cloned();
    let helpline = helpline.filter(|one| one.number.is_some() && one.kind != contact.kind);
    Some(
        view! {
            <p class="contact-card__old" data-when="old" hidden>
                {words.number_old(&words.day(until))} " "
                <Helpline words contact=helpline />
                {words.number_elsewhere()}
            </p>
        }
        .into_any(),
    )
}
