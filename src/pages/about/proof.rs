//! The proof of the rules, in figures.

use super::figures::{self, grouped, list};
use content::Library;
use guidance::proof::Proof;
use leptos::prelude::*;

/// Draws the figures of the proof; says that there are none where it was not run.
pub fn figures(proof: Option<&Proof>) -> AnyView {
    let Some(proof) = proof else {
        return figures::none();
    };
    list(&[
        (
            "Sets of answers decided, which are all there are",
            grouped(proof.answer_sets),
        ),
        (
            "Looked at, the least ones at which something begins to hold",
            grouped(proof.walked),
        ),
        ("Rules", proof.rules.to_string()),
        (
            "Questions, the signs among them",
            proof.questions.to_string(),
        ),
        ("Routes reached", proof.routes.len().to_string()),
        ("Laws and promises broken", proof.failures.len().to_string()),
    ])
}

/// Draws what the rules promise, and what of it does not hold.
pub fn promises(library: &Library, proof: Option<&Proof>) -> AnyView {
    let promises = library.guide.rules.promises.iter();
    let promises: Vec<_> = promises
        .map(|promise| view! { <li>{promise.says.clone()}</li> })
        .collect();
    let failures = proof.iter().flat_map(|proof| &proof.failures);
    let failures: Vec<_> = failures
        .map(|failure| view! { <li>{failure.to_string()}</li> })
        .collect();
    view! {
        <ul>{promises}</ul>
        {(!failures.is_empty()).then(|| view! { <ul>{failures}</ul> })}
    }
    .into_any()
}
