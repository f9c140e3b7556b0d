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
            promises,
            routes,
            failures,
        } = &self.proof;
        let routes: Vec<&str> = routes.iter().map(|route| route.slug()).collect();
        writeln!(f, "answer sets covered  {answer_sets}")?;
        writeln!(f, "looked at            {walked}")?;
        writeln!(f, "rules                {rules}")?;
        writeln!(f, "questions            {questions}")?;
        writeln!(f, "routes reached       {}", routes.join(", "))?;
        writeln!(f, "promises kept        {promises}")?;
        writeln!(f, "laws broken          {}", failures.len())?;
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

/// How the rules end for the situations of public documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Outside {
    /// How many there are.
    pub cases: usize,
    /// How many end where the authority says.
    pub agree: usize,
    /// How many end one step higher.
    pub higher: usize,
}

/// So many situations may end one step higher than their authority says.
const MOST_HIGHER: usize = 6;

/// Counts how the situations of public documents end.
#[must_use]
pub fn outside(content: &Content) -> Outside {
    let rules = &content.guide.rules;
    let mut found = Outside::default();
    for case in &content.outside_cases {
        let route = rules.route_of(&case.answers);
        found.cases += 1;
        found.agree += usize::from(case.agrees(route));
        found.higher += usize::from(case.is_one_step_high(route));
    }
    found
}

/// The situations of public documents that do not end where they may, a line
/// each: none lower than its authority says, none two steps higher, and few one
/// step higher, each with its reason.
#[must_use]
pub fn wrong_outside_cases(content: &Content) -> Vec<String> {
    let rules = &content.guide.rules;
    let cases = content.outside_cases.iter();
    let mut wrong: Vec<String> = cases
        .filter_map(|case| {
            let route = rules.route_of(&case.answers);
            let high = case.is_one_step_high(route);
            let mend = match (case.agrees(route), high, &case.higher) {
                (true, _, None) | (false, true, Some(_)) => return None,
                (true, _, Some(_)) => "it agrees: take `higher` away",
                (false, true, None) => "one step higher: say why in `higher`, or change the rules",
                (false, false, _) => "too low, or more than one step higher: change the rules",
            };
            Some(format!(
                "outside case `{}` belongs between `{}` and `{}` and ends at `{}`: {mend}",
                case.id,
                case.least.slug(),
                case.most.slug(),
                route.slug()
            ))
        })
        .collect();
    let higher = outside(content).higher;
    if higher > MOST_HIGHER {
        wrong.push(format!(
            "{higher} outside cases end one step higher; {MOST_HIGHER} may"
        ));
    }
    wrong
}
