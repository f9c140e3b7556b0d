use crate::components::{SourceLine, answer_text, text_list};
use guidance::{Audience, Guide, Reason};
use leptos::prelude::*;
use std::sync::Arc;

/// Every reason for a route, each with the user's own answers and its source.
#[component]
pub fn ReasonList(
    /// The guide that knows the words.
    guide: Arc<Guide>,
    /// The audience whose words to use.
    audience: Audience,
    /// The reasons, most urgent first.
    reasons: Vec<Reason>,
) -> impl IntoView {
    let items = reasons
        .into_iter()
        .map(|reason| {
            let said = sentences(&guide, audience, &reason);
            let because = for_ages(&guide, audience, &reason);
            view! {
                <li class="reason">
                    <p class="reason__because">{because}</p>
                    {(!said.is_empty()).then(|| view! { <div class="reason__said">{text_list(said)}</div> })}
                    <SourceLine guide=guide.clone() sources=reason.sources />
                </li>
            }
        })
        .collect::<Vec<_>>();
    view! { <ul class="reason-list">{items}</ul> }
}

/// Returns the answers that a reason rests on, in the user's words.
fn sentences(guide: &Guide, audience: Audience, reason: &Reason) -> Vec<String> {
    let answers = reason.answers.iter();
    let answers = answers.filter_map(|one| answer_text::counted(guide, audience, one));
    let signs = reason.signs.iter().filter_map(|id| {
        let sign = guide.rules.signs.iter().find(|sign| &sign.id == id)?;
        Some(answer_text::ticked(guide.words, sign, audience))
    });
    signs.chain(answers).collect()
}

/// Returns the reason, and for which of several children it holds.
fn for_ages(guide: &Guide, audience: Audience, reason: &Reason) -> String {
    let because = reason.because.to(audience);
    let ages = guide.age_labels(reason.ages.iter().copied().collect(), audience);
    if ages.is_empty() {
        because.to_owned()
    } else {
        guide
            .words
            .reason_for(&ages.join(guide.words.semicolon()), because)
    }
}
