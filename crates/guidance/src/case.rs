//! Worked cases: fictional, to test the rules and to practise on.

use crate::{Answers, Route};

/// One worked case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// Its name in the content.
    pub id: String,
    /// Its title, which gives nothing away.
    pub title: String,
    /// The story, in two or three sentences.
    pub story: String,
    /// The answers of its teller.
    pub answers: Answers,
    /// The route that the rules must end at.
    pub expect: Route,
    /// A thought that tempts, and whether it is too low, too high or right.
    pub tempting: Option<String>,
}

/// A situation that a public document describes, and where its authority says
/// that it belongs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutsideCase {
    /// Its name in the content.
    pub id: String,
    /// The body whose document it is.
    pub source: String,
    /// The address of the document; `None` where only a copy on another site is
    /// known, which no reader is sent to.
    pub address: Option<String>,
    /// The story.
    pub story: String,
    /// The answers of its teller, as far as the text supports them.
    pub answers: Answers,
    /// The least urgent route that the authority gives.
    pub least: Route,
    /// The most urgent one.
    pub most: Route,
    /// The reason why the rules end one step higher, where they do.
    pub higher: Option<String>,
}

impl OutsideCase {
    /// Returns whether a route is one that the authority gives.
    #[must_use]
    pub fn agrees(&self, route: Route) -> bool {
        (self.least..=self.most).contains(&route)
    }

    /// Returns whether a route is a single step more urgent than the authority's.
    #[must_use]
    pub fn is_one_step_high(&self, route: Route) -> bool {
        route as u8 == self.most as u8 + 1
    }
}
