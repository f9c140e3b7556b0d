//! The proof of the rules as a command, and the worked cases.

use crate::content::Content;
use guidance::proof::{self, Proof};
use guidance::{Rules, decide};
use std::fmt;
use std::time::{Duration, Instant};

/// A proof and how long it took.
#[derive(Debug, Clone)]
pub struct Report {
    proof: Proof,
    took: Duration,
}

impl Report {
    /// Whether the rules keep every promise.
    #[must_use]
    pub fn holds(&self) -> bool {
        self.proof.failures.is_empty()
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Proof {
            answer_sets,
            walked,
            rules,
            questions,
            routes,
            failures,
        } = &self.proof;
        let routes: Vec<&str> = routes.iter().map(|route| route.slug()).collect();
        writeln!(f, "answer sets covered  {answer_sets}")?;
        writeln!(f, "looked at            {walked}")?;
        writeln!(f, "rules                {rules}")?;
        writeln!(f, "questions            {questions}")?;
        writeln!(f, "routes reached       {}", routes.join(", "))?;
        writeln!(f, "promises broken      {}", failures.len())?;
        for failure in failures {
            writeln!(f, "  {failure}")?;
        }
        write!(f, "milliseconds         {}", self.took.as_millis())
    }
}

/// Proves the rules and takes the time.
#[must_use]
pub fn report(rules: &Rules) -> Report {
    let start = Instant::now();
    let proof = proof::prove(rules);
    Report {
        proof,
        took: start.elapsed(),
    }
}

/// The worked cases that do not end where they expect, a line each.
#[must_use]
pub fn wrong_cases(content: &Content) -> Vec<String> {
    let ends = content
        .cases
        .iter()
        .map(|case| (case, decide(&content.guide.rules, &case.answers).route));
    ends.filter(|(case, route)| case.expect != *route)
        .map(|(case, route)| {
            format!(
                "case `{}` expects `{}` and ends at `{}`",
                case.id,
                case.expect.slug(),
                route.slug()
            )
        })
        .collect()
}
