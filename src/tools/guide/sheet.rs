use super::as_text::opening;
use super::flow::Flow;
use crate::components::shown;
use guidance::{Advice, Contact, Decision, date_in_words};
use leptos::prelude::*;

/// What is left for a pen: names are written by hand and never typed.
const BY_HAND: [&str; 6] = [
    "Child",
    "Date and time",
    "I rang",
    "I spoke to",
    "We agreed",
    "I look again on",
];

/// The result on one page of paper, before everything else that is printed. On
/// the screen it is not there.
#[component]
pub fn PaperSheet(
    /// The tool.
    flow: Flow,
    /// What is said about the route.
    advice: Advice,
    /// The route and its reasons.
    decision: Decision,
) -> impl IntoView {
    let (guide, area, audience) = (flow.guide(), flow.area(), flow.audience());
    let by_hand = BY_HAND.map(|what| view! { <p class="sheet__line">{what} ":"</p> });
    let contacts = guide.contacts(&area, advice.ring(audience));
    let numbered = contacts.iter().filter(|one| one.number.is_some());
    let until = numbered.filter_map(|one| one.check_again.as_deref());
    let until = until.min().map(|day| {
        let day = date_in_words(day);
        format!(" Check the numbers again after {day}.")
    });
    let ring: Vec<_> = contacts.iter().map(line).collect();
    let why: Vec<_> = decision
        .reasons
        .iter()
        .filter(|reason| reason.route == decision.by_rules)
        .map(|reason| view! { <li>{reason.because.to(audience).to_owned()}</li> })
        .collect();
    let said = flow
        .answers
        .with_untracked(|answers| opening(&guide, answers, audience));
    let said: Vec<_> = said
        .into_iter()
        .map(|line| view! { <p>{line}</p> })
        .collect();
    view! {
        <div class="sheet">
            <p class="sheet__route">{advice.name.to(audience).to_owned()}</p>
            <p>{advice.sentence.to(audience).to_owned()} " Nothing was sent from here: you have to ring."</p>
            <div class="sheet__hand">{by_hand}</div>
            <h2>"Whom to ring"</h2>
            <ul>{ring}</ul>
            <h2>"Why"</h2>
            <ul>{why}</ul>
            <h2>"What to say"</h2>
            {said}
            <p class="sheet__foot">
                {format!(
                    "Second Question, guidance of {} for {}. Rules {}.{} No name was typed. The details stand on the next pages.",
                    date_in_words(&guide.edition.date),
                    area.name,
                    guide.edition.rules,
                    until.unwrap_or_default(),
                )}
            </p>
        </div>
    }
}

/// Whom to ring in one line: the number, or where to look it up.
fn line(contact: &Contact) -> AnyView {
    let how = match (contact.number.clone(), &contact.address) {
        (Some(number), _) => {
            let until = contact.check_again.clone();
            view! { <contact-card data-until=until><strong data-number="">{number}</strong></contact-card> }
                .into_any()
        }
        (None, Some(address)) => view! { "look it up at " {shown(address)} }.into_any(),
        (None, None) => "look it up".into_any(),
    };
    view! { <li>{contact.name.clone()} ": " {how}</li> }.into_any()
}
