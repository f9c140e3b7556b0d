//! The screens that `public/boot.js` shows while the Wasm is on its way: the
//! same components as later, each in a template of its own, so that 999 waits
//! for no download. Only at build time.

use super::early::Early;
use super::flow::Flow;
use super::outcome::places;
use super::{check, question, who};
use crate::components::{RouteAdvice, RoutePanel};
use guidance::{Area, Guide, Question, Route, Step, next_step};
use leptos::prelude::*;
use std::sync::Arc;

/// "Check your answer", what we suggest where it means 999, and "Who are you?".
#[component]
pub fn EarlyScreens(
    /// Words, rules and contacts.
    guide: Arc<Guide>,
    /// Whose contacts.
    area: Area,
) -> impl IntoView {
    let first = guide.rules.first().cloned()?;
    let flow = |at: usize| {
        let chosen = first.choice(if at == 0 { 0 } else { first.top() });
        let early = Early {
            first: chosen.map(|choice| choice.id.to_string()),
            ..Early::default()
        };
        Flow::resume(guide.clone(), area.clone(), &early)
    };
    let checks = checked(&guide, &area, &first).join(" ");
    Some(view! {
        <template id="early-check" data-checks=checks>{check::screen(flow(1), 1)}</template>
        {unsure(&guide, &area, &first)}
        <template id="early-emergency">{emergency(flow(1))}</template>
        <template id="early-who">{who::screen(flow(0), 1, &Early::default())}</template>
    })
}

/// The answers to the first question that are checked because they mean 999.
fn checked(guide: &Arc<Guide>, area: &Area, first: &Question) -> Vec<String> {
    let means_999 = |option: &String| {
        let early = Early {
            first: Some(option.clone()),
            ..Early::default()
        };
        let flow = Flow::resume(guide.clone(), area.clone(), &early);
        let answers = flow.answers.get_untracked();
        next_step(guide, &answers) == Step::Check
    };
    let options = first.options.iter().map(|choice| choice.id.to_string());
    options.filter(means_999).collect()
}

/// What is asked straight after the first question, for the answers that lead
/// there.
fn unsure(guide: &Arc<Guide>, area: &Area, first: &Question) -> Option<AnyView> {
    let unsure = first.choice(first.not_sure()?)?.id.to_string();
    let early = Early {
        at: 1,
        first: Some(unsure.clone()),
        ..Early::default()
    };
    let flow = Flow::resume(guide.clone(), area.clone(), &early);
    let Step::Question(id) = flow.step(1) else {
        return None;
    };
    let screen = question::screen(flow, 1, &id, &Early::default());
    Some(view! { <template id="early-unsure" data-leads=unsure>{screen}</template> }.into_any())
}

/// The result that means 999, without its reasons: those come with the Wasm.
fn emergency(flow: Flow) -> Option<AnyView> {
    let guide = flow.guide();
    let words = guide.words;
    let audience = flow.audience();
    let advice = guide.advice(Route::Emergency).cloned()?;
    // Nobody has said yet who they are.
    let own: Vec<_> = guide
        .settings
        .iter()
        .filter_map(|setting| {
            let own = setting.emergency.clone()?;
            Some(view! { <li>{setting.label.clone()} {words.colon()} {own}</li> })
        })
        .collect();
    let places = places(words, &advice, audience);
    let settings = view! {
        <details class="why">
            <summary>{words.setting_here()}</summary>
            <ul>{own}</ul>
        </details>
    };
    Some(
        view! {
            <section class="step step--result">
                <RoutePanel words advice=advice.clone() audience />
                <RouteAdvice guide area=flow.area() advice audience>
                    <div class="not-sent">
                        <p>
                            <strong>{words.nothing_sent()}</strong>
                            " "
                            {words.not_sent_emergency()}
                        </p>
                    </div>
                    {places}
                    {settings}
                </RouteAdvice>
            </section>
        }
        .into_any(),
    )
}
