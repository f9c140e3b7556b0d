//! The advice for each route, and a check that each has somebody to ring.

use super::audience::{RawLine, RawWording};
use super::checker::{CheckContext, ItemChecker};
use super::form::{At, Ids, List, Whole, Word, Words};
use super::item::{Raw, text_at};
use super::toml_file::{Document, Documents};
use guidance::{Advice, ContactKind, Route, WhereTheChildIs};
use schemars::JsonSchema;
use serde::Deserialize;
use std::collections::BTreeSet;
use toml::Spanned;
use toml::de::DeValue;

/// The greatest number of days until somebody should look again.
const FARTHEST: u8 = 60;
const DOES: &str = "rings a kind of contact";
/// The keys of a route that list contacts to ring, each with the fault to report if
/// none of these contacts exists.
const RING: [(&str, &str); 3] = [
    ("ring", "has nobody to ring"),
    ("ring_public", "has nobody for the public to ring"),
    ("ring_young", "has nobody for a young person to ring"),
];

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawRoute {
    /// The route.
    id: Word<Route>,
    /// Two or three words.
    name: RawWording,
    /// The same in the evening and at night, where it says “today”.
    evening_name: Option<RawWording>,
    /// The suggestion, in one sentence.
    sentence: RawWording,
    /// The people to speak to.
    speak_to: RawWording,
    /// The contacts to ring, by kind, the first first.
    ring: Words<ContactKind>,
    /// The contacts that the public rings, where these or their order differ.
    ring_public: Option<Words<ContactKind>>,
    /// The contacts that young people ring, where these or their order differ.
    ring_young: Option<Words<ContactKind>>,
    /// Things to say.
    say: List<RawLine>,
    /// Questions that whoever answers may ask.
    #[serde(default)]
    may_ask: Vec<RawLine>,
    /// Things to do before the call ends and after it: short.
    #[serde(default)]
    after_call: Vec<RawLine>,
    /// Things to write down.
    write_down: List<RawLine>,
    /// Advice on asking for agreement, and on what to tell parents and carers. Where there is
    /// `consent_help` too, this is for likely harm.
    consent: RawWording,
    /// The same where help is wanted and harm is not likely: agreement first.
    consent_help: Option<RawWording>,
    /// The grounds on which the family is not told first, to choose from.
    #[serde(default)]
    not_telling: Vec<RawLine>,
    /// Instructions by where the child is.
    #[serde(default, rename = "where")]
    places: Vec<RawPlace>,
    /// The next things that happen.
    next: List<RawLine>,
    /// Reasons and times to come back.
    come_back: List<RawLine>,
    /// Things to watch out for in oneself.
    #[serde(default)]
    watch: Vec<RawLine>,
    /// The number of days after which to look again.
    #[schemars(range(min = 1, max = FARTHEST))]
    look_again_days: At<i64, Whole>,
    /// Its sources: ids of content/sources.toml, or ours for our own advice.
    sources: Ids,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct RawPlace {
    /// The place where the child is.
    label: RawWording,
    /// The instruction.
    text: RawWording,
}

/// Reads the advice for each route. All five routes must be there.
pub(crate) fn advice(context: CheckContext<'_>, document: &Document<'_>) -> Vec<Advice> {
    let items = document.items("route");
    let there: BTreeSet<&str> = items
        .iter()
        .filter_map(|raw| Some(text_at(raw, "id")?.0))
        .collect();
    for route in Route::ALL.into_iter().filter(|_| document.complete) {
        let id = route.slug();
        if !there.contains(id) {
            let message = format!("route `{id}` is missing");
            context.sink.add(
                document.file,
                0..0,
                message,
                format!("add a [[route]] with id = \"{id}\""),
            );
        }
    }
    context.each(document, "route", route)
}

fn route(raw: &RawRoute, checker: &ItemChecker<'_>) -> Option<Advice> {
    let route = checker.word("has an id", &raw.id);
    let ring_of = |key: &str, ring: Option<&Words<ContactKind>>| {
        ring.map(|ring| checker.words(key, DOES, ring))
    };
    let place = |raw: &RawPlace| WhereTheChildIs {
        label: checker.wording("label", &raw.label),
        text: checker.wording("text", &raw.text),
    };
    let advice = Advice {
        name: checker.wording("name", &raw.name),
        evening_name: checker.maybe_wording("evening_name", raw.evening_name.as_ref()),
        sentence: checker.wording("sentence", &raw.sentence),
        speak_to: checker.wording("speak_to", &raw.speak_to),
        ring: checker.words("ring", DOES, &raw.ring),
        ring_public: ring_of("ring_public", raw.ring_public.as_ref()),
        ring_young: ring_of("ring_young", raw.ring_young.as_ref()),
        say: checker.lines("say", &raw.say),
        may_ask: checker.maybe_lines("may_ask", &raw.may_ask),
        after_call: checker.maybe_lines("after_call", &raw.after_call),
        write_down: checker.lines("write_down", &raw.write_down),
        consent: checker.wording("consent", &raw.consent),
        consent_help: checker.maybe_wording("consent_help", raw.consent_help.as_ref()),
        not_telling: checker.maybe_lines("not_telling", &raw.not_telling),
        places: raw.places.iter().map(place).collect(),
        next: checker.lines("next", &raw.next),
        come_back: checker.lines("come_back", &raw.come_back),
        watch: checker.maybe_lines("watch", &raw.watch),
        look_again_days: look_again_days(&raw.look_again_days, checker),
        sources: checker.sources(&raw.sources),
        route: route?,
    };
    Some(advice)
}

/// Returns the number of days until somebody should look again; 1 if the written number
/// is not allowed.
fn look_again_days(raw: &Spanned<i64>, checker: &ItemChecker<'_>) -> u8 {
    let days = u8::try_from(*raw.get_ref()).ok();
    days.filter(|days| (1..=FARTHEST).contains(days))
        .unwrap_or_else(|| {
            let message = format!("{} is looked at again in {raw} days", checker.called);
            checker.report(
                raw.span(),
                message,
                format!("write a number from 1 to {FARTHEST}"),
            );
            1
        })
}

/// Reports each route for which there is nobody to ring in some area. Uses the raw
/// items, so that a contact with another error still counts.
pub(crate) fn check_reach(context: CheckContext<'_>, documents: &Documents<'_>) {
    let all_known =
        documents.contacts.complete && documents.areas.iter().all(|area| area.document.complete);
    if !all_known {
        return;
    }
    let national = kinds(&documents.contacts);
    for route in documents.routes.items("route") {
        let checker = ItemChecker::of(context, documents.routes.file, "route", &route);
        for (key, lacks) in RING {
            let Some((ring, span)) = ring(&route, key) else {
                continue;
            };
            for area in &documents.areas {
                let local = kinds(&area.document);
                let reached = |kind: &String| national.contains(kind) || local.contains(kind);
                if !ring.is_empty() && !ring.iter().any(reached) {
                    let message = format!("{} {lacks} in area `{}`", checker.called, area.name);
                    let help = "add a kind of contact that contacts.toml or the area has";
                    checker.report(span.clone(), message, help);
                }
            }
        }
    }
}

fn kinds(document: &Document<'_>) -> BTreeSet<String> {
    let items = document.items("contact");
    let kinds = items.iter().filter_map(|raw| text_at(raw, "kind"));
    kinds.map(|(kind, _)| kind.to_owned()).collect()
}

fn ring(route: &Raw<'_>, key: &str) -> Option<(Vec<String>, std::ops::Range<usize>)> {
    let ring = route.get_ref().get(key)?;
    let kinds = ring.get_ref().as_array()?.iter().map(Spanned::get_ref);
    let kinds = kinds.filter_map(DeValue::as_str).map(str::to_owned);
    Some((kinds.collect(), ring.span()))
}
