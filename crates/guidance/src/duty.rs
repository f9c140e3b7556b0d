//! Duties: what some answers ask of whoever gave them, whatever the route.

use crate::{Condition, ContactKind, SourceId, Wording};
use serde::{Deserialize, Serialize};

/// Something to do, or to leave undone, because of an answer: what to say to a
/// child who has told, whom to ring about a baby who is not born yet. It stands
/// beside the route and never changes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Duty {
    /// Its name in the content.
    pub id: String,
    /// The case in which it applies, in a few words.
    pub title: Wording,
    /// The first thing to do, in one line of at most 20 words.
    pub brief: Wording,
    /// The instruction.
    pub text: Wording,
    /// The condition under which it is shown; `None` where signs and options alone
    /// call it up.
    pub when: Option<Condition>,
    /// One line that begins with "If": said where the answers may be so, and
    /// nobody was asked or could say.
    pub condition: Option<Wording>,
    /// True where the family is not told first as long as it holds.
    pub do_not_tell: bool,
    /// The contacts whose numbers stand with it.
    pub ring: Vec<ContactKind>,
    /// The sources that it was read in. Never empty.
    pub sources: Vec<SourceId>,
}

/// A duty that some answers call up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Called<'a> {
    /// The duty.
    pub duty: &'a Duty,
    /// True where it holds. Otherwise it may hold, and its condition is said.
    pub holds: bool,
}

/// The kinds of advice on what to tell a family whose child is referred.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Telling {
    /// Something was said that makes it dangerous to tell them first.
    NotFirst,
    /// Harm is likely: tell them, and nobody's agreement is needed.
    HarmLikely,
    /// Help is wanted: ask for their agreement first.
    HelpWanted,
}
