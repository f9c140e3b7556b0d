//! The browser tests, by what they are for.

use crate::Outcome;
use crate::cmd::Cmd;
use crate::site_program::SiteProgram;
use crate::steps::Steps;

/// Returns the command for some of the tests.
fn playwright(arguments: &str) -> Cmd {
    Cmd::new(format!("npx playwright test {arguments}")).current_dir("tests")
}

/// Runs the dozen that show that the main ways through the site work.
///
/// Fails if one fails.
pub fn smoke(steps: &mut Steps) -> Outcome {
    let cmd = playwright(&format!("--grep @smoke {}", of(&["phone", "window"])));
    steps.run("Browser tests tagged @smoke", &cmd)
}

/// Runs all of Chromium’s, and calls `read` with each line printed.
///
/// Fails if one fails.
pub fn chromium(steps: &mut Steps, read: impl FnMut(&str)) -> Outcome {
    let projects = ["phone", "window", "desktop", "storage-denied", "http2"];
    let cmd = playwright(&of(&projects));
    steps.run_reading("Browser tests", &cmd, read)
}

/// Runs those of Firefox and WebKit, and lets axe look at everything in every
/// colour scheme.
///
/// Fails if one fails.
pub fn audit(steps: &mut Steps, read: impl FnMut(&str)) -> Outcome {
    let projects = ["every-page", "firefox", "webkit"];
    let cmd = playwright(&of(&projects));
    steps.run_reading("Every page and engine", &cmd, read)
}

/// Returns the options that choose some of the projects of playwright.config.mjs.
fn of(projects: &[&str]) -> String {
    let options = projects.iter().map(|name| format!("--project {name}"));
    options.collect::<Vec<_>>().join(" ")
}

/// Renders the site in the languages of tests, each into a folder of its own,
/// with the Wasm that is built.
///
/// Fails if one cannot be rendered.
pub fn pseudo_locales(site: &SiteProgram) -> Outcome {
    for language in ["en-XA", "ar-XB"] {
        let out = format!("target/languages/{language}");
        let line = format!("render --language {language} --dist dist --out {out}");
        site.cmd(&line).run()?;
    }
    Ok(())
}
