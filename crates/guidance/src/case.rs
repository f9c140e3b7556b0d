//! Worked cases: fictional, to test the rules and to practise on.

use crate::{Answers, Route};

/// One worked case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// Its name in the content.
    pub id: String,
    /// What happened, in two or three sentences.
    pub story: String,
    /// What its teller answers.
    pub answers: Answers,
    /// Where the rules must end.
    pub expect: Route,
}
