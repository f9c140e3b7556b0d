//! The lists beside a result: what would raise it, and what to find out.

use crate::components::{answer_text, noted_row, row, with_slot};
use guidance::words::GAP;
use guidance::{Change, ContributingAnswer, Raise, Route, Seriousness, Session, raises};
use leptos::prelude::*;

/// Draws the smallest changes that would make the route more urgent.
pub fn what_would_raise(session: &Session) -> Option<AnyView> {
    let (guide, audience) = (session.guide(), session.audience());
    let found = raises(guide, session.answers());
    let name = |route| guide.route_name(route, audience).to_owned();
    // 999 stands at the top of every page.
    let found = found.iter().filter(|raise| raise.route != Route::Emergency);
    let items: Vec<_> = found
        .map(|raise| {
            let what = what(session, raise);
            let route = view! { <strong>{name(raise.route)}</strong> }.into_any();
            view! { <li>{with_slot(&guide.words.raise_to(&what, GAP), route)}</li> }
        })
        .collect();
    (!items.is_empty()).then(|| {
        let list = view! { <ul>{items}</ul> }.into_any();
        row(guide.words.raise_title().to_owned(), list)
    })
}

fn what(session: &Session, raise: &Raise) -> String {
    let guide = session.guide();
    match &raise.change {
        Change::Sign(Seriousness::Minor) => guide.words.raise_any().to_owned(),
        Change::Sign(Seriousness::Emerging) => guide.words.raise_emerging().to_owned(),
        Change::Sign(Seriousness::Severe) => guide.words.raise_severe().to_owned(),
        Change::Sign(Seriousness::Significant) => guide.words.raise_serious().to_owned(),
        Change::Sign(Seriousness::Immediate) => guide.words.raise_danger().to_owned(),
        Change::Answer(about, question, option) => {
            let changed = ContributingAnswer {
                about: *about,
                question: question.clone(),
                option: option.clone(),
            };
            let said =
                answer_text::counted(guide, session.audience(), &changed).unwrap_or_default();
            said.trim_end_matches('.').to_owned()
        }
    }
}

/// Draws each "not sure" as something to find out. Nobody waits for it where a
/// child may be in danger.
pub fn find_out(session: &Session) -> Option<AnyView> {
    let words = session.guide().words;
    let open = to_find_out(session);
    let count = open.len().to_string();
    let items: Vec<_> = open
        .into_iter()
        .map(|(what, how)| view! { <li><strong>{what}</strong> " " {how}</li> })
        .collect();
    (!items.is_empty()).then(|| {
        let within = view! {
            <ul>{items}</ul>
            <p>{words.unsure_note()}</p>
        };
        noted_row(words.unsure_title().to_owned(), count, within.into_any())
    })
}

/// Returns each question that was answered with "not sure", and how to find it out.
pub fn to_find_out(session: &Session) -> Vec<(String, String)> {
    let (guide, audience) = (session.guide(), session.audience());
    let answers = session.answers();
    let kinds = answers.kinds(&guide.rules);
    let open = guide.rules.questions.iter().filter(|question| {
        let mut kinds = kinds.iter();
        answers.is_unsure(None, question)
            || kinds.any(|kind| answers.is_unsure(Some(*kind), question))
    });
    open.filter_map(|question| {
        let how = question.find_out.as_ref()?.to(audience).to_owned();
        Some((question.ask.to(audience).to_owned(), how))
    })
    .collect()
}
