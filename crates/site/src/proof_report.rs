//! `site prove`: the proof of the rules, printed with its figures.

use guidance::Rules;
use guidance::proof::{self, Proof};
use std::fmt;
use std::time::{Duration, Instant};

/// A proof, with the time that it took.
#[derive(Debug, Clone)]
pub struct ProofReport {
    proof: Proof,
    took: Duration,
}

impl ProofReport {
    /// Returns whether the rules keep every promise.
    #[must_use]
    pub fn holds(&self) -> bool {
        self.proof.failures.is_empty()
    }
}

impl fmt::Display for ProofReport {
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

/// Proves the rules and measures the time.
#[must_use]
pub fn prove(rules: &Rules) -> ProofReport {
    let start = Instant::now();
    let proof = proof::prove(rules);
    ProofReport {
        proof,
        took: start.elapsed(),
    }
}
