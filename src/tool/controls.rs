//! The controls that every screen is made of.

use super::controller::Tool;
use crate::components::{fold, paragraphs};
use guidance::{Audience, Question, Session, Words};
use leptos::prelude::*;

/// The class of a button that is not the main one.
pub const QUIET: &str = "button button--quiet";

/// Draws one radio button with its label: the same for every question. Its id is
/// the name of its group and its value.
pub fn radio(
    group: &str,
    value: &str,
    label: impl IntoView + 'static,
    chosen: bool,
    choose: impl Fn() + 'static,
) -> AnyView {
    view! {
        <label class="choice">
            <input
                type="radio"
                id=format!("{group}-{value}")
                name=group.to_owned()
                value=value.to_owned()
                autocomplete="off"
                checked=chosen
                on:change=move |_| choose()
            />
            <span class="choice__text">{label.into_any()}</span>
        </label>
    }
    .into_any()
}

/// Draws one checkbox of its own, which is ticked as `state` says.
pub fn tick_box(id: String, words: String, hint: Option<String>, state: RwSignal<bool>) -> AnyView {
    let hint = hint.map(|hint| view! { <span class="choice__hint">{hint}</span> });
    view! {
        <label class="choice choice--tick">
            <input
                type="checkbox"
                id=id
                autocomplete="off"
                checked=state.get_untracked()
                on:change=move |_| state.update(|state| *state = !*state)
            />
            <span class="choice__text">{words} {hint}</span>
        </label>
    }
    .into_any()
}

/// Draws a button. Never a submit button: without a script that would put the
/// answer into the address.
pub fn button(
    id: Option<&'static str>,
    class: &'static str,
    label: &'static str,
    press: impl Fn() + 'static,
) -> AnyView {
    view! {
        <button id=id class=class type="button" on:click=move |_| press()>
            {label}
        </button>
    }
    .into_any()
}

/// Draws the way back, and "Part 3 of 4: what you saw", above the heading.
pub fn top(tool: Tool, session: &Session) -> AnyView {
    let words = session.guide().words;
    let back = session.at() > 0;
    let back = back.then(|| {
        button(Some("back"), "step-back", words.back(), move || {
            tool.act(Session::back)
        })
    });
    let part = session.part().map(|part| {
        let text = words.part_of(&part.number().to_string(), part.name(words));
        paragraphs(Some("step-count"), vec![text])
    });
    view! { <div class="step-top">{back} {part}</div> }.into_any()
}

/// The one main button of a question.
#[component]
pub fn Actions(
    /// The messages of the interface.
    words: Words,
    /// The label of the main button.
    #[prop(optional)]
    label: Option<&'static str>,
    /// The action of the main button.
    on_continue: impl Fn() + 'static,
) -> impl IntoView {
    let label = label.unwrap_or(words.go_on());
    view! { <div class="actions">{button(Some("continue"), "button", label, on_continue)}</div> }
}

/// An error beneath fields that were left empty.
#[component]
pub fn Missing(
    /// True while it is shown.
    missing: RwSignal<bool>,
    /// The id that the fields are described by.
    #[prop(default = "step-error".to_owned())]
    id: String,
    /// The error, which says what to do.
    text: &'static str,
) -> impl IntoView {
    view! {
        // web/tool/pre-wasm.js takes the words from the attribute.
        <p id=id class="error" role="alert" data-text=text>
            {move || missing.get().then_some(text)}
        </p>
    }
}

/// Draws why questions are asked and what their words mean, in one fold.
pub fn why(words: Words, questions: &[Question], audience: Audience) -> AnyView {
    let title = if questions.iter().all(|question| question.words.is_empty()) {
        words.why_we_ask()
    } else {
        words.why_and_words()
    };
    let within: Vec<_> = questions
        .iter()
        .map(|question| {
            let meanings = question.words.iter().map(|meaning| {
                view! {
                    <p>
                        <strong>{meaning.word.clone()}</strong>
                        {words.colon()}
                        {meaning.meaning.clone()}
                    </p>
                }
            });
            let meanings: Vec<_> = meanings.collect();
            view! { <p>{question.why.to(audience).to_owned()}</p> {meanings} }
        })
        .collect();
    fold(title.to_owned(), within.into_any())
}
