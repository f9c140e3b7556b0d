//! `cargo xtask check`.

use crate::cmd::Cmd;
use crate::site_program::SiteProgram;
use crate::steps::Steps;
use crate::{Outcome, browser_tests, freshness, lint, scripts, site_build, tools};

/// The native tests that are quick: the domain’s and the content’s. They are
/// chosen from the whole workspace, so that what `cargo xtask test` compiles is
/// compiled once; the ten thousand hostile files take longer than all others.
const NATIVE: &str =
    "cargo test --workspace --lib --test it -- --skip hostile:: --skip drawn:: --skip hosting::";

/// Runs what is worth waiting for after every edit.
///
/// Fails at the first step that fails, naming it and its command.
pub fn check() -> Outcome {
    Steps::run_all(|steps| {
        steps.step("Looking for the tools of the tests", tools::for_testing)?;
        lint::native(steps)?;
        steps.run("Tests of the domain and the content", &Cmd::new(NATIVE))?;
        let site = SiteProgram::from_tests();
        steps.run("Checking the content", &site.cmd("check"))?;
        scripts::unit_tests(steps)?;
        if !freshness::is_fresh("/") {
            site_build::build(steps, "/", &site)?;
        }
        browser_tests::smoke(steps)
    })
}
