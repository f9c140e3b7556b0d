//! Situations of public documents, held against the rules.

use content::Library;
use guidance::{Audience, OutsideCase, Route};
use leptos::prelude::*;
use std::collections::BTreeMap;

/// Returns each situation with the route that it ends at here.
fn ends(library: &Library) -> impl Iterator<Item = (&OutsideCase, Route)> {
    let rules = &library.guide.rules;
    let cases = library.outside_cases.iter();
    cases.map(|case| (case, rules.route_of(&case.answers)))
}

/// Returns those that end one step higher.
fn one_step_high(library: &Library) -> impl Iterator<Item = (&OutsideCase, Route)> {
    ends(library).filter(|(case, route)| case.is_one_step_high(*route))
}

/// Draws those that end one step higher, and why.
pub fn higher(library: &Library) -> AnyView {
    let name = |route| {
        let name = library.guide.route_name(route, Audience::Practitioner);
        name.to_owned()
    };
    let item = |(case, route): (&OutsideCase, Route)| {
        let why = case.higher.clone().unwrap_or_default();
        view! {
            <li>
                {case.story.clone()} " " <strong>{name(case.most)}</strong> " there, " <strong>{name(route)}</strong> " here. " {why}
            </li>
        }
    };
    let items: Vec<_> = one_step_high(library).map(item).collect();
    view! { <ul>{items}</ul> }.into_any()
}

/// Draws whose documents these are, and how many situations each gave.
pub fn documents(library: &Library) -> AnyView {
    let mut sources: BTreeMap<&str, (usize, Option<&str>)> = BTreeMap::new();
    for case in &library.outside_cases {
        let entry = sources.entry(&case.source).or_default();
        entry.0 += 1;
        entry.1 = entry.1.or(case.address.as_deref());
    }
    let sources: Vec<_> = sources
        .into_iter()
        .map(|(source, (count, address))| {
            let name = source.to_owned();
            let name = match address {
                Some(address) => {
                    view! { <a class="outside" href=address.to_owned() rel="noreferrer">{name}</a> }
                        .into_any()
                }
                None => name.into_any(),
            };
            view! { <li>{name} ": " {count.to_string()}</li> }
        })
        .collect();
    view! {
        <details class="why">
            <summary>"Whose documents these are, and how many situations each gave"</summary>
            <ul>{sources}</ul>
        </details>
    }
    .into_any()
}
