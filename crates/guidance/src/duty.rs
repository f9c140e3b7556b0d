//! What some answers ask of whoever gave them, whatever the route.

use crate::{SourceId, When, Wording};
use serde::{Deserialize, Serialize};

/// Something to do, or to leave undone, that an answer points at: what to say to
/// a child who has told, whom to ring about a baby who is not born yet. It
/// stands beside the route and never changes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Duty {
    /// Its name in the content.
    pub id: String,
    /// When it applies, in a few words.
    pub title: Wording,
    /// What to do.
    pub text: Wording,
    /// What the answers have to be for it to be shown.
    pub when: When,
    /// Where this was read. Never empty.
    pub sources: Vec<SourceId>,
}
