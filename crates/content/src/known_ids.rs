//! The ids that are declared in each list. They are collected before the items are
//! checked: an invalid item still counts as declared, so a reference to it is not
//! reported as well.

use super::diagnostics::DiagnosticSink;
use super::item::{Raw, text_at};
use super::toml_file::Document;
use std::collections::BTreeMap;

/// The ids of one list.
#[derive(Debug, Default)]
pub(crate) struct KnownIds {
    /// The ids, in the order of the file.
    pub(crate) names: Vec<String>,
    /// False if the file could not be read: then there may be more ids.
    pub(crate) complete: bool,
}

impl KnownIds {
    /// Collects the ids of the list `[[noun]]`. Reports each one that is defined twice.
    pub(crate) fn in_list(document: &Document<'_>, noun: &str, sink: &DiagnosticSink) -> Self {
        let items = document.items(noun);
        Self {
            names: ids(document, noun, &items, sink),
            complete: document.complete,
        }
    }

    /// Returns whether an id is declared, or might be in a file that could not be read.
    pub(crate) fn contains_or_incomplete(&self, name: &str) -> bool {
        !self.complete || self.names.iter().any(|known| known == name)
    }

    /// Returns the ids, for suggestions.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(String::as_str)
    }
}

/// Returns the id of each of these items: empty for an item without one.
pub(crate) fn ids(
    document: &Document<'_>,
    noun: &str,
    items: &[Raw<'_>],
    sink: &DiagnosticSink,
) -> Vec<String> {
    let mut first: BTreeMap<&str, usize> = BTreeMap::new();
    let mut ids = Vec::new();
    for item in items {
        let Some((id, span)) = text_at(item, "id") else {
            ids.push(String::new());
            continue;
        };
        let (line, _) = document.file.position(span.start);
        if let Some(before) = first.get(id) {
            let message = format!("{noun} `{id}` is defined twice, first on line {before}");
            sink.add(
                document.file,
                span,
                message,
                "give one of them another id, or remove one",
            );
        }
        first.entry(id).or_insert(line);
        ids.push(id.to_owned());
    }
    ids
}
