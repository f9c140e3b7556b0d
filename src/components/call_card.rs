use super::call_line::{call_line, look_up, no_answer};
use super::{RouteShape, paragraphs};
use guidance::{Advice, Area, Audience, Guide, Instant, Route};
use leptos::prelude::*;
use std::sync::Arc;

/// The card of a result: the suggestion, the line that answers now,
/// and the one button. It follows the clock. The heading carries the route in
/// `data-route`.
#[component]
pub fn CallCard(
    /// The guide that knows contacts and sources.
    guide: Arc<Guide>,
    /// The area whose contacts to show.
    area: Area,
    /// The texts about the route.
    advice: Advice,
    /// The audience whose words to use.
    audience: Audience,
    /// The time in England, which decides the line; `None` where there is no clock.
    clock: Signal<Option<Instant>>,
    /// The id of the element that describes the heading: what a change of an answer
    /// came to.
    #[prop(optional_no_strip)]
    described_by: Option<&'static str>,
) -> impl IntoView {
    let words = guide.words;
    let route = advice.route;
    let class = format!("call-card call-card--{}", route.slug());
    let sentence = advice.sentence.to(audience).to_owned();
    let practitioner = audience == Audience::Practitioner;
    let lead = (practitioner && route == Route::Refer).then(|| words.tell_lead().to_owned());
    let lead = paragraphs(Some("call-card__lead"), lead.into_iter().collect());
    let named = advice.clone();
    let name = move || {
        let evening = clock.get().is_some_and(Instant::is_evening);
        named.name_at(audience, evening).to_owned()
    };
    let line = move || {
        let at = clock.get();
        let call = guide.call(&area, &advice, audience, at);
        let first = call
            .first
            .map(|(contact, _)| call_line(&guide, &contact, at));
        let find = call.look_up.map(|contact| look_up(words, &contact));
        let next = call.next.map(|next| no_answer(words, &next));
        view! { {first} {find} {next} }.into_any()
    };
    view! {
        <div class=class>
            <div class="call-card__head">
                <RouteShape route />
                <h1 id="step-title" tabindex="-1" data-route=route.slug() aria-describedby=described_by>
                    {name}
                </h1>
            </div>
            <div class="call-card__body">
                <p>{sentence}</p>
                {line}
                {lead}
            </div>
        </div>
    }
}
