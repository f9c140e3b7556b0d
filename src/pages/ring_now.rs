//! Who answers now: the one line to ring, which web/page/ring-now.js chooses by the
//! clock. Without a script and on paper all lines stand, each with its hours.

use crate::components::{no_answer, seen_elsewhere, with_slot};
use content::Library;
use guidance::words::GAP;
use guidance::{Area, Contact, ContactKind};
use leptos::prelude::*;

/// Returns the lines by day and by night that somebody worried about a child rings,
/// and the police, who answer when no other does. Where the area's number is not
/// known, the police are a line like any other.
pub fn lines(library: &Library, area: &Area) -> (Vec<Contact>, Option<Contact>) {
    let day = numbered_first(library, area, ContactKind::FrontDoor);
    let night = numbered_first(library, area, ContactKind::OutOfHours);
    let night = night.filter(|contact| contact.number.is_some());
    let police = numbered_first(library, area, ContactKind::Police);
    let mut lines: Vec<Contact> = day.into_iter().chain(night).collect();
    if lines.iter().any(|contact| contact.number.is_some()) {
        return (lines, police);
    }
    lines.extend(police);
    (lines, None)
}

/// Returns the contact of a kind to name first: one with a number, if there is one.
pub fn numbered_first(library: &Library, area: &Area, kind: ContactKind) -> Option<Contact> {
    let contacts = library.guide.contacts(area, &[kind]);
    let numbered = contacts.iter().find(|contact| contact.number.is_some());
    numbered.or(contacts.first()).cloned()
}

/// Draws lines, and the police for whoever gets no answer.
pub fn ring_now(library: &Library, lines: Vec<Contact>, police: Option<Contact>) -> AnyView {
    let lines: Vec<_> = lines
        .into_iter()
        .map(|contact| line(library, contact))
        .collect();
    let police = police.filter(|police| police.number.is_some());
    let police = police.map(|police| {
        view! { <div class="ring-now__police">{no_answer(library.guide.words, &police)}</div> }
    });
    view! { <ring-now class="ring-now">{lines} {police}</ring-now> }.into_any()
}

/// Returns what the script has to know of a line beside its hours.
fn sort(contact: &Contact) -> Option<&'static str> {
    match contact.kind {
        _ if contact.number.is_none() => Some("find"),
        ContactKind::OutOfHours => Some("night"),
        ContactKind::Police => Some("police"),
        _ => None,
    }
}

fn line(library: &Library, contact: Contact) -> AnyView {
    let tool = library.guide.words;
    let sort = sort(&contact);
    let until = contact
        .check_again
        .clone()
        .filter(|_| contact.number.is_some());
    let hours = contact.hours.as_ref();
    let when = hours.map_or(tool.state_unknown().to_owned(), |hours| hours.words.clone());
    let code = hours.and_then(|hours| hours.code.clone());
    let way = match (contact.tel(), contact.address.clone()) {
        (Some(tel), _) => {
            let number = contact.number.clone().unwrap_or_default();
            let number = view! { <span class="number">{number}</span> }.into_any();
            view! { <a class="ring-line__ring" href=tel>{with_slot(&tool.ring(GAP), number)}</a> }
                .into_any()
        }
        (None, Some(address)) => view! {
            <a class="ring-line__ring ring-line__find outside" href=address rel="noreferrer">
                {tool.find_number()}
            </a>
        }
        .into_any(),
        (None, None) => ().into_any(),
    };
    let extra = contact.extra.clone();
    let extra = extra.map(|extra| view! { <p>{tool.when_answered(&extra)}</p> });
    let old = until.as_deref().map(|until| {
        let old = tool.number_old(&tool.day(until));
        view! { <p data-when="old" hidden>{old} " " {tool.number_elsewhere()}</p> }
    });
    let numbered = contact.number.is_some();
    view! {
        <div class="ring-line" data-sort=sort data-hours=code data-until=until>
            {numbered.then(|| view! {
                <p class="ring-line__state">
                    <strong></strong>
                    <span class="ring-line__hours">{when}</span>
                </p>
            })}
            <h3 class="ring-line__name">{contact.name.clone()}</h3>
            {seen_elsewhere(tool, &contact)}
            {way}
            {extra}
            {old}
        </div>
    }
    .into_any()
}
