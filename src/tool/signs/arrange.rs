use super::super::controls::radio;
use guidance::{SignGrouping, Words};
use leptos::prelude::*;

/// Draws the choice of the order of the signs, folded away for those who can do without.
pub fn choice(words: Words, arranged: RwSignal<SignGrouping>) -> AnyView {
    let radios: Vec<_> = SignGrouping::ALL
        .into_iter()
        .map(|one| {
            let chosen = arranged.get_untracked() == one;
            let label = words.arrangement(one);
            radio("arrange", one.slug(), label, chosen, move || {
                arranged.set(one)
            })
        })
        .collect();
    view! {
        <details class="why arrange">
            <summary>{words.arrange_title()}</summary>
            <p>{words.arrange_note()}</p>
            <fieldset class="choices">
                <legend>{words.arrange_by()}</legend>
                {radios}
            </fieldset>
        </details>
    }
    .into_any()
}
