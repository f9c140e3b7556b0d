//! What to say and to do: the first words, the whole call, what is asked, and what
//! comes after it.

use crate::components::{paragraphs, part, row, text_list, told};
use crate::tool::as_text::whole_call;
use guidance::{Advice, Audience, Route, Session};
use leptos::prelude::*;

/// Draws what to say first: from the answers where somebody is to be rung today, and
/// from the route otherwise.
pub fn say_first(session: &Session, advice: &Advice) -> AnyView {
    let (guide, audience) = (session.guide(), session.audience());
    let words = guide.words;
    let (first, rest) = if advice.route.rings_today() {
        let said = guide.say_first(session.answers(), advice.route, audience);
        (vec![words.say_quoted(&said.text)], Vec::new())
    } else {
        let mut first = told(&advice.say, audience);
        let rest = first.split_off(first.len().min(1));
        (first, rest)
    };
    let rest = (!rest.is_empty()).then(|| text_list(rest));
    let within = view! { <div class="say">{paragraphs(None, first)}</div> {rest} }.into_any();
    part("advice opening", words.say_first().to_owned(), within)
}

/// Draws every word of the call, folded: what was not said first, and what the route
/// asks for.
pub fn whole(session: &Session, advice: &Advice) -> AnyView {
    let (guide, audience) = (session.guide(), session.audience());
    let words = guide.words;
    let calls = advice.route.rings_today();
    let first = || guide.say_first(session.answers(), advice.route, audience);
    let first = calls.then(first);
    let lines = whole_call(guide, session.answers(), audience, first.as_ref());
    let lines = paragraphs(None, lines);
    // Practitioners say here what they ask for; for others it is how the call begins.
    let begun = usize::from(audience != Audience::Practitioner);
    let also = calls.then(|| text_list(told(&advice.say, audience).split_off(begun)));
    let within = view! { {lines} {also} };
    row(words.whole_call().to_owned(), within.into_any())
}

/// Draws what whoever answers may ask; nothing for practitioners, who are asked it all.
pub fn may_ask(session: &Session, advice: &Advice) -> Option<AnyView> {
    let audience = session.audience();
    let lines = told(&advice.may_ask, audience);
    let shown = audience != Audience::Practitioner && !lines.is_empty();
    let title = session.guide().words.they_may_ask();
    shown.then(|| part("advice", title.to_owned(), text_list(lines)))
}

/// Draws what to do before the call ends and after it.
pub fn after_call(session: &Session, advice: &Advice) -> Option<AnyView> {
    let (words, audience) = (session.guide().words, session.audience());
    if !advice.after_call.is_empty() {
        let title = match audience {
            Audience::Practitioner => words.after_the_call(),
            _ => words.before_you_hang_up(),
        };
        let lines = text_list(told(&advice.after_call, audience));
        return Some(part("advice", title.to_owned(), lines));
    }
    let lines = told(&advice.write_down, audience);
    let shown = advice.route != Route::Emergency && !lines.is_empty();
    shown.then(|| part("advice", words.what_to_write().to_owned(), text_list(lines)))
}

/// Draws what is written down, what happens next and when to come back.
pub fn what_next(session: &Session, advice: &Advice) -> AnyView {
    let (words, audience) = (session.guide().words, session.audience());
    let (come_back, watch) = match audience {
        Audience::Practitioner => (words.come_back_practitioner(), &advice.watch),
        _ => (words.come_back(), &advice.watch),
    };
    let shown = advice.after_call.is_empty() && advice.route != Route::Emergency;
    let write_down = if shown { &[][..] } else { &advice.write_down };
    let lists = [
        (words.what_to_write(), write_down),
        (words.what_next(), &advice.next),
        (come_back, &advice.come_back),
        (words.watch_out(), watch),
    ];
    let lists = lists.into_iter().filter_map(|(title, lines)| {
        let lines = told(lines, audience);
        (!lines.is_empty()).then(|| view! { <h3>{title}</h3> {text_list(lines)} }.into_any())
    });
    let lists: Vec<AnyView> = lists.collect();
    row(words.write_down_and_next().to_owned(), lists.into_any())
}
