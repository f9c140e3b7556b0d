use crate::components::{SourceLine, said};
use guidance::{Audience, Guide, Reason};
use leptos::prelude::*;
use std::sync::Arc;

/// Every reason for a route, each with the user's own answers and its source.
#[component]
pub fn ReasonList(
    /// The guide that knows the words.
    guide: Arc<Guide>,
    /// Whose words to use.
    audience: Audience,
    /// The reasons, most urgent first.
    reasons: Vec<Reason>,
) -> impl IntoView {
    let items = reasons
        .into_iter()
        .map(|reason| {
            let said = sentences(&guide, audience, &reason);
            let because = reason.because.to(audience).to_owned();
            view! {
                <li class="reason">
                    <p class="reason__because">{because}</p>
                    {(!said.is_empty())
                        .then(|| {
                            let said: Vec<_> = said
                                .into_iter()
                                .map(|sentence| view! { <li>{sentence}</li> })
                                .collect();
                            view! { <ul class="reason__said">{said}</ul> }
                        })}
                    <SourceLine guide=guide.clone() sources=reason.sources />
                </li>
            }
        })
        .collect::<Vec<_>>();
    view! { <ul class="reason-list">{items}</ul> }
}

/// The answers that a reason rests on, in the user's words.
fn sentences(guide: &Guide, audience: Audience, reason: &Reason) -> Vec<String> {
    let answers = reason.answers.iter();
    let answers = answers.filter_map(|one| said::counted(guide, audience, one));
    let signs = reason.signs.iter().filter_map(|id| {
        let sign = guide.rules.signs.iter().find(|sign| &sign.id == id)?;
        Some(said::ticked(guide.words, sign, audience))
    });
    signs.chain(answers).collect()
}
