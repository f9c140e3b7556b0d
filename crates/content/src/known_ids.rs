//! The names that a list defines, gathered before its items are read: an item
//! that is wrong still exists, and nothing that names it is wrong for that.

use super::diagnostics::DiagnosticSink;
use super::item::{Raw, text_at};
use super::toml_file::Document;
use std::collections::BTreeMap;

/// The names of one list.
#[derive(Debug, Default)]
pub(crate) struct KnownIds {
    /// In the order of the file.
    pub(crate) names: Vec<String>,
    /// Whether these are all. Where a file could not be read nobody knows.
    pub(crate) complete: bool,
}

impl KnownIds {
    /// The ids of the list `[[noun]]`. Notes each that stands twice.
    pub(crate) fn in_list(document: &Document<'_>, noun: &str, sink: &DiagnosticSink) -> Self {
        let items = document.items(noun);
        Self {
            names: ids(document, noun, &items, sink),
            complete: document.complete,
        }
    }

    /// Whether this name may exist.
    pub(crate) fn contains_or_incomplete(&self, name: &str) -> bool {
        !self.complete || self.names.iter().any(|known| known == name)
    }

    /// The names, for advice.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(String::as_str)
    }
}

/// The ids of these items, one each; empty where an item has none.
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
