//! `cargo xtask audit`.

use crate::steps::Steps;
use crate::{Outcome, browser_tests, count, scripts, site_build, tools};

/// Looks at every page, and in every engine, after `cargo xtask test` has passed:
/// what takes long and finds little that the tests have not found.
///
/// Fails at the first step that fails, naming it and its command.
pub fn audit() -> Outcome {
    let browser = Steps::run_all(run)?;
    println!("{browser} passed, 0 failed");
    Ok(())
}

fn run(steps: &mut Steps) -> Outcome<usize> {
    steps.step("Looking for the tools of the audit", tools::for_audit)?;
    site_build::build_if_stale(steps, "/")?;
    scripts::read_every_page(steps)?;
    let mut browser = 0;
    browser_tests::audit(steps, |line| browser += count::browser(line))?;
    Ok(browser)
}
