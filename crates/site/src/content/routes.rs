//! What is said about each route, and whether somebody can be rung for it.

use super::audience::RawWording;
use super::document::{Document, Documents};
use super::item::{Raw, Text, Texts, text_at};
use super::subject::{Desk, Subject};
use guidance::{Advice, Route};
use serde::Deserialize;
use std::collections::BTreeSet;
use toml::Spanned;
use toml::de::DeValue;

type RawWordings = Spanned<Vec<RawWording>>;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRoute {
    id: Text,
    name: RawWording,
    sentence: RawWording,
    speak_to: RawWording,
    ring: Texts,
    say: RawWordings,
    write_down: RawWordings,
    consent: RawWording,
    next: RawWordings,
    come_back: RawWordings,
    #[serde(default)]
    watch: Vec<RawWording>,
    sources: Texts,
}

/// What is said about each route: all five must be there.
pub(crate) fn advice(desk: Desk<'_>, document: &Document<'_>) -> Vec<Advice> {
    let items = document.items("route");
    let there: BTreeSet<&str> = items
        .iter()
        .filter_map(|raw| Some(text_at(raw, "id")?.0))
        .collect();
    for route in Route::ALL.into_iter().filter(|_| document.whole) {
        let id = route.slug();
        if !there.contains(id) {
            let what = format!("route `{id}` is missing");
            desk.found.add(
                document.file,
                0..0,
                what,
                format!("add a [[route]] with id = \"{id}\""),
            );
        }
    }
    document.each(desk, "route", route)
}

fn route(raw: &RawRoute, subject: &Subject<'_>) -> Option<Advice> {
    let route = subject.word("has an id", &raw.id);
    let advice = Advice {
        name: subject.wording("name", &raw.name),
        sentence: subject.wording("sentence", &raw.sentence),
        speak_to: subject.wording("speak_to", &raw.speak_to),
        ring: subject.words("ring", "rings a kind of contact", &raw.ring),
        say: subject.wordings("say", &raw.say),
        write_down: subject.wordings("write_down", &raw.write_down),
        consent: subject.wording("consent", &raw.consent),
        next: subject.wordings("next", &raw.next),
        come_back: subject.wordings("come_back", &raw.come_back),
        watch: raw
            .watch
            .iter()
            .map(|raw| subject.wording("watch", raw))
            .collect(),
        sources: subject.sources(&raw.sources),
        route: route?,
    };
    Some(advice)
}

/// Notes each route for which nobody can be rung in some area. Looks at what is
/// written, so that a contact with another fault still counts.
pub(crate) fn check_reach(desk: Desk<'_>, documents: &Documents<'_>) {
    let all_known =
        documents.contacts.whole && documents.areas.iter().all(|area| area.document.whole);
    if !all_known {
        return;
    }
    let national = kinds(&documents.contacts);
    for route in documents.routes.items("route") {
        let subject = Subject::of(desk, documents.routes.file, "route", &route);
        let Some((ring, span)) = ring(&route) else {
            continue;
        };
        for area in &documents.areas {
            let local = kinds(&area.document);
            let reached = |kind: &String| national.contains(kind) || local.contains(kind);
            if !ring.is_empty() && !ring.iter().any(reached) {
                let what = format!(
                    "{} has nobody to ring in area `{}`",
                    subject.called, area.name
                );
                let mend = "add a kind of contact that contacts.toml or the area has";
                subject.problem(span.clone(), what, mend);
            }
        }
    }
}

fn kinds(document: &Document<'_>) -> BTreeSet<String> {
    let items = document.items("contact");
    let kinds = items.iter().filter_map(|raw| text_at(raw, "kind"));
    kinds.map(|(kind, _)| kind.to_owned()).collect()
}

fn ring(route: &Raw<'_>) -> Option<(Vec<String>, std::ops::Range<usize>)> {
    let ring = route.get_ref().get("ring")?;
    let kinds = ring.get_ref().as_array()?.iter().map(Spanned::get_ref);
    let kinds = kinds.filter_map(DeValue::as_str).map(str::to_owned);
    Some((kinds.collect(), ring.span()))
}
