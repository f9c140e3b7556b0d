use crate::components::{ContactCards, RouteShape, SourceLine, fold, paragraphs, part, text_list};
use guidance::{Advice, Area, Audience, Contact, Guide, Instant, Line, Route, Telling, Words};
use leptos::prelude::*;
use std::sync::Arc;

/// The suggestion in one sentence, beside its shape. The heading carries the
/// route in `data-route`.
#[component]
pub fn RoutePanel(
    /// The messages of the interface.
    words: Words,
    /// The texts about the route.
    advice: Advice,
    /// The audience whose words to use.
    audience: Audience,
    /// The id of the element that describes the heading: what a change of an answer
    /// came to.
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
    /// The area whose contacts to show.
    area: Area,
    /// The texts about the route.
    advice: Advice,
    /// The audience whose words to use.
    audience: Audience,
    /// The person to speak to at the user's own work: "your designated safeguarding
    /// lead".
    #[prop(optional_no_strip)]
    lead: Option<String>,
    /// The kind of consent, which decides what to tell the family; `None` where that
    /// makes no difference to what is said.
    #[prop(optional_no_strip)]
    telling: Option<Telling>,
    /// The time now, so that a line that answers stands first.
    #[prop(optional_no_strip)]
    at: Option<Instant>,
    /// The words to begin a call with: they stand behind the first number, and the
    /// other numbers behind them.
    #[prop(optional_no_strip)]
    say_first: Option<AnyView>,
    /// The reasons for it.
    children: Children,
) -> impl IntoView {
    let words = guide.words;
    let order = guide.whom_to_ring(&area, &advice, audience, at);
    let contacts = order.lines.into_iter().map(|(contact, _)| contact);
    let mut contacts: Vec<Contact> = contacts.collect();
    let first = contacts.iter().position(|contact| contact.number.is_some());
    let others = match (first, &say_first) {
        (Some(first), Some(_)) => contacts.split_off(first + 1),
        _ => Vec::new(),
    };
    let others = (!others.is_empty()).then(|| {
        let cards = view! { <ContactCards guide=guide.clone() contacts=others /> };
        part("advice", words.other_lines().to_owned(), cards.into_any())
    });
    let say_first =
        say_first.map(|say| part("advice opening", words.first_minute().to_owned(), say));
    let unknown = order.unknown.then(|| words.hours_unknown_all());
    let unknown = paragraphs(
        Some("hours-unknown"),
        unknown.map(str::to_owned).into_iter().collect(),
    );
    let consent = consent(words, &advice, audience, telling);
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
    let whom = view! {
        <ContactCards guide=guide.clone() contacts main=true />
        {unknown}
        <p>{advice.speak_to.to(audience).to_owned()}</p>
        {lead}
    };
    let what_to_tell = view! {
        {consent}
        {list_of(words.not_telling_title(), &advice.not_telling, audience)}
    };
    let from = view! { <SourceLine guide sources=advice.sources /> };
    view! {
        {part("advice", words.ring_title().to_owned(), whom.into_any())}
        {say_first}
        {others}
        {children()}
        {list(words.what_to_say(), advice.say)}
        {list(words.what_to_write(), advice.write_down)}
        {part("advice", telling.to_owned(), what_to_tell.into_any())}
        {list(words.what_next(), advice.next)}
        {list(coming_back, advice.come_back)}
        {list(words.watch_out(), advice.watch)}
        {fold(words.advice_from().to_owned(), from.into_any())}
    }
}

/// Draws whether agreement is needed, and what to tell the family: the public is told
/// one thing, practitioners that of the kinds which holds here, before the other.
fn consent(words: Words, advice: &Advice, audience: Audience, telling: Option<Telling>) -> AnyView {
    let harm = advice.consent.to(audience).to_owned();
    let Some(telling) = telling.filter(|_| audience == Audience::Practitioner) else {
        return paragraphs(None, vec![harm]);
    };
    if telling == Telling::NotFirst {
        return titled(
            words.consent_quiet_title(),
            words.consent_quiet().to_owned(),
        );
    }
    let Some(help) = &advice.consent_help else {
        return paragraphs(None, vec![harm]);
    };
    let mut kinds = [
        (words.consent_harm_title(), harm),
        (words.consent_help_title(), help.to(audience).to_owned()),
    ];
    if telling == Telling::HelpWanted {
        kinds.reverse();
    }
    let [first, second] = kinds;
    view! {
        {titled(first.0, first.1)}
        {fold(second.0.to_owned(), paragraphs(None, vec![second.1]))}
    }
    .into_any()
}

/// Draws a text behind its title, in one paragraph.
fn titled(title: &'static str, text: String) -> AnyView {
    view! { <p><strong>{title}</strong> ". " {text}</p> }.into_any()
}

/// Draws a list in a fold; nothing where it is empty.
fn list_of(title: &'static str, lines: &[Line], audience: Audience) -> Option<AnyView> {
    let items = told(lines, audience);
    (!items.is_empty()).then(|| fold(title.to_owned(), text_list(items)))
}

/// Returns the lines that say something to this audience.
fn told(lines: &[Line], audience: Audience) -> Vec<String> {
    let lines = lines.iter().filter_map(|line| line.to(audience));
    lines.map(str::to_owned).collect()
}
