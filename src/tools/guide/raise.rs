//! What stands beside a result: what would raise it, and what to find out.

use super::flow::Flow;
use crate::components::{around, said};
use guidance::words::GAP;
use guidance::{Change, Counted, Guide, Kind, Question, Raise, Seriousness, raises};
use leptos::prelude::*;

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
    let name = |route| guide.route_name(route, audience).to_owned();
    let items: Vec<_> = found
        .iter()
        .map(|raise| {
            let what = what(&guide, flow, raise);
            let route = view! { <strong>{name(raise.route)}</strong> }.into_any();
            view! { <li>{around(&guide.words.raise_to(&what, GAP), route)}</li> }
        })
        .collect();
    (!items.is_empty()).then(|| {
        view! {
            <section class="advice">
                <h2>{guide.words.raise_title()}</h2>
                <ul>{items}</ul>
            </section>
        }
    })
}

fn what(guide: &Guide, flow: Flow, raise: &Raise) -> String {
    match &raise.change {
        Change::Sign(Seriousness::Minor) => guide.words.raise_any().to_owned(),
        Change::Sign(Seriousness::Emerging) => guide.words.raise_emerging().to_owned(),
        Change::Sign(Seriousness::Severe) => guide.words.raise_severe().to_owned(),
        Change::Sign(Seriousness::Significant) => guide.words.raise_serious().to_owned(),
        Change::Sign(Seriousness::Immediate) => guide.words.raise_danger().to_owned(),
        Change::Answer(about, question, option) => {
            let changed = Counted {
                about: *about,
                question: question.clone(),
                option: option.clone(),
            };
            let said = said::counted(guide, flow.audience(), &changed).unwrap_or_default();
            said.trim_end_matches('.').to_owned()
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
    let unsure = |kind: Option<Kind>, question: &Question| {
        let level = flow
            .answers
            .with_untracked(|answers| answers.level_about(kind, question));
        level.is_some() && level == question.not_sure()
    };
    let kinds = flow
        .answers
        .with_untracked(|answers| answers.kinds(&guide.rules));
    let open = guide.rules.questions.iter().filter(|question| {
        let mut kinds = kinds.iter();
        unsure(None, question) || kinds.any(|kind| unsure(Some(*kind), question))
    });
    let items: Vec<_> = open
        .filter_map(|question| {
            let how = question.find_out.as_ref()?.to(audience).to_owned();
            let what = question.ask.to(audience).to_owned();
            Some(view! { <li><strong>{what}</strong> " " {how}</li> })
        })
        .collect();
    (!items.is_empty()).then(|| {
        view! {
            <section class="advice">
                <h2>{guide.words.unsure_title()}</h2>
                <ul>{items}</ul>
                <p>{guide.words.unsure_note()}</p>
            </section>
        }
    })
}
