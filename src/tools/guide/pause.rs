use super::actions::Actions;
use super::choice::radio;
use super::flow::Flow;
use guidance::{Guide, Reminder, Route};
use leptos::prelude::*;

/// So many pitfalls come to mind at once.
const FEW: usize = 2;

/// A moment before the result: what these answers call to mind, and what the
/// user thinks. Never before 999.
pub fn screen(flow: Flow, at: usize) -> AnyView {
    let guide = flow.guide();
    let words = guide.words;
    let audience = flow.audience();
    let view = RwSignal::new(flow.answers.with_untracked(|answers| answers.view));
    let submit = move || {
        flow.answer(at, |_, answers| {
            answers.view = view.get_untracked();
            answers.paused = true;
        });
    };
    let Some(pause) = guide.pause.clone() else {
        return ().into_any();
    };
    let radio = |route: Option<Route>, label: String| {
        let value = route.map_or("none", Route::slug);
        let chosen = view.get_untracked() == route;
        radio("view", value, label, chosen, move || view.set(route))
    };
    let routes: Vec<_> = Route::ALL
        .into_iter()
        .map(|route| radio(Some(route), guide.route_name(route, audience).to_owned()))
        .collect();
    view! {
        <section class="step">
            <h1 id="step-title" tabindex="-1">{words.pause_title()}</h1>
            {reminders(flow, &guide)}
            <fieldset class="choices about">
                <legend class="about__ask">
                    {pause.ask.to(audience).to_owned()} " " <span class="about__free">{words.pause_free()}</span>
                </legend>
                {radio(None, words.pause_later().to_owned())}
                {routes}
            </fieldset>
            <details class="why">
                <summary>{words.why_we_ask()}</summary>
                <p>{pause.why.to(audience).to_owned()}</p>
            </details>
            <Actions flow at label=words.pause_show() on_continue=submit />
        </section>
    }
    .into_any()
}

/// Questions to ask oneself: the pitfalls that these answers call to mind.
fn reminders(flow: Flow, guide: &Guide) -> Option<AnyView> {
    let items: Vec<_> = flow.answers.with_untracked(|answers| {
        let found = guide.reminders(answers).into_iter().take(FEW);
        let item = |one: &Reminder| {
            view! { <li><strong>{one.ask.clone()}</strong> " " {guide.words.aside(&one.title)}</li> }
        };
        found.map(item).collect()
    });
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
