use crate::components::{ContactCard, RouteShape, SourceLine, fold, paragraphs, part, text_list};
use guidance::{Advice, Area, Audience, Contact, ContactKind, Guide, Instant, Line, Route, Words};
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
    /// Whether harm is likely, so that nobody's agreement is needed; `None` where
    /// that makes no difference to what is said.
    #[prop(optional_no_strip)]
    harm_likely: Option<bool>,
    /// Whether something was said that makes it dangerous to tell the family.
    #[prop(optional)]
    do_not_tell: bool,
    /// When it is, so that a line that answers stands first.
    #[prop(optional_no_strip)]
    at: Option<Instant>,
    /// The reasons for it.
    children: Children,
) -> impl IntoView {
    let words = guide.words;
    let (contacts, unknown) = whom_to_ring(&guide, &area, advice.ring(audience), at);
    let first = contacts.iter().position(|contact| contact.number.is_some());
    let cards: Vec<_> = contacts
        .into_iter()
        .enumerate()
        .map(|(at, contact)| view! { <ContactCard guide=guide.clone() contact main=Some(at) == first /> })
        .collect();
    let unknown = unknown.then(|| words.hours_unknown_all());
    let unknown = paragraphs(
        Some("hours-unknown"),
        unknown.map(str::to_owned).into_iter().collect(),
    );
    let consent = if do_not_tell && audience == Audience::Practitioner {
        let quiet = words.consent_quiet().to_owned();
        view! { <p><strong>{words.consent_quiet_title()}</strong> ". " {quiet}</p> }.into_any()
    } else {
        consent(words, &advice, audience, harm_likely)
    };
    let lead = lead
        .filter(|_| audience == Audience::Practitioner && advice.route != Route::Emergency)
        .map(|lead| view! { <p>{words.lead_is(&lead)}</p> });
    let list = move |title: &'static str, lines: Vec<Line>| {
        let items = told(&lines, audience);
        // A title over nothing would be worse than neither.
        (!items.is_empty()).then(|| part("advice", title.to_owned(), text_list(items)))
    };
    let (telling, coming_back) = if audience == Audience::Practitioner {
        (words.telling_practitioner(), words.come_back_practitioner())
    } else {
        (words.telling(), words.come_back())
    };
    view! {
        <section class="advice">
            <h2>{words.whom_to_speak_to()}</h2>
            {unknown}
            <div class="contact-cards">{cards}</div>
            <p>{advice.speak_to.to(audience).to_owned()}</p>
            {lead}
        </section>
        {children()}
        {list(words.what_to_say(), advice.say)}
        {list(words.what_to_write(), advice.write_down)}
        <section class="advice">
            <h2>{telling}</h2>
            {consent}
            {list_of(words.not_telling_title(), &advice.not_telling, audience)}
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

/// Whom to ring, in order, and whether nobody knows that the first one answers:
/// only where a route sends people to the telephone today.
fn whom_to_ring(
    guide: &Guide,
    area: &Area,
    kinds: &[ContactKind],
    at: Option<Instant>,
) -> (Vec<Contact>, bool) {
    let urgent = [ContactKind::OutOfHours, ContactKind::Police];
    let Some(at) = at.filter(|_| urgent.iter().any(|kind| kinds.contains(kind))) else {
        return (guide.contacts(area, kinds), false);
    };
    let order = guide.ring_order(area, kinds, at);
    let contacts = order.lines.into_iter().map(|(contact, _)| contact);
    (contacts.collect(), order.unknown)
}

/// Whether agreement is needed, and what to tell the family: one of two kinds
/// where the route has both.
fn consent(
    words: Words,
    advice: &Advice,
    audience: Audience,
    harm_likely: Option<bool>,
) -> AnyView {
    let told = advice.consent.to(audience).to_owned();
    let (Some(help), Audience::Practitioner) = (&advice.consent_help, audience) else {
        return paragraphs(None, vec![told]);
    };
    let help = help.to(audience).to_owned();
    let harm = (words.consent_harm_title(), told);
    let help = (words.consent_help_title(), help);
    let (first, second) = if harm_likely == Some(false) {
        (help, harm)
    } else {
        (harm, help)
    };
    let second = fold(second.0.to_owned(), paragraphs(None, vec![second.1]));
    view! {
        <p><strong>{first.0}</strong> " " {first.1}</p>
        {second}
    }
    .into_any()
}

/// A list in a fold; nothing where it is empty.
fn list_of(title: &'static str, lines: &[Line], audience: Audience) -> Option<AnyView> {
    let items = told(lines, audience);
    (!items.is_empty()).then(|| fold(title.to_owned(), text_list(items)))
}

/// The lines that say something to this audience.
fn told(lines: &[Line], audience: Audience) -> Vec<String> {
    let lines = lines.iter().filter_map(|line| line.to(audience));
    lines.map(str::to_owned).collect()
}
