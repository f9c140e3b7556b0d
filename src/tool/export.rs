use super::as_text::as_text;
use super::summary::sentences;
use crate::components::part;
use guidance::{Advice, Decision, Session};
use leptos::prelude::*;

/// Draws what can be taken away. `web/tool/export.js` does it when a button is
/// pressed; the text stands in the page, hidden, and names no child.
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
        .contacts(session.area(), advice.ring(audience))
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
    let within = view! {
            <p>{words.take_note()}</p>
            <div class="actions">
                {button("copy", words.take_copy(), None)}
                {button("save", words.take_save(), None)}
                {button("calendar", words.take_calendar(), Some(advice.look_again_days))}
                {button("share", words.take_share(), None)}
            </div>
            <p id="taken" role="status"></p>
            <pre id="as-text" hidden>{before} {contacts} "\n\n" {after}</pre>
    };
    let title = words.take_title().to_owned();
    part("advice take", title, within.into_any())
}
