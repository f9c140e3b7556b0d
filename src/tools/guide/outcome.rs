use super::as_text::opening;
use super::flow::Flow;
use super::raise::{FindOut, WhatWouldRaise};
use super::sheet::PaperSheet;
use super::summary::Summary;
use super::take::Take;
use crate::browser;
use crate::components::{ReasonList, RouteAdvice, RoutePanel, SourceLine};
use guidance::{Answers, Audience, Decision, Guide, Reason, Route, Words, decide};
use leptos::prelude::*;
use std::cmp::Ordering;
use std::sync::Arc;

/// What we suggest, whom to ring, why, and what to do next.
pub fn screen(flow: Flow, at: usize) -> AnyView {
    let guide = flow.guide();
    let words = guide.words;
    let answers = flow.answers.get_untracked();
    let decision = decide(&guide.rules, &answers);
    let audience = flow.audience();
    let Some(advice) = guide.advice(decision.route).cloned() else {
        return ().into_any();
    };
    let route = decision.route;
    let changed = changed(flow, &guide, &decision, audience);
    let view = own_view(&guide, &answers, &decision, audience);
    let rung = RwSignal::new(false);
    let say: Vec<_> = opening(&guide, &answers, audience)
        .into_iter()
        .map(|line| view! { <p class="opening__line">{line}</p> })
        .collect();
    let sheet = view! { <PaperSheet flow advice=advice.clone() decision=decision.clone() /> };
    let take = view! { <Take flow advice=advice.clone() decision=decision.clone() /> };
    let (first, rest): (Vec<Reason>, Vec<Reason>) = decision
        .reasons
        .into_iter()
        .partition(|reason| reason.route == decision.by_rules);
    let also = (!rest.is_empty()).then(|| {
        view! {
            <details class="why">
                <summary>{words.also_counted(&rest.len().to_string())}</summary>
                <ReasonList guide=guide.clone() audience reasons=rest />
            </details>
        }
    });
    let lead = answers
        .setting
        .as_ref()
        .and_then(|id| guide.setting(id))
        .map(|setting| setting.lead.clone());
    let duties = duties(&guide, &answers, audience);
    let edition = words.edition(&words.day(&guide.edition.date), &guide.edition.rules);
    view! {
        <section class="step step--result">
            {sheet}
            <RoutePanel words advice=advice.clone() audience described_by=changed.is_some().then_some("changed") />
            {changed}
            {status(words, rung, route, audience)}
            <RouteAdvice guide=guide.clone() area=flow.area() advice audience lead>
                {duties}
                <section class="advice">
                    <h2>{words.why_this()}</h2>
                    {view}
                    <ReasonList guide=guide.clone() audience reasons=first />
                    {also}
                    <p>{words.you_decide()}</p>
                </section>
                {disagree(&guide, flow, decision.route, audience)}
                <WhatWouldRaise flow />
                <FindOut flow />
                <section class="advice opening">
                    <h2>{words.first_minute()}</h2>
                    {say}
                </section>
            </RouteAdvice>
            <Summary flow />
            {take}
            <div class="actions">
                <button class="button" type="button" on:click=move |_| browser::print()>
                    {words.print()}
                </button>
                <button class="button button--quiet" type="button" on:click=move |_| flow.back(at)>
                    {words.back()}
                </button>
                <button class="button button--quiet" type="button" on:click=move |_| flow.restart()>
                    {words.start_again()}
                </button>
            </div>
            <p class="edition">{edition}</p>
        </section>
    }
    .into_any()
}

fn not_sent(words: Words, route: Route, audience: Audience) -> &'static str {
    match (route, audience) {
        (Route::Emergency, _) => words.not_sent_emergency(),
        (Route::Refer, Audience::Practitioner) => words.not_sent_refer(),
        (_, Audience::Public) => words.not_sent_public(),
        (_, Audience::Practitioner) => words.not_sent_practitioner(),
    }
}

/// Whether anything was done yet. Only the user knows, and only if they say so.
fn status(words: Words, rung: RwSignal<bool>, route: Route, audience: Audience) -> AnyView {
    let said = move || {
        let (first, then) = if rung.get() {
            (words.rung(), words.rung_then())
        } else {
            (words.nothing_sent(), not_sent(words, route, audience))
        };
        view! { <strong>{first}</strong> " " {then} }
    };
    view! {
        <div class="not-sent">
            <p role="status">{said}</p>
            <button class="button button--link" type="button" on:click=move |_| rung.update(|rung| *rung = !*rung)>
                {move || if rung.get() { words.rung_no() } else { words.rung_yes() }}
            </button>
        </div>
    }
    .into_any()
}

/// What a change of one answer came to, and why.
fn changed(flow: Flow, guide: &Guide, now: &Decision, audience: Audience) -> Option<AnyView> {
    let words = guide.words;
    let before = flow.take_before()?;
    let name = |route| guide.route_name(route, audience);
    let (from, to) = (name(before.route), name(now.route));
    let because = |reasons: Vec<&Reason>, route: Route| {
        let reasons = reasons.into_iter().filter(|reason| reason.route == route);
        let texts: Vec<&str> = reasons.map(|reason| reason.because.to(audience)).collect();
        texts.join(" ")
    };
    let text = match now.route.cmp(&before.route) {
        Ordering::Equal => words.change_none(to),
        Ordering::Greater => {
            let why = because(now.reasons_not_in(&before), now.route);
            words.change_up(from, to, &why)
        }
        Ordering::Less => {
            let why = because(before.reasons_not_in(now), before.route);
            words.change_down(from, to, &why)
        }
    };
    Some(view! { <p class="changed" id="changed">{text}</p> }.into_any())
}

/// What the user thought before, beside what the answers ask for.
fn own_view(
    guide: &Guide,
    answers: &Answers,
    decision: &Decision,
    audience: Audience,
) -> Option<AnyView> {
    let words = guide.words;
    let view = answers.view?;
    let own = guide.route_name(view, audience);
    let by_rules = guide.route_name(decision.by_rules, audience);
    let text = match view.cmp(&decision.by_rules) {
        Ordering::Equal => words.view_same(own),
        Ordering::Less => words.view_less(own),
        Ordering::Greater => words.view_more(own, by_rules),
    };
    Some(view! { <p class="own-view">{text}</p> }.into_any())
}

/// Whether names are needed to ask for advice, and what to do where somebody
/// disagrees: for practitioners, where there is somebody to disagree with.
fn disagree(guide: &Arc<Guide>, flow: Flow, route: Route, audience: Audience) -> Option<AnyView> {
    let asks = matches!(route, Route::Refer | Route::Consult);
    if audience == Audience::Public || !asks {
        return None;
    }
    let words = guide.words;
    let area = flow.area();
    let names = guide.names(&area).filter(|_| route == Route::Consult);
    let names = names.map(|names| {
        view! {
            <section class="advice">
                <h2>{words.names_title()}</h2>
                <p>{names.to_owned()}</p>
            </section>
        }
    });
    let steps: Vec<_> = guide
        .ladder(&area)
        .iter()
        .map(|step| {
            let within = step.within.clone().map(|within| format!(" {}", words.within(&within)));
            view! { <li>{step.who.clone()} {within} <SourceLine guide=guide.clone() sources=vec![step.source.clone()] /></li> }
        })
        .collect();
    let ladder = (!steps.is_empty()).then(|| {
        view! {
            <details class="why">
                <summary>{words.ladder_title()}</summary>
                <p>{area.escalation.clone()}</p>
                <ol class="ladder">{steps}</ol>
                <p>{words.ladder_note()}</p>
            </details>
        }
    });
    Some(view! { {names} {ladder} }.into_any())
}

/// What these answers ask of whoever gave them, whatever the route.
fn duties(guide: &Arc<Guide>, answers: &Answers, audience: Audience) -> Vec<AnyView> {
    let duties = guide.duties(answers).into_iter();
    duties
        .map(|duty| {
            view! {
                <section class="duty">
                    <h2>{duty.title.to(audience).to_owned()}</h2>
                    <p>{duty.text.to(audience).to_owned()}</p>
                    <SourceLine guide=guide.clone() sources=duty.sources.clone() />
                </section>
            }
            .into_any()
        })
        .collect()
}
