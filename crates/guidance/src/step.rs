//! Which screen comes next: replayed from the answers, never stored.

mod asking;
mod danger;
mod walk;

pub use asking::{addable, expected_questions, questions_about_need};
pub use danger::leads_to_check;

use crate::{Answers, Guide, Kind, QuestionId};
use walk::Walk;

/// One screen of the guided tool.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// A question with radio buttons.
    Question(QuestionId),
    /// "Check your answer", before 999.
    Check,
    /// "Who are you?"
    Who,
    /// What was seen.
    Signs,
    /// What is asked about one kind of need in which something was ticked.
    Need(Kind),
    /// "Before you speak to anyone": what makes it dangerous to tell the family,
    /// and what has already happened. Always there, but for 999.
    Before,
    /// A moment before the result: pitfalls to mind, and the user's own
    /// assessment.
    Pause,
    /// What can no longer change the route and makes the call stronger: only
    /// where the user wants to say more.
    Adding,
    /// The route and its reasons.
    Result,
}

/// The steps behind the user and the one they stand at, which is the last.
#[must_use]
pub fn steps(guide: &Guide, answers: &Answers) -> Vec<Step> {
    let mut path = Vec::new();
    let walk = Walk { guide, answers };
    if walk.go(&mut path) {
        path.push(Step::Result);
    }
    path
}

/// The step that the user stands at.
#[must_use]
pub fn next_step(guide: &Guide, answers: &Answers) -> Step {
    steps(guide, answers).pop().unwrap_or(Step::Result)
}
