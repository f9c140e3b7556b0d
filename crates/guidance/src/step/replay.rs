//! Replays which screens follow from the answers.

use super::screen::Step;
use super::walk::Walk;
use crate::{Answers, Guide};

/// Returns the steps behind the user and the one they stand at, which is the last.
#[must_use]
pub fn steps(guide: &Guide, answers: &Answers) -> Vec<Step> {
    let mut path = Vec::new();
    let walk = Walk { guide, answers };
    if walk.go(&mut path) {
        path.push(Step::Result);
    }
    path
}

/// Returns the step that the user stands at.
#[must_use]
pub fn next_step(guide: &Guide, answers: &Answers) -> Step {
    steps(guide, answers).pop().unwrap_or(Step::Result)
}
