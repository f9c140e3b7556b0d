//! `cargo xtask release-check`.

use crate::job::Job;
use crate::steps::Steps;
use crate::{Outcome, packages, tools};

/// Looks at every package that the site or its tests are made with, writes the
/// bill of materials of what is sent to people, and reads every page of dist/.
///
/// Fails at a known fault, a licence or a source that deny.toml does not allow,
/// and at HTML that is not right.
pub fn check() -> Outcome {
    let mut steps = Steps::new(4);
    steps.step("Looking for the tools of a release", tools::for_release)?;
    let title = "Known faults, licences and origin of the packages";
    let not_checked = steps.step(title, packages::check)?;
    let bill = Job::new("cargo run --quiet --package site -- bill");
    steps.run("Writing the bill of materials", &bill)?;
    let html = Job::new("node html.mjs --all").within("tests");
    steps.run("Reading the HTML of every page of dist/", &html)?;
    for one in not_checked {
        println!("Not checked: {one}.");
    }
    println!("({})", steps.elapsed());
    Ok(())
}
