//! `cargo xtask test`.

use crate::job::Job;
use crate::steps::Steps;
use crate::{Outcome, count, packages, php, site_build, tools};

/// Runs everything that must hold before a change is taken.
///
/// Fails at the first step that fails, naming it and its command.
pub fn test() -> Outcome {
    let mut steps = Steps::new(11 + site_build::STEPS);
    steps.step("Looking for the tools of the tests", tools::for_testing)?;
    lint(&mut steps)?;

    steps.step("Reading the PHP of the plugin", php::read)?;
    let title = "Known faults, licences and origin of the packages";
    let not_checked = steps.step(title, packages::check)?;

    let mut native = 0;
    let job = Job::new("cargo test --workspace");
    steps.run_reading("Native tests", &job, |line| native += count::native(line))?;

    let check = Job::new("cargo run --quiet --package site -- check");
    steps.run("Checking the content", &check)?;
    site_build::build(&mut steps, "/")?;
    let html = Job::new("node html.mjs").within("tests");
    steps.run("Reading the HTML of every page", &html)?;

    steps.step("Drawing the site in languages for tests", languages)?;

    let mut browser = 0;
    let job = Job::new("npx playwright test").within("tests");
    let job = job.with("BASE", "dist");
    steps.run_reading("Browser tests", &job, |line| {
        browser += count::browser(line)
    })?;

    println!("Where the time went:\n{steps}");
    println!(
        "All passed: format, clippy (native, wasm32), {native} native tests, content, \
         build within budget, {browser} browser tests. ({})",
        steps.elapsed()
    );
    for one in not_checked {
        println!("Not checked: {one}.");
    }
    // The form that the project's checks read.
    println!("{} passed, 0 failed", native + browser);
    Ok(())
}

/// The site in pretended languages, each in a folder of its own, with the Wasm
/// that is built.
fn languages() -> Outcome {
    for language in ["en-XA", "ar-XB"] {
        let into = format!("target/languages/{language}");
        let line = "cargo run --quiet --package site -- render";
        let line = format!("{line} --language {language} --from dist --into {into}");
        Job::new(line).run()?;
    }
    Ok(())
}

fn lint(steps: &mut Steps) -> Outcome {
    steps.run("Format", &Job::new("cargo fmt --all --check"))?;
    let native = "cargo clippy --workspace --all-targets -- -D warnings";
    steps.run("Clippy, native", &Job::new(native))?;
    let wasm = "cargo clippy --package second-question --target wasm32-unknown-unknown \
                --features csr --lib -- -D warnings";
    steps.run("Clippy, wasm32", &Job::new(wasm))
}
