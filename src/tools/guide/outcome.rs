use super::as_text::opening;
use super::flow::Flow;
use super::raise::{FindOut, Reminders, WhatWouldRaise};
use super::summary::Summary;
use super::take::Take;
use crate::browser;
use crate::components::{ReasonList, RouteAdvice, RoutePanel};
use guidance::{Audience, Reason, Route, date_in_words, decide};
use leptos::prelude::*;

/// What we suggest, whom to ring, why, and what to do next.
pub fn screen(flow: Flow, at: usize) -> AnyView {
    let guide = flow.guide();
    let answers = flow.answers.get_untracked();
    let decision = decide(&guide.rules, &answers);
    let audience = flow.audience();
    let Some(advice) = guide.advice(decision.route).cloned() else {
        return ().into_any();
    };
    let route = decision.route;
    let say: Vec<_> = opening(&guide, &answers, audience)
        .into_iter()
        .map(|line| view! { <p class="opening__line">{line}</p> })
        .collect();
    let take = view! { <Take flow advice=advice.clone() decision=decision.clone() /> };
    let (first, rest): (Vec<Reason>, Vec<Reason>) = decision
        .reasons
        .into_iter()
        .partition(|reason| reason.route == route);
    let also = (!rest.is_empty()).then(|| {
        view! {
            <details class="why">
                <summary>{format!("What else counted ({})", rest.len())}</summary>
                <ReasonList guide=guide.clone() audience reasons=rest />
            </details>
        }
    });
    let lead = answers
        .setting
        .as_ref()
        .and_then(|id| guide.setting(id))
        .map(|setting| setting.lead.clone());
    let practical = needs_practical_help(&answers);
    let edition = format!(
        "Guidance of {}. Rules {}.",
        date_in_words(&guide.edition.date),
        guide.edition.rules
    );
    view! {
        <section class="step step--result">
            <RoutePanel advice=advice.clone() audience />
            <p class="not-sent">
                <strong>"Nothing has been sent. "</strong>
                {not_sent(route, audience)}
            </p>
            <RouteAdvice guide=guide.clone() area=flow.area() advice audience lead>
                <section class="advice">
                    <h2>"Why we suggest this"</h2>
                    <ReasonList guide=guide.clone() audience reasons=first />
                    {also}
                    <p>
                        "This tool suggests; you decide. If you think that the child needs more than this, do more: going higher is always right to consider."
                    </p>
                </section>
                <Reminders flow route />
                <WhatWouldRaise flow />
                <FindOut flow />
                <section class="advice opening">
                    <h2>"Your first minute, from your answers"</h2>
                    {say}
                </section>
            </RouteAdvice>
            {practical.then(practical_help)}
            <Summary flow />
            {take}
            <div class="actions">
                <button class="button" type="button" on:click=move |_| browser::print()>
                    "Print"
                </button>
                <button class="button button--quiet" type="button" on:click=move |_| flow.back(at)>
                    "Back"
                </button>
                <button class="button button--quiet" type="button" on:click=move |_| flow.restart()>
                    "Start again"
                </button>
            </div>
            <p class="edition">{edition}</p>
        </section>
    }
    .into_any()
}

fn not_sent(route: Route, audience: Audience) -> &'static str {
    match (route, audience) {
        (Route::Emergency, _) => "You have to ring yourself.",
        (Route::Refer, Audience::Practitioner) => {
            "You have not made a referral yet: you have to ring."
        }
        (_, Audience::Public) => {
            "You have not reported anything yet, and nobody knows that you were here."
        }
        (_, Audience::Practitioner) => {
            "You have not reported anything yet: what you do next is up to you."
        }
    }
}

fn needs_practical_help(answers: &guidance::Answers) -> bool {
    let said = answers
        .chosen
        .iter()
        .find(|(id, _)| id.as_str() == "practical");
    said.is_some_and(|(_, option)| option.as_str() != "no")
}

fn practical_help() -> AnyView {
    view! {
        <section class="advice">
            <h2>"Practical help to offer as well"</h2>
            <p>
                "Money, food, heating, housing or a missing service can be helped with, whatever else you do. Ask the family what would make the biggest difference this week. Your council’s website and the family’s school, health visitor or family hub know what is there."
            </p>
        </section>
    }
    .into_any()
}
