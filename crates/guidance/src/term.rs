//! The terms of art.

use crate::SourceId;
use serde::{Deserialize, Serialize};

/// A term of art in plain words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Term {
    /// Its name in the content.
    pub id: String,
    /// The term.
    pub term: String,
    /// What it means.
    pub meaning: String,
    /// Other words for it, and abbreviations.
    pub also: Vec<String>,
    /// Where this was read. Never empty.
    pub sources: Vec<SourceId>,
}
