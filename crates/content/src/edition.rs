//! The edition: its date, the hash of its rules, and an urgent correction.

use super::checker::{CheckContext, ItemChecker};
use super::files::Files;
use super::form::{Date, Id, Ids, Prose};
use super::item::Text;
use super::toml_file::Document;
use guidance::{AreaId, Correction, Edition, edition_hash};
use schemars::JsonSchema;
use serde::Deserialize;

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawEdition {
    /// The day on which the content was last gone through as a whole.
    date: Date,
    /// A correction that copies kept on phones say at once. Take it out once it is old.
    #[expect(dead_code, reason = "read by itself; named here to be suggested")]
    #[schemars(with = "Option<RawUrgent>")]
    urgent: Option<toml::Value>,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct RawUrgent {
    /// The day of the correction.
    date: Date,
    /// The correction: what was wrong and what is right, in plain words; no telephone
    /// number, no Markdown.
    #[schemars(length(max = LONGEST), regex(pattern = r"^[^*_<\[`]*$"))]
    text: Prose,
    /// The areas it is about; leave it out for all.
    areas: Option<Ids>,
}

/// The longest correction, in characters: it fits on a small phone beside the page that
/// it is about.
const LONGEST: usize = 240;

/// Reads the edition: its date, and a hash of the rules.
pub(crate) fn edition(
    context: CheckContext<'_>,
    document: &Document<'_>,
    files: &Files,
) -> Option<Edition> {
    if !document.complete {
        return None;
    }
    let checker = ItemChecker::called(context, document.file, "the edition", 0..0);
    let raw: RawEdition = checker.read(document.without(&["urgent"]))?;
    Some(Edition {
        date: checker.date("date", &raw.date),
        rules: rules(files),
    })
}

/// Reads the urgent correction, if there is one.
pub(crate) fn urgent(context: CheckContext<'_>, document: &Document<'_>) -> Option<Correction> {
    let raw = document.table("urgent")?;
    let checker = ItemChecker::called(context, document.file, "the urgent correction", raw.span());
    let raw: RawUrgent = checker.read(raw)?;
    Some(Correction {
        date: checker.date("date", &raw.date),
        text: short(&checker, &raw.text),
        areas: raw
            .areas
            .map_or_else(Vec::new, |areas| known(&checker, &areas)),
    })
}

/// Returns the text of a correction. Reports one that is too long, or not plain text.
fn short(checker: &ItemChecker<'_>, text: &Text) -> String {
    let said = checker.prose("text", text);
    let length = said.chars().count();
    if length > LONGEST {
        let message = format!("`text` of {} is {length} characters long", checker.called);
        let help = format!("use {LONGEST} or fewer, and put the rest on the page");
        checker.report(text.span(), message, help);
    }
    if said.contains(['*', '_', '<', '[', '`']) {
        let message = format!("`text` of {} contains Markdown or HTML", checker.called);
        checker.report(
            text.span(),
            message,
            "write plain text: it is shown as written",
        );
    }
    said
}

fn known(checker: &ItemChecker<'_>, areas: &Ids) -> Vec<AreaId> {
    checker.not_empty("areas", areas.get_ref(), areas.span());
    let names = &checker.context.names.areas;
    let areas = areas.get_ref().iter();
    areas
        .filter_map(|area: &Id| checker.known("names an area", area, names, "content/areas/"))
        .collect()
}

/// Returns the first twelve digits of the hash over questions, rules and signs.
fn rules(files: &Files) -> String {
    let texts = [&files.questions, &files.rules, &files.signs];
    let names = texts.map(|file| file.shown().display().to_string());
    let named = names.iter().zip(texts);
    let hash = edition_hash(named.map(|(name, file)| (name.as_str(), &*file.text)));
    hash.chars().take(12).collect()
}
