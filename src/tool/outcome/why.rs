//! Why this is suggested: what was ticked, once, and each reason in one line.

use crate::components::{SourceLine, answer_text, paragraphs, row, text_list};
use guidance::{Audience, Guide, Reason, Session};
use leptos::prelude::*;
use std::sync::Arc;

/// Draws the reasons for the suggestion, folded.
pub fn why(session: &Session, view: Option<AnyView>) -> AnyView {
    let (guide, audience) = (session.guide(), session.audience());
    let words = guide.words;
    let decision = session.decision();
    let reasons: Vec<&Reason> = decision
        .deciding_reasons()
        .chain(decision.other_reasons())
        .collect();
    let signs = session.answers().gravest_first(&guide.rules).into_iter();
    let signs = signs.map(|(sign, _)| sign.words(audience).unwrap_or(&sign.text).to_owned());
    let signs: Vec<String> = signs.collect();
    let signs = (!signs.is_empty()).then(|| {
        view! { <p>{words.you_ticked_these()}</p> {text_list(signs)} }
    });
    let lines: Vec<_> = reasons
        .into_iter()
        .map(|reason| line(guide, audience, reason))
        .collect();
    let within = view! {
        {view}
        {signs}
        <ul class="reasons">{lines}</ul>
        {paragraphs(None, vec![words.you_decide().to_owned()])}
    };
    row(words.why_this().to_owned(), within.into_any())
}

/// Draws a reason with the answers that it rests on; the signs stand above.
fn line(guide: &Arc<Guide>, audience: Audience, reason: &Reason) -> AnyView {
    let answers = reason.answers.iter();
    let mut said: Vec<String> = Vec::new();
    for sentence in answers.filter_map(|one| answer_text::counted(guide, audience, one)) {
        // Two parts of a rule may rest on one answer.
        if !said.contains(&sentence) {
            said.push(sentence);
        }
    }
    let said: Vec<AnyView> = said
        .into_iter()
        .map(|said| view! { " " <span>{said}</span> }.into_any())
        .collect();
    let because = for_ages(guide, audience, reason);
    let sources = reason.sources.clone();
    view! {
        <li class="reason">
            <strong class="reason__because">{because}</strong>
            {said}
            <SourceLine guide=guide.clone() sources />
        </li>
    }
    .into_any()
}

/// Returns the reason, and for which of several children it holds.
fn for_ages(guide: &Guide, audience: Audience, reason: &Reason) -> String {
    let because = reason.because.to(audience);
    let ages = guide.age_labels(reason.ages.iter().copied().collect(), audience);
    if ages.is_empty() {
        because.to_owned()
    } else {
        let ages = ages.join(guide.words.semicolon());
        guide.words.reason_for(&ages, because)
    }
}
