use super::as_text::opening;
use super::flow::Flow;
use super::raise::{FindOut, WhatWouldRaise};
use super::sheet::PaperSheet;
use super::summary::Summary;
use super::take::Take;
use crate::browser;
use crate::components::{ReasonList, RouteAdvice, RoutePanel, SourceLine};
use guidance::{Answers, Audience, Decision, Guide, Reason, Route, date_in_words, decide};
use leptos::either::Either;
use leptos::prelude::*;
use std::cmp::Ordering;
use std::sync::Arc;

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
    let duties = duties(&guide, &answers, audience);
    let edition = format!(
        "Guidance of {}. Rules {}.",
        date_in_words(&guide.edition.date),
        guide.edition.rules
    );
    view! {
        <section class="step step--result">
            {sheet}
            <RoutePanel advice=advice.clone() audience described_by=changed.is_some().then_some("changed") />
            {changed}
            {status(rung, route, audience)}
            <RouteAdvice guide=guide.clone() area=flow.area() advice audience lead>
                {duties}
                <section class="advice">
                    <h2>"Why we suggest this"</h2>
                    {view}
                    <ReasonList guide=guide.clone() audience reasons=first />
                    {also}
                    <p>
                        "This tool suggests; you decide. If you think that the child needs more than this, do more: going higher is always right to consider."
                    </p>
                </section>
                {disagree(&guide, flow, decision.route, audience)}
                <WhatWouldRaise flow />
                <FindOut flow />
                <section class="advice opening">
                    <h2>"Your first minute, from your answers"</h2>
                    {say}
                </section>
            </RouteAdvice>
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

/// Whether anything was done yet. Only the user knows, and only if they say so.
fn status(rung: RwSignal<bool>, route: Route, audience: Audience) -> AnyView {
    let said = move || {
        if rung.get() {
            Either::Left(view! {
                <strong>"You say that you have rung. "</strong>
                "Write down whom you spoke to and what each of you will do. Below, “Reminder for my calendar” puts a neutral note on the day to look again."
            })
        } else {
            Either::Right(view! {
                <strong>"Nothing has been sent. "</strong>
                {not_sent(route, audience)}
            })
        }
    };
    view! {
        <div class="not-sent">
            <p role="status">{said}</p>
            <button class="button button--link" type="button" on:click=move |_| rung.update(|rung| *rung = !*rung)>
                {move || if rung.get() { "I have not rung yet" } else { "I have rung" }}
            </button>
        </div>
    }
    .into_any()
}

/// What a change of one answer came to, and why.
fn changed(flow: Flow, guide: &Guide, now: &Decision, audience: Audience) -> Option<AnyView> {
    let before = flow.take_before()?;
    let name = |route| guide.route_name(route, audience);
    let (from, to) = (name(before.route), name(now.route));
    let because = |reasons: Vec<&Reason>, route: Route| {
        let reasons = reasons.into_iter().filter(|reason| reason.route == route);
        let texts: Vec<&str> = reasons.map(|reason| reason.because.to(audience)).collect();
        texts.join(" ")
    };
    let text = match now.route.cmp(&before.route) {
        Ordering::Equal => format!("Your change does not change what we suggest: “{to}”."),
        Ordering::Greater => {
            let why = because(now.reasons_not_in(&before), now.route);
            format!("Your change raised this from “{from}” to “{to}”. {why}")
        }
        Ordering::Less => {
            let why = because(before.reasons_not_in(now), before.route);
            format!("Your change lowered this from “{from}” to “{to}”. This no longer holds: {why}")
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
    let view = answers.view?;
    let own = guide.route_name(view, audience);
    let by_rules = guide.route_name(decision.by_rules, audience);
    let text = match view.cmp(&decision.by_rules) {
        Ordering::Equal => format!("You thought “{own}” as well."),
        Ordering::Less => {
            format!("You thought “{own}”. Your answers ask for more, and this is why:")
        }
        Ordering::Greater => format!(
            "You thought “{own}”, and we go with you: you know the child. From the answers alone we would say “{by_rules}”, and this is why:"
        ),
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
    let area = flow.area();
    let names = guide.names(&area).filter(|_| route == Route::Consult);
    let names = names.map(|names| {
        view! {
            <section class="advice">
                <h2>"Whether you have to give names"</h2>
                <p>{names.to_owned()}</p>
            </section>
        }
    });
    let steps: Vec<_> = guide
        .ladder(&area)
        .iter()
        .map(|step| {
            let within = step.within.clone().map(|within| format!(" Within {within}."));
            view! { <li>{step.who.clone()} {within} <SourceLine guide=guide.clone() sources=vec![step.source.clone()] /></li> }
        })
        .collect();
    let ladder = (!steps.is_empty()).then(|| {
        view! {
            <details class="why">
                <summary>"If you disagree with the answer, or hear nothing"</summary>
                <p>{area.escalation.clone()}</p>
                <ol class="ladder">{steps}</ol>
                <p>"None of these steps is a reason to wait. If the child is in danger, ring 999; if it grows worse, refer again."</p>
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
