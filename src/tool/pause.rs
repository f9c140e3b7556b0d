use super::controller::Tool;
use super::controls::{Actions, radio, top};
use crate::components::fold;
use guidance::{Reminder, Route, Session};
use leptos::prelude::*;

/// The most pitfalls that come to mind at once.
const FEW: usize = 2;

/// Draws a moment before the result: what these answers call to mind, and what the
/// user thinks. Never before 999.
pub fn screen(tool: Tool, session: &Session) -> AnyView {
    let guide = session.guide();
    let words = guide.words;
    let audience = session.audience();
    let assessment = RwSignal::new(session.answers().own_assessment);
    let on_continue = move || {
        tool.act(|session| session.finish_pause(assessment.get_untracked()));
    };
    let Some(pause) = guide.pause.clone() else {
        return ().into_any();
    };
    let radio = |route: Option<Route>, label: String| {
        let value = route.map_or("none", Route::slug);
        let chosen = assessment.get_untracked() == route;
        radio("view", value, label, chosen, move || {
            assessment.set(route);
        })
    };
    let routes: Vec<_> = Route::ALL
        .into_iter()
        .map(|route| radio(Some(route), guide.route_name(route, audience).to_owned()))
        .collect();
    let why = view! { <p>{pause.why.to(audience).to_owned()}</p> }.into_any();
    let why = fold(words.why_we_ask().to_owned(), why);
    view! {
        <section class="step">
            {top(tool, session)}
            <h1 id="step-title" tabindex="-1">{words.pause_title()}</h1>
            {reminders(session)}
            <fieldset class="choices about">
                <legend class="about__ask">
                    {pause.ask.to(audience).to_owned()} " " <span class="about__free">{words.pause_free()}</span>
                </legend>
                {radio(None, words.pause_later().to_owned())}
                {routes}
            </fieldset>
            {why}
            <Actions words label=words.pause_show() on_continue />
        </section>
    }
    .into_any()
}

/// Draws questions to ask oneself: the pitfalls that these answers call to mind.
fn reminders(session: &Session) -> Option<AnyView> {
    let guide = session.guide();
    let found = guide.reminders(session.answers()).into_iter().take(FEW);
    let item = |one: &Reminder| {
        view! { <li><strong>{one.ask.clone()}</strong> " " {guide.words.aside(&one.title)}</li> }
    };
    let items: Vec<_> = found.map(item).collect();
    (!items.is_empty()).then(|| {
        view! {
            <div class="reminder">
                <h2>{guide.words.ask_yourself()}</h2>
                <ul>{items}</ul>
            </div>
        }
        .into_any()
    })
}
