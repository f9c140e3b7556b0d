//! The screen of the result: the call first, then what to say, then folds.

mod family;
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
use crate::components::{
    CallCard, SourceLine, fold, number_rows, numbers_from, paragraphs, part, row, text_list,
};
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
    let calls = route >= Route::Consult && route != Route::Emergency;
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
                    {calls.then(|| say::may_ask(session, &advice))}
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
    let disagree = disagree.map(|steps| row(words.ladder_title().to_owned(), String::new(), steps));
    let family = (!practitioner || emergency).then(|| family::family(session, advice));
    [
        Some(say::whole(session, advice)),
        Some(numbers(tool, session, advice)),
        family,
        Some(what_next(session, advice)),
        duties::only_if(session),
        Some(why::why(session, view)),
        find_out(session),
        what_would_raise(session),
        disagree,
        more(tool, guide, session.answers(), advice.route),
        Some(summary(tool, session)),
        Some(export::export(session, advice, decision)),
        Some(sources(session, advice)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Draws the other numbers, and whom to speak to at all. They follow the clock.
fn numbers(tool: Tool, session: &Session, advice: &Advice) -> AnyView {
    let (guide, audience) = (session.guide().clone(), session.audience());
    let words = guide.words;
    let (area, advice) = (session.area().clone(), advice.clone());
    let speak_to = advice.speak_to.to(audience).to_owned();
    let names = guide.names(&area).map(str::to_owned);
    let names =
        names.filter(|_| audience == Audience::Practitioner && advice.route == Route::Consult);
    let names = names.map(|names| words.named(words.names_title(), &names));
    let setting = guide.setting_of(session.answers());
    let setting = setting.filter(|_| audience == Audience::Practitioner);
    let lead = setting.map(|setting| words.lead_is(&setting.lead));
    let also = paragraphs(None, lead.into_iter().chain(names).collect());
    let drawn = move || {
        let at = tool.clock().get();
        let order = guide.whom_to_ring(&area, &advice, audience, at);
        let call = order.call(advice.is_for_the_council(audience));
        let first = call.first.map(|(contact, _)| contact);
        let others = order.lines.iter().map(|(contact, _)| contact);
        let others: Vec<_> = others.filter(|one| Some(*one) != first).collect();
        number_rows(words, &others, at)
    };
    let within = view! { <p>{speak_to}</p> {drawn} {also} };
    row(
        words.other_numbers().to_owned(),
        String::new(),
        within.into_any(),
    )
}

/// Draws what is written down, what happens next and when to come back.
fn what_next(session: &Session, advice: &Advice) -> AnyView {
    let (words, audience) = (session.guide().words, session.audience());
    let (come_back, watch) = match audience {
        Audience::Practitioner => (words.come_back_practitioner(), &advice.watch),
        _ => (words.come_back(), &advice.watch),
    };
    let shown = advice.after_call.is_empty() && advice.route != Route::Emergency;
    let write_down = if shown { &[][..] } else { &advice.write_down };
    let lists = [
        (words.what_to_write(), write_down),
        (words.what_next(), &advice.next),
        (come_back, &advice.come_back),
        (words.watch_out(), watch),
    ];
    let lists = lists.into_iter().filter_map(|(title, lines)| {
        let lines = lines.iter().filter_map(|line| line.to(audience));
        let lines: Vec<String> = lines.map(str::to_owned).collect();
        (!lines.is_empty()).then(|| titled(title, text_list(lines)))
    });
    let lists: Vec<AnyView> = lists.collect();
    row(
        words.what_next().to_owned(),
        String::new(),
        lists.into_any(),
    )
}

fn titled(title: &'static str, within: AnyView) -> AnyView {
    view! { <h3>{title}</h3> {within} }.into_any()
}

/// Draws where the numbers and the advice come from; each reason names its own sources.
fn sources(session: &Session, advice: &Advice) -> AnyView {
    let guide = session.guide();
    let words = guide.words;
    let contacts = guide.contacts(session.area(), advice.ring(session.audience()));
    let edition = words.edition(&words.day(&guide.edition.date), &guide.edition.rules);
    let from = |sources| view! { <SourceLine guide=guide.clone() sources /> }.into_any();
    let within = view! {
        {numbers_from(guide, &contacts)}
        {titled(words.advice_from(), from(advice.sources.clone()))}
        <p class="edition">{edition}</p>
    };
    row(
        words.sources_title().to_owned(),
        String::new(),
        within.into_any(),
    )
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
        row(
            guide.words.adding_title().to_owned(),
            String::new(),
            within.into_any(),
        )
    })
}
