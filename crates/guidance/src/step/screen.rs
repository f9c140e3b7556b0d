//! The screens of the guided tool.

use crate::{Kind, QuestionId};

/// One screen of the guided tool.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// A question with radio buttons.
    Question(QuestionId),
    /// "Check your answer", before 999.
    Check,
    /// "Who are you?"
    Who,
    /// The signs that were seen.
    Signs,
    /// The questions about one kind of need in which something was ticked.
    Need(Kind),
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
