//! `cargo xtask test`.

use crate::cmd::Cmd;
use crate::site_program::SiteProgram;
use crate::steps::Steps;
use crate::{Outcome, browser_tests, count, dependencies, lint, php, scripts, site_build, tools};

/// Runs everything that must hold before a change is merged.
///
/// Fails at the first step that fails, naming it and its command.
pub fn test() -> Outcome {
    let (native, browser, not_checked) = Steps::run_all(run)?;
    println!(
        "All passed: format, clippy (native, wasm32), {native} native tests, content, \
         build within budget, {browser} browser tests."
    );
    dependencies::print(&not_checked);
    println!("What looks at every page and engine is `cargo xtask audit`.");
    // The form that the project's checks read.
    println!("{} passed, 0 failed", native + browser);
    Ok(())
}

fn run(steps: &mut Steps) -> Outcome<(usize, usize, dependencies::NotChecked)> {
    steps.step("Looking for the tools of the tests", tools::for_testing)?;
    lint::native(steps)?;
    lint::wasm(steps)?;
    steps.step("Reading the PHP of the plugin", php::read)?;
    let not_checked = steps.step(dependencies::TITLE, dependencies::check)?;

    let mut native = 0;
    let cmd = Cmd::new("cargo test --workspace --lib --bins --tests");
    steps.run_reading("Native tests", &cmd, |line| native += count::native(line))?;
    scripts::unit_tests(steps)?;

    let site = SiteProgram::from_tests();
    steps.run("Checking the content", &site.cmd("check"))?;
    site_build::build(steps, "/", &site)?;
    scripts::dist_tests(steps)?;
    let title = "Rendering the site in pseudo-locales";
    steps.step(title, || browser_tests::pseudo_locales(&site))?;

    let mut browser = 0;
    browser_tests::chromium(steps, |line| browser += count::browser(line))?;
    Ok((native, browser, not_checked))
}
