//! Numbers in rows, each with whether it answers now, and where they come from.

use super::call_line::state;
use super::{SourceLine, web_address};
use guidance::{Contact, Guide, Instant, Opening, Words, opening};
use leptos::prelude::*;
use std::sync::Arc;

/// Draws contacts in rows: a name and what it is for, and a number to ring or where to
/// find it.
pub fn number_rows(words: Words, contacts: &[Contact], at: Option<Instant>) -> AnyView {
    let rows: Vec<AnyView> = contacts.iter().map(|one| row(words, one, at)).collect();
    view! { <ul class="numbers">{rows}</ul> }.into_any()
}

fn row(words: Words, contact: &Contact, at: Option<Instant>) -> AnyView {
    let state = contact.number.is_some().then(|| state(words, contact, at));
    // A line that answers at any hour has said it.
    let said = at.map(|at| opening(contact.hours_code(), at));
    let told = matches!(
        said,
        None | Some(Opening::Always | Opening::WhileOthersClosed)
    );
    let hours = contact.hours.as_ref().filter(|_| !told);
    let hours = hours.map(|hours| format!("{}. ", hours.words));
    let email = contact.email.clone().map(|email| {
        let address = format!("mailto:{email}");
        view! { <p>{words.email()} " " <a href=address>{email}</a></p> }
    });
    let extra = contact.extra.as_deref();
    let extra = extra.map(|extra| view! { <p>{words.when_answered(extra)}</p> });
    let ring = match (contact.tel(), contact.address.clone()) {
        (Some(tel), _) => {
            let number = contact.number.clone();
            view! { <a class="number" href=tel data-number="">{number}</a> }.into_any()
        }
        (None, Some(address)) => {
            let shown = web_address(&address);
            view! { <a class="outside" href=address rel="noreferrer">{shown}</a> }.into_any()
        }
        (None, None) => ().into_any(),
    };
    view! {
        <li>
            <contact-card class="numbers__row" data-until=contact.check_again.clone()>
                <p class="numbers__name">{contact.name.clone()}</p>
                {ring}
                {state}
                <p class="numbers__what">{hours} {contact.what.clone()}</p>
                {extra}
                {email}
            </contact-card>
        </li>
    }
    .into_any()
}

/// Draws what is known of each number's source.
pub fn numbers_from(guide: &Arc<Guide>, contacts: &[Contact]) -> AnyView {
    let rows: Vec<_> = contacts
        .iter()
        .map(|contact| {
            view! {
                <p><strong>{contact.name.clone()}</strong> {guide.words.colon()} {contact.what.clone()} " " {contact.seen.clone()}</p>
                <SourceLine guide=guide.clone() sources=vec![contact.source.clone()] />
            }
        })
        .collect();
    rows.into_any()
}
