use guidance::Arrangement;
use leptos::prelude::*;

/// In which order the signs stand, folded away for those who can do without.
pub fn choice(arranged: RwSignal<Arrangement>) -> AnyView {
    let radios: Vec<_> = Arrangement::ALL
        .into_iter()
        .map(|one| radio(one, arranged))
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

fn radio(one: Arrangement, arranged: RwSignal<Arrangement>) -> AnyView {
    view! {
        <label class="choice">
            <input
                type="radio"
                id=format!("arrange-{}", one.slug())
                name="arrange"
                value=one.slug()
                autocomplete="off"
                checked=arranged.get_untracked() == one
                on:change=move |_| arranged.set(one)
            />
            <span class="choice__text">{one.label()}</span>
        </label>
    }
    .into_any()
}
