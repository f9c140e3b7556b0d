use super::as_text::opening;
use super::controller::Tool;
use super::controls::{QUIET, button};
use super::duties::duties;
use super::raise::{find_out, what_would_raise};
use super::summary::summary;
use super::{export, print_view};
use crate::browser;
use crate::components::{ReasonList, RouteAdvice, RoutePanel, SourceLine, fold, paragraphs, part};
use guidance::{
    Advice, Answers, Area, Audience, Decision, Effects, Guide, Instant, Reason, Route, Session,
    Words, addable,
};
use leptos::prelude::*;
use std::cmp::Ordering;
use std::sync::Arc;

/// Draws what we suggest, whom to ring, why, and what to do next.
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
    let view = own_view(guide, answers, &decision, audience);
    let rung = RwSignal::new(false);
    let say = paragraphs(Some("opening__line"), opening(guide, answers, audience));
    let print_view = print_view::print_view(session, &advice, &decision);
    let export = export::export(session, &advice, &decision);
    let telling = guide.telling(answers, &decision);
    let first: Vec<Reason> = decision.deciding_reasons().cloned().collect();
    let rest: Vec<Reason> = decision.other_reasons().cloned().collect();
    let also = (!rest.is_empty()).then(|| {
        let count = words.also_counted(&rest.len().to_string());
        let reasons = view! { <ReasonList guide=guide.clone() audience reasons=rest /> };
        fold(count, reasons.into_any())
    });
    let setting = guide.setting_of(answers);
    let lead = setting.map(|setting| setting.lead.clone());
    let duties = duties(guide, session.area(), answers, audience);
    let clock = browser::now().map(|now| Instant::in_england(now, &guide.bank_holidays));
    let own = setting.and_then(|setting| setting.emergency.clone());
    let own = own.filter(|_| route == Route::Emergency);
    let own = paragraphs(Some("lead"), own.into_iter().collect());
    let places = places(words, &advice, audience);
    let advised = advised(guide, answers, route, audience);
    let disagree = disagree(guide, session.area(), route, audience);
    let raise = what_would_raise(session);
    let find_out = find_out(session);
    let reasons = view! { <ReasonList guide=guide.clone() audience reasons=first /> };
    let why = view! {
        {view}
        {reasons}
        {also}
        <p>{words.you_decide()}</p>
    };
    // 999 always answers, and asks what it needs: nothing stands between it and
    // what to do by where the child is.
    let (say_first, say_later) = match route {
        Route::Emergency => (
            None,
            Some(part("advice opening", words.first_minute().to_owned(), say)),
        ),
        _ => (Some(say), None),
    };
    let more = more(tool, guide, answers, route);
    let act = |label: &'static str, press: fn(&mut Session) -> Effects| {
        button(None, QUIET, label, move || tool.act(press))
    };
    let edition = words.edition(&words.day(&guide.edition.date), &guide.edition.rules);
    view! {
        <section class="step step--result">
            {print_view}
            <RoutePanel words advice=advice.clone() audience described_by=changed.is_some().then_some("changed") />
            {changed}
            {own}
            {advised}
            <RouteAdvice guide=guide.clone() area=session.area().clone() advice audience lead telling=Some(telling) at=clock say_first>
                {status(words, rung, route, audience)}
                {places}
                {duties}
                {part("advice", words.why_this().to_owned(), why.into_any())}
                {disagree}
                {raise}
                {find_out}
                {say_later}
            </RouteAdvice>
            {more}
            {summary(tool, session)}
            {export}
            <div class="actions">
                {button(None, "button", words.print(), browser::print)}
                {act(words.back(), Session::back)}
                {act(words.next_child(), Session::another_child)}
                {act(words.start_again(), Session::restart)}
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

/// Draws whether names are needed to ask for advice, and what to do where somebody
/// disagrees: for practitioners, where there is somebody to disagree with.
fn disagree(guide: &Arc<Guide>, area: &Area, route: Route, audience: Audience) -> Option<AnyView> {
    let asks = matches!(route, Route::Refer | Route::Consult);
    if audience != Audience::Practitioner || !asks {
        return None;
    }
    let words = guide.words;
    let names = guide.names(area).filter(|_| route == Route::Consult);
    let names = names.map(|names| {
        let names = paragraphs(None, vec![names.to_owned()]);
        part("advice", words.names_title().to_owned(), names)
    });
    let steps: Vec<_> = guide
        .ladder(area)
        .iter()
        .map(|step| {
            let within = step.within.clone().map(|within| format!(" {}", words.within(&within)));
            view! { <li>{step.who.clone()} {within} <SourceLine guide=guide.clone() sources=vec![step.source.clone()] /></li> }
        })
        .collect();
    let ladder = (!steps.is_empty()).then(|| {
        let within = view! {
            <p>{area.escalation.clone()}</p>
            <ol class="ladder">{steps}</ol>
            <p>{words.ladder_note()}</p>
        };
        fold(words.ladder_title().to_owned(), within.into_any())
    });
    Some(view! { {names} {ladder} }.into_any())
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
        part(
            "advice",
            guide.words.adding_title().to_owned(),
            within.into_any(),
        )
    })
}
