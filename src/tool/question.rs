use super::choices::{choice, in_order};
use super::controller::Tool;
use super::controls::{Actions, Missing, top, why};
use super::together;
use crate::components::SourceLine;
use guidance::{QuestionId, Route, Seriousness, Session, leads_to_check};
use leptos::prelude::*;

/// Draws a question with radio buttons.
pub fn screen(tool: Tool, session: &Session, id: &QuestionId) -> AnyView {
    let guide = session.guide();
    let Some(question) = guide.rules.question(id) else {
        return ().into_any();
    };
    if question.several {
        return together::screen(tool, session, std::slice::from_ref(id));
    }
    let words = guide.words;
    let audience = session.audience();
    let draft = RwSignal::new(session.chosen_option(question));
    let missing = RwSignal::new(false);
    let name = id.clone();
    let on_continue = move || match draft.get_untracked() {
        Some(option) => tool.act(|session| session.choose(&name, &option)),
        None => missing.set(true),
    };
    let choices: Vec<_> = in_order(question)
        .map(|one| {
            let danger = leads_to_check(guide, id, &one.id).then(|| emergency_now(session));
            view! { {choice(id.as_str(), one, audience, draft)} {danger} }
        })
        .collect();
    let ticked = (question.check && !question.urgent).then(|| ticked(session));
    view! {
        <section class="step">
            {top(tool, session)}
            <h1 id="step-title" tabindex="-1">{question.ask.to(audience).to_owned()}</h1>
            {ticked}
            {why(words, std::slice::from_ref(question), audience)}
            <fieldset class="choices" aria-labelledby="step-title" aria-describedby="step-error">
                {choices}
            </fieldset>
            <Missing missing text=words.choose_one() />
            <Actions words on_continue />
        </section>
    }
    .into_any()
}

/// Draws the way to ring 999, beneath an answer that means it. It is drawn with the
/// question, and the style shows it while that answer is chosen: with no script too.
fn emergency_now(session: &Session) -> Option<AnyView> {
    let (guide, audience) = (session.guide(), session.audience());
    let advice = guide.advice(Route::Emergency)?;
    let contacts = guide.contacts_of(session.area(), advice, audience);
    let tel = contacts.first()?.tel()?;
    let name = advice.name.to(audience).to_owned();
    let then = advice.speak_to.to(audience).to_owned();
    Some(
        view! {
            <div class="emergency-now" role="alert">
                <a class="emergency-now__ring" href=tel>{name}</a>
                <p>{then}</p>
            </div>
        }
        .into_any(),
    )
}

/// Draws the ticked signs that led to a check, with their sources.
fn ticked(session: &Session) -> AnyView {
    let (guide, audience) = (session.guide(), session.audience());
    let ticked = session.answers().gravest_first(&guide.rules).into_iter();
    let immediate = ticked.take_while(|(_, level)| *level == Seriousness::Immediate);
    let items: Vec<_> = immediate
        .map(|(sign, _)| {
            let words = sign.words(audience).unwrap_or(&sign.text).to_owned();
            view! {
                <li>
                    {words} "." <SourceLine guide=guide.clone() sources=sign.sources.clone() />
                </li>
            }
        })
        .collect();
    view! {
        <p>{guide.words.you_ticked()}</p>
        <ul class="ticked">{items}</ul>
    }
    .into_any()
}
