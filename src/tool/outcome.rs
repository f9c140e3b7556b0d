//! The screen of the result: the call first, then what to say, then folds.

pub mod family;
mod numbers;
mod rung;
mod say;
mod why;

pub use say::say_first;

use super::controller::Tool;
use super::controls::{QUIET, button};
use super::duties;
use super::raise::{find_out, what_would_raise};
use super::summary::summary;
use super::{export, print_view};
use crate::browser;
use crate::components::{CallCard, fold, paragraphs, part, row};
use guidance::{
    Advice, Answers, Audience, Decision, Effects, Guide, Reason, Route, Session, Words, addable,
};
use leptos::prelude::*;
use std::cmp::Ordering;

/// Draws what we suggest, whom to ring and what to say; everything else in folds.
pub fn screen(tool: Tool, session: &Session) -> AnyView {
    let guide = session.guide();
    let words = guide.words;
    let answers = session.answers();
    let decision = session.decision();
    let audience = session.audience();
    let Some(advice) = guide.advice(decision.route).cloned() else {
        return ().into_any();
    };
    let route = decision.route;
    let changed = changed(session, &decision);
    let described_by = changed.is_some().then_some("changed");
    let rung = RwSignal::new(false);
    let print_view = print_view::print_view(session, &advice, &decision);
    let setting = guide.setting_of(answers);
    let own = setting.and_then(|setting| setting.emergency.clone());
    let own = own.filter(|_| route == Route::Emergency);
    let own = paragraphs(Some("lead"), own.into_iter().collect());
    let act = |label: &'static str, press: fn(&mut Session) -> Effects| {
        button(None, "button button--link", label, move || tool.act(press))
    };
    let worse = (route != Route::Emergency).then(|| words.if_worse().to_owned());
    view! {
        <section class="step step--result">
            {print_view}
            <div class="result">
                <div class="result__call">
                    <CallCard guide=guide.clone() area=session.area().clone() advice=advice.clone() audience clock=tool.clock() described_by />
                    {copy_number(words)}
                </div>
                <div class="result__rest">
                    {changed}
                    {own}
                    {say_first(session, &advice)}
                    {status(words, rung, route, audience)}
                    {send(words, audience, route)}
                    {advised(guide, answers, route, audience)}
                    {places(words, &advice, audience)}
                    {say::may_ask(session, &advice)}
                    {before(session, &advice)}
                    {say::after_call(session, &advice)}
                    {paragraphs(Some("worse"), worse.into_iter().collect())}
                    <div class="rows">{rows(tool, session, &advice, &decision)}</div>
                    {rung::after_the_call(session, rung)}
                    <div class="actions">
                        {act(words.back(), Session::back)}
                        {act(words.next_child(), Session::another_child)}
                        {act(words.start_again(), Session::restart)}
                    </div>
                </div>
            </div>
        </section>
    }
    .into_any()
}

/// Draws the button that copies the number, for whoever sits at a desk with a telephone
/// beside the screen. `web/tool/export.js` does it.
fn copy_number(words: Words) -> AnyView {
    view! {
        <button class="button button--link copy-number" type="button" data-take="number">
            {words.copy_number()}
        </button>
    }
    .into_any()
}

/// Draws a practitioner's way to send it to their lead.
fn send(words: Words, audience: Audience, route: Route) -> Option<AnyView> {
    let sends = audience == Audience::Practitioner && route != Route::Emergency;
    let open = || browser::unfold(export::SEND);
    sends.then(|| button(None, "button button--link", words.send_title(), open))
}

/// Draws what to know before ringing: what these answers ask, and what to tell the
/// family, which practitioners have to weigh first.
fn before(session: &Session, advice: &Advice) -> Option<AnyView> {
    let words = session.guide().words;
    let mut rows = duties::held(session);
    if session.audience() == Audience::Practitioner && advice.route != Route::Emergency {
        rows.push(family::family(session, advice));
    }
    let title = words.before_you_ring().to_owned();
    let rows_drawn = !rows.is_empty();
    let rows = view! { <div class="rows">{rows}</div> };
    rows_drawn.then(|| part("advice", title, rows.into_any()))
}

/// Draws the folds, the one most often needed first.
fn rows(tool: Tool, session: &Session, advice: &Advice, decision: &Decision) -> Vec<AnyView> {
    let (guide, audience) = (session.guide(), session.audience());
    let words = guide.words;
    let practitioner = audience == Audience::Practitioner;
    let emergency = advice.route == Route::Emergency;
    let view = own_view(guide, session.answers(), decision, audience);
    let disagree = rung::steps(session).filter(|_| !emergency);
    let disagree = disagree.map(|steps| row(words.ladder_title().to_owned(), steps));
    let family = (!practitioner || emergency).then(|| family::family(session, advice));
    [
        Some(say::whole(session, advice)),
        Some(numbers::numbers(tool, session, advice)),
        family,
        Some(say::what_next(session, advice)),
        duties::only_if(session),
        Some(why::why(session, view)),
        find_out(session),
        what_would_raise(session),
        disagree,
        more(tool, guide, session.answers(), advice.route),
        Some(summary(tool, session)),
        Some(export::export(session, advice, decision)),
        Some(numbers::sources(session, advice)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn not_sent(words: Words, route: Route, audience: Audience) -> &'static str {
    match (route, audience) {
        (Route::Emergency, _) => words.not_sent_emergency(),
        (Route::Refer, Audience::Practitioner) => words.not_sent_refer(),
        (_, Audience::Public) => words.not_sent_public(),
        (_, Audience::Parent) => words.not_sent_parent(),
        (_, Audience::Young) => words.not_sent_young(),
        (_, Audience::Practitioner) => words.not_sent_practitioner(),
    }
}

/// Draws whether anything was done yet. Only the user knows, and only if they say so.
fn status(words: Words, rung: RwSignal<bool>, route: Route, audience: Audience) -> AnyView {
    let said = move || {
        let (first, then) = if rung.get() {
            (words.rung(), words.rung_then())
        } else {
            (words.nothing_sent(), not_sent(words, route, audience))
        };
        view! { <strong>{first}</strong> " " {then} }
    };
    view! { <p class="not-sent" role="status">{said}</p> }.into_any()
}

/// Draws what a change of one answer came to, and why.
fn changed(session: &Session, now: &Decision) -> Option<AnyView> {
    let (guide, audience) = (session.guide(), session.audience());
    let words = guide.words;
    let before = session.decision_before_change()?;
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
            let why = because(now.reasons_not_in(before), now.route);
            words.change_up(from, to, &why)
        }
        Ordering::Less => {
            let why = because(before.reasons_not_in(now), before.route);
            words.change_down(from, to, &why)
        }
    };
    Some(view! { <p class="changed" id="changed">{text}</p> }.into_any())
}

/// Draws what the user thought before, beside what the answers ask for.
fn own_view(
    guide: &Guide,
    answers: &Answers,
    decision: &Decision,
    audience: Audience,
) -> Option<AnyView> {
    let words = guide.words;
    let view = answers.own_assessment?;
    let own = guide.route_name(view, audience);
    let by_rules = guide.route_name(decision.by_rules, audience);
    let text = match view.cmp(&decision.by_rules) {
        Ordering::Equal => words.view_same(own),
        Ordering::Less => words.view_less(own),
        Ordering::Greater => words.view_more(own, by_rules),
    };
    Some(view! { <p class="own-view">{text}</p> }.into_any())
}

/// Draws what follows from the very answers that were chosen, beneath the route.
fn advised(guide: &Guide, answers: &Answers, route: Route, audience: Audience) -> Option<AnyView> {
    if route == Route::Emergency {
        return None;
    }
    let chosen = answers.by_question.iter().filter_map(|(id, option)| {
        let choice = guide.rules.question(id)?.option(option)?;
        choice.advise.as_ref()
    });
    let lines = chosen.map(|advise| advise.to(audience).to_owned());
    Some(paragraphs(Some("lead"), lines.collect()))
}

/// Draws what to do by where the child is: three folds, so that nothing has to be
/// chosen before ringing.
pub fn places(words: Words, advice: &Advice, audience: Audience) -> Option<AnyView> {
    let folds: Vec<AnyView> = advice
        .places
        .iter()
        .map(|place| {
            let text = paragraphs(None, vec![place.text.to(audience).to_owned()]);
            fold(place.label.to(audience).to_owned(), text)
        })
        .collect();
    (!folds.is_empty()).then(|| part("advice", words.where_title().to_owned(), folds.into_any()))
}

/// Draws the way to say what makes the call stronger, where something was left out
/// because it can change nothing.
fn more(tool: Tool, guide: &Guide, answers: &Answers, route: Route) -> Option<AnyView> {
    let open = route != Route::Emergency && !addable(guide, answers).is_empty();
    open.then(|| {
        let add = move || tool.act(Session::add_more);
        let within = view! {
            <p>{guide.words.adding_note()}</p>
            {button(Some("add-more"), QUIET, guide.words.adding_open(), add)}
        };
        row(guide.words.adding_title().to_owned(), within.into_any())
    })
}
