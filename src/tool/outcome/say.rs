//! What to say: the first words, the whole call, and what is asked.

use crate::components::{paragraphs, part, row, text_list};
use crate::tool::as_text::whole_call;
use guidance::{Advice, Audience, Route, Session};
use leptos::prelude::*;

/// Draws what to say first: from the answers where somebody is to be rung today, and
/// from the route otherwise.
pub fn say_first(session: &Session, advice: &Advice) -> AnyView {
    let (guide, audience) = (session.guide(), session.audience());
    let words = guide.words;
    let lines = || advice.say.iter().filter_map(|line| line.to(audience));
    let within = match advice.route {
        Route::Refer | Route::Consult => {
            let said = guide.say_first(session.answers(), advice.route, audience);
            let said = vec![words.say_quoted(&said.text)];
            view! { <div class="say">{paragraphs(None, said)}</div> }.into_any()
        }
        _ => {
            let first = lines().take(1).map(str::to_owned).collect();
            let rest: Vec<String> = lines().skip(1).map(str::to_owned).collect();
            let rest = (!rest.is_empty()).then(|| text_list(rest));
            view! { <div class="say">{paragraphs(None, first)}</div> {rest} }.into_any()
        }
    };
    part("advice opening", words.say_first().to_owned(), within)
}

/// Draws every word of the call, folded: what was not said first, and what the route
/// asks for.
pub fn whole(session: &Session, advice: &Advice) -> AnyView {
    let (guide, audience) = (session.guide(), session.audience());
    let words = guide.words;
    let calls = matches!(advice.route, Route::Refer | Route::Consult);
    let said_first = if calls {
        guide
            .say_first(session.answers(), advice.route, audience)
            .seen
    } else {
        0
    };
    let lines = whole_call(guide, session.answers(), audience, said_first);
    let lines = paragraphs(None, lines);
    let also = advice.say.iter().filter_map(|line| line.to(audience));
    let also: Vec<String> = also.map(str::to_owned).collect();
    let also = calls.then(|| text_list(also));
    let within = view! { {lines} {also} };
    row(
        words.whole_call().to_owned(),
        String::new(),
        within.into_any(),
    )
}

/// Draws what whoever answers may ask; nothing for practitioners, who are asked it all.
pub fn may_ask(session: &Session, advice: &Advice) -> Option<AnyView> {
    let audience = session.audience();
    let lines = advice.may_ask.iter().filter_map(|line| line.to(audience));
    let lines: Vec<String> = lines.map(str::to_owned).collect();
    let shown = audience != Audience::Practitioner && !lines.is_empty();
    let title = session.guide().words.they_may_ask();
    shown.then(|| part("advice", title.to_owned(), text_list(lines)))
}

/// Draws what to do before the call ends and after it.
pub fn after_call(session: &Session, advice: &Advice) -> Option<AnyView> {
    let (words, audience) = (session.guide().words, session.audience());
    let told = |lines: &[guidance::Line]| -> Vec<String> {
        let lines = lines.iter().filter_map(|line| line.to(audience));
        lines.map(str::to_owned).collect()
    };
    if !advice.after_call.is_empty() {
        let title = match audience {
            Audience::Practitioner => words.after_the_call(),
            _ => words.before_you_hang_up(),
        };
        let lines = text_list(told(&advice.after_call));
        return Some(part("advice", title.to_owned(), lines));
    }
    let lines = told(&advice.write_down);
    let shown = advice.route != Route::Emergency && !lines.is_empty();
    shown.then(|| part("advice", words.what_to_write().to_owned(), text_list(lines)))
}
