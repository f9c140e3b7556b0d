use super::as_text::whole_call;
use super::outcome::family;
use crate::components::{SourceLine, paragraphs, text_list, web_address, with_slot};
use guidance::words::GAP;
use guidance::{Advice, Audience, Contact, ContactKind, Decision, Route, Session, Words};
use leptos::prelude::*;

/// Draws the result on paper: one side, and a second with the reasons for
/// practitioners. On the screen it is not there, and nothing else is printed.
pub fn print_view(session: &Session, advice: &Advice, decision: &Decision) -> AnyView {
    let second =
        (session.audience() == Audience::Practitioner).then(|| reasons(session, advice, decision));
    view! {
        <div class="sheet">
            {first_side(session, advice)}
            {second}
        </div>
    }
    .into_any()
}

/// Draws what somebody needs in the hand: whom to ring by day and by night, what to say,
/// and room to write.
fn first_side(session: &Session, advice: &Advice) -> AnyView {
    let (guide, area, audience) = (session.guide(), session.area(), session.audience());
    let words = guide.words;
    let contacts = guide.contacts_of(area, advice, audience);
    let numbered = contacts.iter().filter(|one| one.number.is_some());
    let until = numbered.filter_map(|one| one.check_again.as_deref()).min();
    let until = until.map(|day| format!(" {}", words.sheet_numbers(&words.day(day))));
    let edition = &guide.edition;
    let foot = words.sheet_foot(&words.day(&edition.date), &area.name, &edition.rules);
    let by_day = contacts.iter().filter(|one| !is_for_nights(one));
    let by_night = contacts.iter().filter(|one| is_for_nights(one));
    let by_day: Vec<_> = by_day.map(|one| line(words, one)).collect();
    let by_night: Vec<_> = by_night.map(|one| line(words, one)).collect();
    let said = whole_call(guide, session.answers(), audience, None);
    let duties = guide.duties(session.answers());
    let duties = duties.iter().filter(|called| called.holds);
    let duties = duties.map(|called| called.duty.brief.to(audience).to_owned());
    let duties: Vec<String> = duties.collect();
    let duties = (!duties.is_empty()).then(|| {
        view! { <h2>{words.before_you_ring()}</h2> {text_list(duties)} }
    });
    let worse = (advice.route != Route::Emergency).then(|| words.if_worse());
    view! {
        <p class="sheet__route">{advice.name.to(audience).to_owned()}</p>
        <p>{advice.sentence.to(audience).to_owned()} " " {words.sheet_not_sent()} " " {worse}</p>
        <div class="sheet__numbers">
            <div><h2>{words.sheet_day()}</h2> <ul>{by_day}</ul></div>
            <div><h2>{words.sheet_night()}</h2> <ul>{by_night}</ul></div>
        </div>
        <h2>{words.what_to_say()}</h2>
        {paragraphs(None, said)}
        {duties}
        <div class="sheet__hand">{by_hand(words)}</div>
        <p class="sheet__foot">{foot} {until} " " {words.sheet_end()}</p>
    }
    .into_any()
}

/// Draws the second side: why, what is not known, and where it comes from.
fn reasons(session: &Session, advice: &Advice, decision: &Decision) -> AnyView {
    let (guide, audience) = (session.guide(), session.audience());
    let words = guide.words;
    let reasons = || decision.deciding_reasons().chain(decision.other_reasons());
    let why = reasons().map(|reason| reason.because.to(audience).to_owned());
    let why = text_list(why.collect());
    let said = text_list(super::summary::sentences(session));
    let open = super::raise::to_find_out(session);
    let open: Vec<String> = open
        .into_iter()
        .map(|(what, how)| format!("{what} {how}"))
        .collect();
    let open = (!open.is_empty()).then(|| {
        view! { <h2>{words.unsure_title()}</h2> {text_list(open)} }
    });
    let (telling, texts) = family::telling(session, advice);
    view! {
        <div class="sheet__second">
            <h2>{words.why()}</h2>
            {why}
            <h2>{words.your_answers()}</h2>
            {said}
            {open}
            <h2>{telling}</h2>
            {paragraphs(None, texts)}
            <h2>{words.sources_title()}</h2>
            <SourceLine guide=guide.clone() sources=advice.sources.clone() />
        </div>
    }
    .into_any()
}

/// Draws what is left for a pen: names are written by hand and never typed.
fn by_hand(words: Words) -> Vec<AnyView> {
    let lines = [
        words.hand_child(),
        words.hand_when(),
        words.hand_rang(),
        words.hand_spoke(),
        words.hand_agreed(),
        words.hand_again(),
    ];
    let lines = lines.into_iter();
    lines
        .map(|what| view! { <p class="sheet__line">{what}</p> }.into_any())
        .collect()
}

/// Returns whether a line is for nights and weekends; the police answer at any hour.
fn is_for_nights(contact: &Contact) -> bool {
    matches!(contact.kind, ContactKind::OutOfHours | ContactKind::Police)
}

/// Draws a contact in one line: the number and its hours, or where to look it up.
fn line(words: Words, contact: &Contact) -> AnyView {
    let hours = contact
        .hours
        .as_ref()
        .map(|hours| format!(" {}", words.aside(&hours.words)));
    let how = match (contact.number.clone(), &contact.address) {
        (Some(number), _) => {
            let until = contact.check_again.clone();
            view! { <contact-card data-until=until><strong data-number="">{number}</strong></contact-card> }
                .into_any()
        }
        (None, Some(address)) => with_slot(&words.look_up_at(GAP), web_address(address)),
        (None, None) => words.look_up().into_any(),
    };
    view! { <li>{contact.name.clone()} {words.colon()} {how} {hours}</li> }.into_any()
}
