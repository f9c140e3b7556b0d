use super::controller::Tool;
use super::controls::{Actions, Missing, radio, top};
use crate::components::fold;
use guidance::{Area, ChildLocation, Session};
use leptos::prelude::*;

/// Draws "Who are you?": changes words and contacts, never the route.
pub fn screen(tool: Tool, session: &Session) -> AnyView {
    let guide = session.guide();
    let words = guide.words;
    let draft = RwSignal::new(session.chosen_setting());
    let lives = RwSignal::new(session.chosen_lives());
    let missing = RwSignal::new(false);
    let on_continue = move || match draft.get_untracked() {
        Some(setting) => {
            tool.act(|session| session.introduce(&setting, lives.get_untracked()));
        }
        None => missing.set(true),
    };
    let choices: Vec<_> = session
        .settings()
        .into_iter()
        .map(|setting| {
            let id = setting.id.clone();
            let chosen = draft.get_untracked().as_ref() == Some(&id);
            let label = setting.label.clone();
            radio("who", setting.id.as_str(), label, chosen, move || {
                draft.set(Some(id.clone()))
            })
        })
        .collect();
    let why = view! { <p>{words.who_why()}</p> }.into_any();
    view! {
        <section class="step">
            {top(tool, session)}
            <h1 id="step-title" tabindex="-1">{words.who_title()}</h1>
            {fold(words.why_we_ask().to_owned(), why)}
            <fieldset class="choices choices--rows" aria-labelledby="step-title" aria-describedby="step-error">
                {choices}
            </fieldset>
            <Missing missing text=words.who_missing() />
            {elsewhere(session, lives)}
            <Actions words on_continue />
        </section>
    }
    .into_any()
}

/// Draws where the child lives, folded away: for most it is where the page is for.
fn elsewhere(session: &Session, lives: RwSignal<Option<ChildLocation>>) -> AnyView {
    let guide = session.guide();
    let words = guide.words;
    let here = session.here();
    let england = here.id.as_str() == Area::ENGLAND;
    let radio = |value: Option<ChildLocation>, id: &str, label: String| {
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
                Some(ChildLocation::In(area.id.clone())),
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
            here.name.clone(),
            Some(radio(
                Some(ChildLocation::Elsewhere),
                ChildLocation::ELSEWHERE,
                last,
            )),
        )
    };
    view! {
        <details class="why" open=lives.get_untracked().is_some()>
            <summary>{words.lives_title()}</summary>
            <p>{words.lives_note()}</p>
            <fieldset class="choices" aria-label=words.lives_label()>
                {radio(None, ChildLocation::HERE, first)}
                {others}
                {last}
            </fieldset>
        </details>
    }
    .into_any()
}
