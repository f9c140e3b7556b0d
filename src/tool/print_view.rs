use super::as_text::opening;
use crate::components::{paragraphs, text_list, web_address, with_slot};
use guidance::words::GAP;
use guidance::{Advice, Contact, Decision, Session, Words};
use leptos::prelude::*;

/// Returns what is left for a pen: names are written by hand and never typed.
fn by_hand(words: Words) -> [&'static str; 6] {
    [
        words.hand_child(),
        words.hand_when(),
        words.hand_rang(),
        words.hand_spoke(),
        words.hand_agreed(),
        words.hand_again(),
    ]
}

/// Draws the result on one page of paper, before everything else that is printed.
/// On the screen it is not there.
pub fn print_view(session: &Session, advice: &Advice, decision: &Decision) -> AnyView {
    let (guide, area, audience) = (session.guide(), session.area(), session.audience());
    let words = guide.words;
    let by_hand = by_hand(words).map(|what| view! { <p class="sheet__line">{what}</p> });
    let contacts = guide.contacts(area, advice.ring(audience));
    let numbered = contacts.iter().filter(|one| one.number.is_some());
    let until = numbered.filter_map(|one| one.check_again.as_deref());
    let until = until.min();
    let until = until.map(|day| format!(" {}", words.sheet_numbers(&words.day(day))));
    let edition = &guide.edition;
    let edition = words.sheet_foot(&words.day(&edition.date), &area.name, &edition.rules);
    let ring: Vec<_> = contacts.iter().map(|one| line(words, one)).collect();
    let why = decision.deciding_reasons();
    let why = why.map(|reason| reason.because.to(audience).to_owned());
    let why = text_list(why.collect());
    let said = opening(guide, session.answers(), audience);
    let said = paragraphs(None, said);
    view! {
        <div class="sheet">
            <p class="sheet__route">{advice.name.to(audience).to_owned()}</p>
            <p>{advice.sentence.to(audience).to_owned()} " " {words.sheet_not_sent()}</p>
            <div class="sheet__hand">{by_hand}</div>
            <h2>{words.ring_title()}</h2>
            <ul>{ring}</ul>
            <h2>{words.why()}</h2>
            {why}
            <h2>{words.what_to_say()}</h2>
            {said}
            <p class="sheet__foot">{edition} {until} " " {words.sheet_end()}</p>
        </div>
    }
    .into_any()
}

/// Draws a contact in one line: the number, or where to look it up.
fn line(words: Words, contact: &Contact) -> AnyView {
    let how = match (contact.number.clone(), &contact.address) {
        (Some(number), _) => {
            let until = contact.check_again.clone();
            view! { <contact-card data-until=until><strong data-number="">{number}</strong></contact-card> }
                .into_any()
        }
        (None, Some(address)) => with_slot(&words.look_up_at(GAP), web_address(address)),
        (None, None) => words.look_up().into_any(),
    };
    view! { <li>{contact.name.clone()} {words.colon()} {how}</li> }.into_any()
}
