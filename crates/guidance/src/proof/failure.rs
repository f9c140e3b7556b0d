//! The ways in which rules can break a promise.

use crate::Route;
use std::fmt;

/// A promise that does not hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Failure {
    /// A more worrying answer lowered the route (law 2).
    Lowered {
        /// The question or sign count that was raised.
        metric: String,
        /// The levels from which raising it lets a rule go.
        levels: Vec<u8>,
    },
    /// "Not sure" on a critical question is less than `consult` (law 3).
    UnsureTooLow {
        /// The critical question.
        question: String,
        /// The levels at which it happens.
        levels: Vec<u8>,
    },
    /// Taking the rule away changes nothing (law 4).
    DeadRule(String),
    /// No set of answers ends there (law 4).
    Unreachable(Route),
    /// No answer to it ever changes the route (law 4).
    NoEffect(String),
    /// A promise of the content is broken.
    Broken {
        /// The promise.
        promise: String,
        /// The levels at which the route is less than promised.
        levels: Vec<u8>,
    },
    /// A rule says that harm is likely and does not refer.
    HarmBelowRefer(String),
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Lowered { metric, levels } => {
                write!(
                    f,
                    "a more worrying `{metric}` lowers the route at {levels:?}"
                )
            }
            Self::UnsureTooLow { question, levels } => {
                write!(
                    f,
                    "not sure on `{question}` is less than consult at {levels:?}"
                )
            }
            Self::DeadRule(id) => write!(
                f,
                "rule `{id}` never matters: another always asks for as much"
            ),
            Self::Unreachable(route) => write!(f, "no set of answers ends at `{}`", route.slug()),
            Self::Broken { promise, levels } => {
                write!(f, "the promise `{promise}` is broken at {levels:?}")
            }
            Self::HarmBelowRefer(id) => {
                write!(
                    f,
                    "rule `{id}` says that harm is likely and asks for less than refer"
                )
            }
            Self::NoEffect(id) => write!(f, "no answer to `{id}` ever changes the route"),
        }
    }
}
