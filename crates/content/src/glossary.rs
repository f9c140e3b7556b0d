//! The terms of art: `content/glossary.toml`.

use super::checker::{CheckContext, ItemChecker};
use super::item::{Text, Texts};
use super::toml_file::Document;
use guidance::Term;
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawTerm {
    id: Text,
    term: Text,
    meaning: Text,
    #[serde(default)]
    also: Vec<Text>,
    sources: Texts,
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
