//! What stands beside a result: what would raise it, what to find out, and
//! which pitfalls it calls to mind.

use super::flow::Flow;
use guidance::{Change, Guide, Raise, Route, Seriousness, raises};
use leptos::prelude::*;

/// How many pitfalls come to mind at once.
const SHORT: usize = 2;

/// The smallest changes that would make the route more urgent.
#[component]
pub fn WhatWouldRaise(
    /// The tool.
    flow: Flow,
) -> impl IntoView {
    let guide = flow.guide();
    let audience = flow.audience();
    let found = flow
        .answers
        .with_untracked(|answers| raises(&guide, answers));
    let name = |route: Route| {
        let advice = guide.advice(route);
        advice.map_or_else(String::new, |advice| advice.name.to(audience).to_owned())
    };
    let items: Vec<_> = found
        .iter()
        .map(|raise| {
            let what = what(&guide, flow, raise);
            view! { <li>{what} ": " <strong>{name(raise.route)}</strong> "."</li> }
        })
        .collect();
    (!items.is_empty()).then(|| {
        view! {
            <section class="advice">
                <h2>"What would raise this"</h2>
                <ul>{items}</ul>
            </section>
        }
    })
}

fn what(guide: &Guide, flow: Flow, raise: &Raise) -> String {
    match &raise.change {
        Change::Sign(Seriousness::Emerging) => "One more sign of any kind".to_owned(),
        Change::Sign(Seriousness::Significant) => "One more sign that is serious".to_owned(),
        Change::Sign(Seriousness::Immediate) => "A sign that means danger now".to_owned(),
        Change::Answer(question, option) => {
            let found = guide.rules.question(question);
            let choice = found.and_then(|one| one.choice(one.level(option)?));
            choice.map_or_else(String::new, |choice| {
                let said = choice.said.to(flow.audience());
                said.trim_end_matches('.').to_owned()
            })
        }
    }
}

/// Each "not sure" as something to find out. Nobody waits for it where a child
/// may be in danger.
#[component]
pub fn FindOut(
    /// The tool.
    flow: Flow,
) -> impl IntoView {
    let guide = flow.guide();
    let audience = flow.audience();
    let items: Vec<_> = flow.answers.with_untracked(|answers| {
        let unsure = guide.rules.questions.iter().filter(|question| {
            let chosen = answers.chosen.get(&question.id);
            chosen.is_some_and(|option| option.as_str() == "not-sure")
        });
        unsure
            .filter_map(|question| {
                let how = question.find_out.as_ref()?.to(audience).to_owned();
                let what = question.ask.to(audience).to_owned();
                Some(view! { <li><strong>{what}</strong> " " {how}</li> })
            })
            .collect()
    });
    (!items.is_empty()).then(|| {
        view! {
            <section class="advice">
                <h2>"What you are not sure of"</h2>
                <ul>{items}</ul>
                <p>"Do not wait for any of this if things get worse, or if the child is in danger: ring 999."</p>
            </section>
        }
    })
}

/// A short card of questions to ask oneself. Never beside 999.
#[component]
pub fn Reminders(
    /// The tool.
    flow: Flow,
    /// What is suggested.
    route: Route,
) -> impl IntoView {
    let guide = flow.guide();
    let items: Vec<_> = flow.answers.with_untracked(|answers| {
        let found = guide.reminders(answers).into_iter().take(SHORT);
        let item = |one: &guidance::Reminder| {
            view! { <li><strong>{one.ask.clone()}</strong> " " {format!("({})", one.title)}</li> }
        };
        found.map(item).collect()
    });
    (route != Route::Emergency && !items.is_empty()).then(|| {
        view! {
            <section class="reminder">
                <h2>"Before you act, ask yourself"</h2>
                <ul>{items}</ul>
            </section>
        }
    })
}
