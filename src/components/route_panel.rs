use crate::components::{ContactCard, RouteShape, SourceLine};
use guidance::{Advice, Area, Audience, Guide, Line, Route, Words};
use leptos::prelude::*;
use std::sync::Arc;

/// What we suggest, in one sentence and its shape. The heading carries the
/// route in `data-route`.
#[component]
pub fn RoutePanel(
    /// What the interface says.
    words: Words,
    /// What is said about the route.
    advice: Advice,
    /// Whose words to use.
    audience: Audience,
    /// What the heading is described by: what a change of an answer came to.
    #[prop(optional_no_strip)]
    described_by: Option<&'static str>,
) -> impl IntoView {
    let route: Route = advice.route;
    let class = format!("route-panel route-panel--{}", route.slug());
    let name = advice.name.to(audience).to_owned();
    let sentence = advice.sentence.to(audience).to_owned();
    view! {
        <div class=class>
            <RouteShape route />
            <div>
                <p class="route-panel__suggest">{words.we_suggest()}</p>
                <h1 id="step-title" class="route-panel__name" tabindex="-1" data-route=route.slug() aria-describedby=described_by>
                    {name}
                </h1>
                <p class="route-panel__sentence">{sentence}</p>
            </div>
        </div>
    }
}

/// All that is said about a route, in the order in which it is needed. The
/// reasons, which only a decision has, stand in the middle as `children`.
#[component]
pub fn RouteAdvice(
    /// The guide that knows contacts and sources.
    guide: Arc<Guide>,
    /// Whose contacts.
    area: Area,
    /// What is said about the route.
    advice: Advice,
    /// Whose words to use.
    audience: Audience,
    /// Whom one speaks to where one works: "your designated safeguarding lead".
    #[prop(optional_no_strip)]
    lead: Option<String>,
    /// The reasons for it.
    children: Children,
) -> impl IntoView {
    let words = guide.words;
    let contacts = guide.contacts(&area, advice.ring(audience));
    let first = contacts.iter().position(|contact| contact.number.is_some());
    let cards: Vec<_> = contacts
        .into_iter()
        .enumerate()
        .map(|(at, contact)| view! { <ContactCard guide=guide.clone() contact main=Some(at) == first /> })
        .collect();
    let lead = lead
        .filter(|_| audience == Audience::Practitioner && advice.route != Route::Emergency)
        .map(|lead| view! { <p>{words.lead_is(&lead)}</p> });
    let list = move |title: &'static str, lines: Vec<Line>| {
        let items: Vec<_> = lines
            .iter()
            .filter_map(|line| Some(view! { <li>{line.to(audience)?.to_owned()}</li> }))
            .collect();
        // A title over nothing would be worse than neither.
        (!items.is_empty()).then(|| {
            view! {
                <section class="advice">
                    <h2>{title}</h2>
                    <ul>{items}</ul>
                </section>
            }
        })
    };
    let (telling, coming_back) = match audience {
        Audience::Practitioner => (words.telling_practitioner(), words.come_back_practitioner()),
        Audience::Public => (words.telling(), words.come_back()),
    };
    view! {
        <section class="advice">
            <h2>{words.whom_to_speak_to()}</h2>
            <p>{advice.speak_to.to(audience).to_owned()}</p>
            {lead}
            <div class="contact-cards">{cards}</div>
        </section>
        {children()}
        {list(words.what_to_say(), advice.say)}
        {list(words.what_to_write(), advice.write_down)}
        <section class="advice">
            <h2>{telling}</h2>
            <p>{advice.consent.to(audience).to_owned()}</p>
        </section>
        {list(words.what_next(), advice.next)}
        {list(coming_back, advice.come_back)}
        {list(words.watch_out(), advice.watch)}
        <details class="why">
            <summary>{words.advice_from()}</summary>
            <SourceLine guide=guide.clone() sources=advice.sources />
        </details>
    }
}
