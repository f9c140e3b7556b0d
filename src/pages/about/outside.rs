use content::Library;
use guidance::{Audience, OutsideCase, Route};
use leptos::prelude::*;
use std::collections::BTreeMap;

/// How many situations of public documents end where their authority says, whose
/// documents these are, and why some end one step higher.
pub fn outside(library: &Library) -> AnyView {
    let rules = &library.guide.rules;
    let ends: Vec<(&OutsideCase, Route)> = library
        .outside_cases
        .iter()
        .map(|case| (case, rules.route_of(&case.answers)))
        .collect();
    let agree = ends
        .iter()
        .filter(|(case, route)| case.agrees(*route))
        .count();
    let higher: Vec<_> = ends
        .iter()
        .filter(|(case, route)| case.is_one_step_high(*route))
        .map(|(case, route)| higher(library, case, *route))
        .collect();
    let text = format!(
        "{} situations that public threshold documents, procedures and reviews describe are answered here and run at each build. {agree} end where the document says, {} one step higher, none lower. A document’s own words decide where one belongs; what it does not say is not answered.",
        ends.len(),
        higher.len()
    );
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
        <p>{text}</p>
        <ul>{higher}</ul>
        <details class="why">
            <summary>"Whose documents these are, and how many situations each gave"</summary>
            <ul>{sources}</ul>
        </details>
    }
    .into_any()
}

/// One that ends a step higher, and why.
fn higher(library: &Library, case: &OutsideCase, route: Route) -> AnyView {
    let name = |route| {
        library
            .guide
            .route_name(route, Audience::Practitioner)
            .to_owned()
    };
    let why = case.higher.clone().unwrap_or_default();
    view! {
        <li>
            {case.story.clone()} " " <strong>{name(case.most)}</strong> " there, " <strong>{name(route)}</strong> " here. " {why}
        </li>
    }
    .into_any()
}
