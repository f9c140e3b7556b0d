use super::super::choice::radio;
use guidance::Arrangement;
use leptos::prelude::*;

/// In which order the signs stand, folded away for those who can do without.
pub fn choice(arranged: RwSignal<Arrangement>) -> AnyView {
    let radios: Vec<_> = Arrangement::ALL
        .into_iter()
        .map(|one| {
            let chosen = arranged.get_untracked() == one;
            radio("arrange", one.slug(), one.label(), chosen, move || {
                arranged.set(one)
            })
        })
        .collect();
    view! {
        <details class="why arrange">
            <summary>"Not sure where to start?"</summary>
            <p>"Go through the same list in another order. What you ticked stays ticked."</p>
            <fieldset class="choices">
                <legend>"Arrange by"</legend>
                {radios}
            </fieldset>
        </details>
    }
    .into_any()
}
