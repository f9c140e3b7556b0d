use super::actions::{Actions, StepCount};
use super::choice::radio;
use super::early::{ELSEWHERE, Early, HERE};
use super::flow::Flow;
use super::question::Missing;
use guidance::{Area, Lives, SettingId};
use leptos::prelude::*;

/// "Who are you?": changes words and contacts, never the route.
pub fn screen(flow: Flow, at: usize, early: &Early) -> AnyView {
    let guide = flow.guide();
    let words = guide.words;
    let said = flow
        .answers
        .with_untracked(|answers| answers.setting.clone());
    let draft: RwSignal<Option<SettingId>> = RwSignal::new(said.or_else(|| early.setting(&guide)));
    let said = flow.answers.with_untracked(|answers| answers.lives.clone());
    let lives = RwSignal::new(said.or_else(|| early.lives(&guide)));
    let missing = RwSignal::new(false);
    let submit = move || match draft.get_untracked() {
        Some(setting) => flow.answer(at, |_, answers| {
            answers.setting = Some(setting);
            answers.lives = lives.get_untracked();
        }),
        None => missing.set(true),
    };
    if early.pressed {
        submit();
    }
    let choices: Vec<_> = guide
        .settings
        .iter()
        .map(|setting| {
            let id = setting.id.clone();
            let chosen = draft.get_untracked().as_ref() == Some(&id);
            let label = setting.label.clone();
            radio("who", setting.id.as_str(), label, chosen, move || {
                draft.set(Some(id.clone()))
            })
        })
        .collect();
    view! {
        <section class="step">
            <StepCount flow at />
            <h1 id="step-title" tabindex="-1">{words.who_title()}</h1>
            <details class="why">
                <summary>{words.why_we_ask()}</summary>
                <p>{words.who_why()}</p>
            </details>
            <fieldset class="choices" aria-labelledby="step-title" aria-describedby="step-error">
                {choices}
            </fieldset>
            <Missing missing text=words.who_missing() />
            {elsewhere(flow, lives)}
            <Actions flow at on_continue=submit />
        </section>
    }
    .into_any()
}

/// Where the child lives, folded away: for most it is where the page is for.
fn elsewhere(flow: Flow, lives: RwSignal<Option<Lives>>) -> AnyView {
    let guide = flow.guide();
    let words = guide.words;
    let here = flow.here();
    let england = here.id.as_str() == Area::ENGLAND;
    let radio = |value: Option<Lives>, id: &str, label: String| {
        let chosen = lives.get_untracked() == value;
        radio("lives", id, label, chosen, move || lives.set(value.clone()))
    };
    let others = guide
        .areas
        .iter()
        .filter(|area| area.id != here.id && area.id.as_str() != Area::ENGLAND);
    let others: Vec<_> = others
        .map(|area| {
            radio(
                Some(Lives::In(area.id.clone())),
                area.id.as_str(),
                area.name.clone(),
            )
        })
        .collect();
    let (first, last) = if england {
        (words.lives_unlisted().to_owned(), None)
    } else {
        let last = words.lives_unknown().to_owned();
        (
            here.name,
            Some(radio(Some(Lives::Elsewhere), ELSEWHERE, last)),
        )
    };
    view! {
        <details class="why" open=lives.get_untracked().is_some()>
            <summary>{words.lives_title()}</summary>
            <p>{words.lives_note()}</p>
            <fieldset class="choices" aria-label=words.lives_label()>
                {radio(None, HERE, first)}
                {others}
                {last}
            </fieldset>
        </details>
    }
    .into_any()
}
