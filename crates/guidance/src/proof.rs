//! Proves what the rules promise, for every set of answers and not for samples.
//!
//! A set of answers is a level for each question and for each sign count. A question that was not answered counts as one of its own
//! levels, so sets of part answers are among these.
//!
//! There are far too many sets to try each. A condition only ever says "at
//! least", so none has to be: what holds somewhere holds first at the least
//! levels that a condition asks for, with everything else at rest. Each promise
//! is looked at there, for every rule and every way in which it can hold. That a
//! condition is of this kind is not taken on trust: it is tried for each rule
//! over all levels of what it looks at. Why nothing is missed stands in
//! docs/decisions/0011.
//!
//! The answers about several kinds of need may differ. The promises are shown
//! where they do not, and hold for all others: the route
//! is at least that of the set in which every kind stands where the least
//! worrying one does. A route or a rule that matters in these sets matters.

mod answer_sets;
mod failure;
#[cfg(test)]
mod fixture;
mod least_levels;
mod lowered;
mod walk;

pub use failure::Failure;

use crate::{Promise, Route, Rules};
use answer_sets::answer_sets;
use least_levels::least;
use lowered::lowered;
use walk::Walk;

/// The extent of the proof, and every promise that does not hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proof {
    /// The number of sets of answers that this holds for: all there are.
    pub answer_sets: u128,
    /// The number of sets that were looked at: the least ones at which something
    /// begins to hold.
    pub walked: usize,
    /// The number of rules.
    pub rules: usize,
    /// The number of questions, with the signs as one more.
    pub questions: usize,
    /// The number of promises in the content, whether they hold or not.
    pub promises: usize,
    /// The routes that some answers end at.
    pub routes: Vec<Route>,
    /// The promises that do not hold. Empty where the rules keep every one.
    pub failures: Vec<Failure>,
}

/// Looks for broken promises, and returns what was covered and what was found.
#[must_use]
pub fn prove(rules: &Rules) -> Proof {
    let walk = Walk::over(rules);
    let mut failures: Vec<Failure> = rules
        .rules
        .iter()
        .filter_map(|rule| lowered(rules, rule, |rule, levels| rule.when.holds(levels)))
        .collect();
    failures.extend(walk.unsure_too_low());
    failures.extend(walk.dead());
    let routes = walk.routes();
    let missing = Route::ALL.into_iter();
    let missing = missing.filter(|route| !routes.contains(route));
    failures.extend(missing.map(Failure::Unreachable));
    failures.extend(walk.without_effect());
    failures.extend(broken(rules));
    failures.extend(harm_below_refer(rules));
    Proof {
        promises: rules.promises.len(),
        answer_sets: answer_sets(rules),
        walked: 1 + walk.least.iter().map(Vec::len).sum::<usize>(),
        rules: rules.rules.len(),
        questions: rules.questions.len() + 1,
        routes,
        failures,
    }
}

/// Returns the promises of the content that are broken. A promise holds everywhere
/// if it holds where its condition begins to.
fn broken(rules: &Rules) -> Vec<Failure> {
    let kept = |promise: &Promise| {
        let mut places = least(rules, &promise.when).into_iter();
        let low = places.find(|levels| rules.route(levels) < promise.route)?;
        Some(Failure::Broken {
            promise: promise.id.to_string(),
            levels: low,
        })
    };
    rules.promises.iter().filter_map(kept).collect()
}

/// Returns the rules that say "no agreement is needed" and ask for less than a
/// referral. A worse answer never takes it away, since none lets a rule go.
fn harm_below_refer(rules: &Rules) -> Vec<Failure> {
    let low = rules.rules.iter();
    let low = low.filter(|rule| rule.harm_likely && rule.route < Route::Refer);
    low.map(|rule| Failure::HarmBelowRefer(rule.id.to_string()))
        .collect()
}
