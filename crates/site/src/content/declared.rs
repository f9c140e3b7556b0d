//! The names that a list defines, gathered before its items are read: an item
//! that is wrong still exists, and nothing that names it is wrong for that.

use super::document::Document;
use super::item::{Raw, text_at};
use super::problem::Found;
use std::collections::BTreeMap;

/// The names of one list.
#[derive(Debug, Default)]
pub(crate) struct Declared {
    /// In the order of the file.
    pub(crate) names: Vec<String>,
    /// Whether these are all. Where a file could not be read nobody knows.
    pub(crate) whole: bool,
}

impl Declared {
    /// The ids of the list `[[noun]]`. Notes each that stands twice.
    pub(crate) fn in_list(document: &Document<'_>, noun: &str, found: &Found) -> Self {
        let items = document.items(noun);
        Self {
            names: ids(document, noun, &items, found),
            whole: document.whole,
        }
    }

    /// Whether this name may exist.
    pub(crate) fn may_hold(&self, name: &str) -> bool {
        !self.whole || self.names.iter().any(|known| known == name)
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
    found: &Found,
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
            let what = format!("{noun} `{id}` stands twice, first in line {before}");
            found.add(
                document.file,
                span,
                what,
                "give one of them another id, or take one away",
            );
        }
        first.entry(id).or_insert(line);
        ids.push(id.to_owned());
    }
    ids
}
