//! The screens of the guided tool.

use crate::QuestionId;

/// One screen of the guided tool.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// A question with radio buttons, on a screen of its own.
    Question(QuestionId),
    /// Several questions of one topic, in their order. Two at least.
    Questions(Vec<QuestionId>),
    /// "Check your answer", before 999.
    Check,
    /// "Who are you?"
    Who,
    /// The signs that were seen.
    Signs,
    /// The questions about everything ticked, with room for one kind of need that is
    /// different.
    Needs,
    /// "Before you speak to anyone": what makes it dangerous to tell the family,
    /// and what has already happened. Always there, but for 999.
    Before,
    /// A moment before the result: pitfalls to mind, and the user's own
    /// assessment. Only where the answers ask for less than a referral.
    Pause,
    /// Questions that can no longer change the route and make the call stronger: only
    /// where the user wants to say more.
    Adding,
    /// The route and its reasons.
    Result,
}

impl Step {
    /// Returns whether this screen asks a question of its own words: alone or with
    /// others.
    #[must_use]
    pub fn asks(&self, question: &QuestionId) -> bool {
        match self {
            Self::Question(id) => id == question,
            Self::Questions(ids) => ids.contains(question),
            _ => false,
        }
    }
}
