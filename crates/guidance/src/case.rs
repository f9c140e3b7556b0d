//! Worked cases: fictional, to test the rules and to practise on.

use crate::{Answers, Route};

/// One worked case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// Its name in the content.
    pub id: String,
    /// What it is called, which gives nothing away.
    pub title: String,
    /// What happened, in two or three sentences.
    pub story: String,
    /// What its teller answers.
    pub answers: Answers,
    /// Where the rules must end.
    pub expect: Route,
    /// What one might be tempted to think, and whether that is too low, too
    /// high or right.
    pub tempting: Option<String>,
}
