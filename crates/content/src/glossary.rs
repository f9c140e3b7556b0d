//! The terms of art: `content/glossary.toml`.

use super::checker::{CheckContext, ItemChecker};
use super::form::{Id, Ids, Prose};
use super::toml_file::Document;
use guidance::Term;
use schemars::JsonSchema;
use serde::Deserialize;

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawTerm {
    /// Its name.
    id: Id,
    /// The term.
    term: Prose,
    /// Its meaning, in plain words.
    meaning: Prose,
    /// Other words and abbreviations for it.
    #[serde(default)]
    also: Vec<Prose>,
    /// Its sources: ids of content/sources.toml, or ours for our own advice.
    sources: Ids,
}

/// Reads every term of art.
pub(crate) fn terms(context: CheckContext<'_>, document: &Document<'_>) -> Vec<Term> {
    context.each(document, "term", term)
}

fn term(raw: &RawTerm, checker: &ItemChecker<'_>) -> Option<Term> {
    let id = checker.plain_id(&raw.id);
    let term = Term {
        term: checker.prose("term", &raw.term),
        meaning: checker.prose("meaning", &raw.meaning),
        also: raw
            .also
            .iter()
            .map(|word| checker.prose("also", word))
            .collect(),
        sources: checker.sources(&raw.sources),
        id: id?,
    };
    Some(term)
}
