//! The mistakes that good people make.

use crate::{Condition, SourceId};
use serde::{Deserialize, Serialize};

/// A mistake that good people make, and how to avoid it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pitfall {
    /// Its name in the content.
    pub id: String,
    /// A few words.
    pub title: String,
    /// The mistake.
    pub pitfall: String,
    /// A way to avoid it.
    pub mitigation: String,
    /// A question to ask oneself.
    pub ask: String,
    /// The condition under which it comes to mind; `None` for never.
    pub when: Option<Condition>,
    /// The sources that it was read in. Never empty.
    pub sources: Vec<SourceId>,
}

/// A pitfall as the guided tool calls it to mind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reminder {
    /// The pitfall's name.
    pub id: String,
    /// A few words.
    pub title: String,
    /// A question to ask oneself.
    pub ask: String,
    /// The condition under which it comes to mind.
    pub when: Condition,
}

impl Pitfall {
    /// Returns what the guided tool needs of it.
    #[must_use]
    pub fn reminder(&self) -> Option<Reminder> {
        let when = self.when.clone()?;
        Some(Reminder {
            id: self.id.clone(),
            title: self.title.clone(),
            ask: self.ask.clone(),
            when,
        })
    }
}
