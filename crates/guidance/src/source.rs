//! Sources of facts, and how well we know each.

use crate::SourceId;
use serde::{Deserialize, Serialize};

/// The way in which a source is known to us.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Provenance {
    /// One of the documents this site was written from, read in full.
    Document,
    /// Seen in a stored copy of the page on the date given.
    Page,
    /// Recalled, not read again: labelled so wherever it is cited.
    Recalled,
    /// A list from outside the UK or of low standing: labelled so.
    Weak,
    /// Our own advice.
    Ours,
}

/// A document or a page.
///
/// Leaves out what only pages show where it is sent to the browser.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// Its name in the content.
    pub id: SourceId,
    /// Its title.
    pub title: String,
    /// Its publisher.
    pub publisher: String,
    /// The year or date it bears, or "undated".
    #[serde(skip)]
    pub year: String,
    /// The address at which it can be read.
    #[serde(skip)]
    pub address: Option<String>,
    /// The way in which we know it.
    pub known: Provenance,
    /// The day on which we last looked, as `2026-11-22`.
    pub checked: String,
    /// A known fault or limit.
    #[serde(skip)]
    pub note: Option<String>,
}
