//! After the call: what was said there, for as long as the page stands.

use crate::components::{SourceLine, paragraphs, row};
use guidance::{Audience, Session, Words};
use leptos::prelude::*;

/// Draws the button that says so, and then what was said and what follows from it. What
/// is typed stands in the fields alone: nothing reads it, and it goes with the page.
pub fn after_the_call(session: &Session, rung: RwSignal<bool>) -> AnyView {
    let words = session.guide().words;
    let session = session.clone();
    let panel = move || rung.get().then(|| panel(&session));
    let label = move || {
        if rung.get() {
            words.rung_no()
        } else {
            words.rung_yes()
        }
    };
    view! {
        <div class="rung">
            <button class="button button--quiet" type="button" on:click=move |_| rung.update(|rung| *rung = !*rung)>
                {label}
            </button>
            {panel}
        </div>
    }
    .into_any()
}

fn panel(session: &Session) -> AnyView {
    let words = session.guide().words;
    let steps = || {
        let steps = steps(session);
        view! { <div>{steps}</div> }.into_any()
    };
    let told = |title: &'static str, then: &'static str| {
        let then = paragraphs(None, vec![then.to_owned()]);
        let within = view! { {then} {steps()} }.into_any();
        row(title.to_owned(), within)
    };
    let told = vec![
        told(words.told_to_wait(), words.told_to_wait_then()),
        told(words.told_no(), words.told_no_then()),
    ];
    view! {
        {field("rung-who", words.rung_who())}
        {field("rung-agreed", words.rung_agreed())}
        {field("rung-again", words.rung_again())}
        <p class="small">{words.rung_note()}</p>
        <div class="rows">{told}</div>
    }
    .into_any()
}

fn field(id: &'static str, label: &'static str) -> AnyView {
    view! {
        <label class="rung__field" for=id>
            {label}
            <input id=id type="text" autocomplete="off" />
        </label>
    }
    .into_any()
}

/// Draws the area's steps for a disagreement, with their days: for practitioners, who
/// have somebody to take them with.
pub fn steps(session: &Session) -> Option<AnyView> {
    let (guide, area) = (session.guide(), session.area());
    if session.audience() != Audience::Practitioner {
        return None;
    }
    let words: Words = guide.words;
    let steps: Vec<_> = guide
        .ladder(area)
        .iter()
        .map(|step| {
            let within = step.within.clone();
            let within = within.map(|within| format!(" {}", words.within(&within)));
            let sources = vec![step.source.clone()];
            view! { <li>{step.who.clone()} {within} <SourceLine guide=guide.clone() sources /></li> }
        })
        .collect();
    let within = view! {
        <p>{area.escalation.clone()}</p>
        <ol class="ladder">{steps}</ol>
        {paragraphs(None, vec![words.ladder_note().to_owned()])}
    };
    Some(within.into_any())
}
