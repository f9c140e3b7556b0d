//! Where a fact was read, and how well we know it.

use crate::SourceId;
use serde::{Deserialize, Serialize};

/// How a source is known to us.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Known {
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

impl Known {
    /// The label that stands beside a citation, where one must.
    #[must_use]
    pub fn caution(self) -> Option<&'static str> {
        match self {
            Self::Recalled => Some("not yet checked against its source"),
            Self::Weak => Some("weak source"),
            Self::Document | Self::Page | Self::Ours => None,
        }
    }

    /// How the list of sources says it.
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::Document => "read in full",
            Self::Page => "page seen in a stored copy",
            Self::Recalled => "not yet checked against its source",
            Self::Weak => "weak source, to be confirmed by a practitioner",
            Self::Ours => "our own advice",
        }
    }
}

/// A document or a page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// Its name in the content.
    pub id: SourceId,
    /// Its title.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// The year or date it bears, or "undated".
    pub year: String,
    /// Where it can be read.
    pub address: Option<String>,
    /// How we know it.
    pub known: Known,
    /// When we last looked, as `2026-11-22`.
    pub checked: String,
    /// A known fault or limit.
    pub note: Option<String>,
}
