//! What to tell the family, and whether anybody has to agree.

use crate::components::{paragraphs, row, text_list, told};
use guidance::{Advice, Audience, Session, Telling};
use leptos::prelude::*;

/// Draws what to tell the family, in a fold whose title says the gist.
pub fn family(session: &Session, advice: &Advice) -> AnyView {
    let (guide, audience) = (session.guide(), session.audience());
    let words = guide.words;
    let grounds = told(&advice.not_telling, audience);
    let grounds = (!grounds.is_empty()).then(|| {
        view! { <p><strong>{words.not_telling_title()}</strong></p> {text_list(grounds)} }
    });
    let (title, texts) = telling(session, advice);
    let within = view! { {paragraphs(None, texts)} {grounds} };
    row(title.to_owned(), within.into_any())
}

/// Returns what to tell the family, behind its title: for practitioners that of the
/// kinds which holds here.
pub fn telling(session: &Session, advice: &Advice) -> (&'static str, Vec<String>) {
    let (guide, audience) = (session.guide(), session.audience());
    let words = guide.words;
    let harm = advice.consent.to(audience).to_owned();
    let help = advice.consent_help.as_ref();
    let help = help.map(|help| help.to(audience).to_owned());
    let telling = guide.telling(session.answers(), &session.decision());
    match (audience, telling, help) {
        (Audience::Practitioner, Telling::NotFirst, _) => {
            let text = words.consent_quiet().to_owned();
            (words.consent_quiet_title(), vec![text])
        }
        (Audience::Practitioner, Telling::HarmLikely, Some(help)) => {
            let other = words.named(words.consent_help_title(), &help);
            (words.consent_harm_title(), vec![harm, other])
        }
        (Audience::Practitioner, Telling::HelpWanted, Some(help)) => {
            let other = words.named(words.consent_harm_title(), &harm);
            (words.consent_help_title(), vec![help, other])
        }
        (Audience::Practitioner, ..) => (words.telling_practitioner(), vec![harm]),
        _ => (words.telling(), vec![harm]),
    }
}
