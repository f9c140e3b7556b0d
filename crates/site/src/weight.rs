//! The size budget of a build and the number of its crates, for the page of assurance.

use crate::dependencies::{self, Dependencies, DependenciesError};
use crate::page_weight::budget;
use second_question::pages::Weight;
use std::path::Path;

/// Returns the budgets that `site size --check` holds a build to, and the number of crates
/// in its Wasm.
///
/// # Errors
/// A cargo that cannot be run or fails.
pub fn weight(root: &Path) -> Result<Weight, DependenciesError> {
    Ok(Weight {
        program: budget::PROGRAM,
        first: budget::to_read("/"),
        crates: crates(&dependencies::of_the_wasm(root)?),
    })
}

/// Counts the third-party crates that are linked, and those of them that this workspace
/// depends on directly.
fn crates(dependencies: &Dependencies) -> (usize, usize) {
    let Dependencies { crates, asks } = dependencies;
    let foreign = |one: &&dependencies::Crate| one.linked && !one.ours;
    let all = crates.iter().filter(foreign).count();
    let direct = crates.iter().enumerate().filter(|(place, one)| {
        let mut who = asks.iter().filter(|(_, what)| what == place);
        foreign(one) && who.any(|(who, _)| crates[*who].ours)
    });
    (all, direct.count())
}
