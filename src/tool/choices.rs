//! The choices of a question, wherever it stands.

use super::controls::radio;
use guidance::{Audience, Choice, OptionId, Question};
use leptos::prelude::*;

/// Draws the choices of a question, in the order in which they are shown, as the group
/// of a name.
pub fn radios(
    group: &str,
    question: &Question,
    audience: Audience,
    draft: RwSignal<Option<OptionId>>,
) -> Vec<AnyView> {
    in_order(question)
        .map(|one| choice(group, one, audience, draft))
        .collect()
}

/// Returns the choices of a question in the order in which they are shown.
pub fn in_order(question: &Question) -> impl Iterator<Item = &Choice> {
    let mut ordered: Vec<&Choice> = question.options.iter().collect();
    if question.worst_first {
        ordered.reverse();
    }
    ordered.into_iter()
}

/// Draws one choice, in the group of a name.
pub fn choice(
    group: &str,
    choice: &Choice,
    audience: Audience,
    draft: RwSignal<Option<OptionId>>,
) -> AnyView {
    let hint = choice
        .hint
        .as_ref()
        .map(|hint| view! { <span class="choice__hint">{hint.to(audience).to_owned()}</span> });
    let label = choice.label.to(audience).to_owned();
    let id = choice.id.clone();
    let chosen = draft.get_untracked().as_ref() == Some(&id);
    let choose = move || draft.set(Some(id.clone()));
    radio(
        group,
        choice.id.as_str(),
        view! { {label} " " {hint} },
        chosen,
        choose,
    )
}
