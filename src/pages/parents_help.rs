//! The page of a parent who wants help.

use super::guidance_page::{Head, Prose, sources};
use super::ring_now::{lines, numbered_first, ring_now};
use super::who_to_ring::numbers;
use content::Library;
use guidance::{Area, Contact, ContactKind, Page};
use leptos::prelude::*;

/// The other contacts for a parent. The council stands above, under the name that a
/// parent has for it.
const OTHERS: [ContactKind; 4] = [
    ContactKind::Helpline,
    ContactKind::DomesticAbuse,
    ContactKind::FamilyRights,
    ContactKind::Health,
];

/// Draws who can help first, then the council, then the rest.
pub fn body(library: &Library, area: &Area, page: &Page) -> AnyView {
    let words = library.words;
    let (first, rest) = after_first_part(&page.html);
    let (council, police) = council(library, area);
    let contacts = library.guide.contacts(area, &OTHERS);
    view! {
        <Head page=page.clone() />
        <Prose html=first.to_owned() />
        <h2 id="ring">{words.parents_council()}</h2>
        <p>{words.parents_ask()}</p>
        {ring_now(library, council, police)}
        {numbers(library, words.ring_others().to_owned(), contacts)}
        <Prose html=rest.to_owned() />
        {sources(library, page.cited.clone())}
    }
    .into_any()
}

/// Returns the council's lines: those for early help where the area has any. Their own
/// names are those of teams for referrals, which a parent is not making.
fn council(library: &Library, area: &Area) -> (Vec<Contact>, Option<Contact>) {
    let words = library.words;
    let (lines, police) = lines(library, area);
    let lines = lines.into_iter().map(|line| match line.kind {
        ContactKind::FrontDoor if line.number.is_some() => Contact {
            name: words.council_of(&area.name),
            ..line
        },
        ContactKind::FrontDoor => Contact {
            name: words.council_yours().to_owned(),
            ..line
        },
        ContactKind::OutOfHours => Contact {
            name: words.council_by_night(&area.name),
            ..line
        },
        _ => line,
    });
    let help = numbered_first(library, area, ContactKind::EarlyHelp);
    let help = help.filter(|contact| contact.number.is_some());
    (help.into_iter().chain(lines).collect(), police)
}

/// Splits a page before its second heading.
fn after_first_part(html: &str) -> (&str, &str) {
    let mut headings = html.match_indices("<h2");
    let second = headings.nth(1).map_or(html.len(), |(at, _)| at);
    html.split_at(second)
}
