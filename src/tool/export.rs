use super::as_text::as_text;
use super::controls::QUIET;
use super::summary::sentences;
use crate::browser;
use crate::components::row_at;
use guidance::{Advice, Audience, Decision, Session, Words};
use leptos::prelude::*;

/// The id of the fold with what can be taken away.
pub const SEND: &str = "send";

/// Draws what can be taken away, and shows all of it before. `web/tool/export.js` does it
/// when a button is pressed; the text names no child.
pub fn export(session: &Session, advice: &Advice, decision: &Decision) -> AnyView {
    let guide = session.guide();
    let words = guide.words;
    let audience = session.audience();
    let (before, after) = as_text(
        guide,
        session.area(),
        advice,
        audience,
        decision,
        session.answers(),
        &sentences(session),
    );
    // A number past its day is taken out here as everywhere else, by
    // web/page/contact-card.js, before anybody copies it.
    let contacts: Vec<_> = guide
        .contacts_of(session.area(), advice, audience)
        .into_iter()
        .filter_map(|contact| {
            let number = contact.number?;
            Some(view! {
                {format!("\n- {}{}", contact.name, words.colon())}
                <contact-card data-until=contact.check_again>
                    <span data-number="">{number}</span>
                </contact-card>
            })
        })
        .collect();
    let button = |take: &'static str, label: &'static str, days: Option<u8>| {
        view! {
            <button class="button button--quiet" type="button" data-take=take data-days=days>
                {label}
            </button>
        }
    };
    let (title, note) = match audience {
        Audience::Practitioner => (words.send_title(), words.send_note()),
        _ => (words.take_title(), words.take_note()),
    };
    let within = view! {
        <div class="take">
            <p>{note}</p>
            <pre id="as-text" tabindex="0" role="group" aria-label=title>{before} {contacts} "\n\n" {after}</pre>
            <div class="actions">
                {button("share", words.take_share(), None)}
                {button("copy", words.take_copy(), None)}
                {print_button(words)}
                {button("save", words.take_save(), None)}
                {button("calendar", words.take_calendar(), Some(advice.look_again_days))}
            </div>
            <p id="taken" role="status"></p>
        </div>
    };
    row_at(
        Some(SEND),
        title.to_owned(),
        String::new(),
        within.into_any(),
    )
}

fn print_button(words: Words) -> AnyView {
    super::controls::button(None, QUIET, words.print(), browser::print)
}
