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
    /// Its meaning.
    pub meaning: String,
    /// Other words for it, and abbreviations.
    pub also: Vec<String>,
    /// The sources that it was read in. Never empty.
    pub sources: Vec<SourceId>,
}
