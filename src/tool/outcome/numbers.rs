//! The other numbers, and where all of it comes from.

use crate::components::{SourceLine, number_rows, numbers_from, paragraphs, row};
use crate::tool::controller::Tool;
use guidance::{Advice, Audience, Route, Session};
use leptos::prelude::*;

/// Draws the other numbers, and whom to speak to at all. They follow the clock.
pub fn numbers(tool: Tool, session: &Session, advice: &Advice) -> AnyView {
    let (guide, audience) = (session.guide().clone(), session.audience());
    let words = guide.words;
    let (area, advice) = (session.area().clone(), advice.clone());
    let speak_to = advice.speak_to.to(audience).to_owned();
    let names = guide.names(&area).map(str::to_owned);
    let names =
        names.filter(|_| audience == Audience::Practitioner && advice.route == Route::Consult);
    let names = names.map(|names| words.named(words.names_title(), &names));
    let setting = guide.setting_of(session.answers());
    let setting = setting.filter(|_| audience == Audience::Practitioner);
    let lead = setting.map(|setting| words.lead_is(&setting.lead));
    let also = paragraphs(None, lead.into_iter().chain(names).collect());
    let drawn = move || {
        let at = tool.clock().get();
        let call = guide.call(&area, &advice, audience, at);
        number_rows(words, &call.others, at)
    };
    let within = view! { <p>{speak_to}</p> {drawn} {also} };
    row(words.other_numbers().to_owned(), within.into_any())
}

/// Draws where the numbers and the advice come from; each reason names its own sources.
pub fn sources(session: &Session, advice: &Advice) -> AnyView {
    let guide = session.guide();
    let words = guide.words;
    let contacts = guide.contacts_of(session.area(), advice, session.audience());
    let edition = words.edition(&words.day(&guide.edition.date), &guide.edition.rules);
    let within = view! {
        {numbers_from(guide, &contacts)}
        <h3>{words.advice_from()}</h3>
        <SourceLine guide=guide.clone() sources=advice.sources.clone() />
        <p class="edition">{edition}</p>
    };
    row(words.sources_title().to_owned(), within.into_any())
}
