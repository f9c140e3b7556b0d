use super::actions::{Actions, StepCount};
use super::flow::Flow;
use super::question::Missing;
use guidance::SettingId;
use leptos::prelude::*;

/// "Who are you?": changes words and contacts, never the route.
pub fn screen(flow: Flow, at: usize) -> AnyView {
    let said = flow
        .answers
        .with_untracked(|answers| answers.setting.clone());
    let draft: RwSignal<Option<SettingId>> = RwSignal::new(said);
    let missing = RwSignal::new(false);
    let submit = move || match draft.get_untracked() {
        Some(setting) => flow.answer(at, |_, answers| answers.setting = Some(setting)),
        None => missing.set(true),
    };
    let guide = flow.guide();
    let choices: Vec<_> = guide
        .settings
        .iter()
        .map(|setting| {
            let id = setting.id.clone();
            let chosen = draft.get_untracked().as_ref() == Some(&id);
            view! {
                <label class="choice">
                    <input
                        type="radio"
                        id=format!("who-{id}")
                        name="who"
                        value=id.to_string()
                        autocomplete="off"
                        checked=chosen
                        on:change=move |_| draft.set(Some(id.clone()))
                    />
                    <span class="choice__text">{setting.label.clone()}</span>
                </label>
            }
        })
        .collect();
    view! {
        <section class="step">
            <StepCount flow at />
            <h1 id="step-title" tabindex="-1">"Who are you?"</h1>
            <details class="why">
                <summary>"Why we ask"</summary>
                <p>
                    "It changes the words we use and whom we name for you to speak to. It never changes what we suggest. We do not ask for your name."
                </p>
            </details>
            <fieldset class="choices" aria-labelledby="step-title" aria-describedby="step-error">
                {choices}
            </fieldset>
            <Missing missing text="Choose the one that fits best, then press Continue." />
            <Actions flow at on_continue=submit />
        </section>
    }
    .into_any()
}
