//! Building the site into dist/.

use std::env;

use crate::Outcome;
use crate::job::{Job, cargo_home};
use crate::steps::Steps;
use crate::tools;

/// How many steps [`build`] takes.
pub const STEPS: usize = 3;

/// `cargo xtask build`.
pub fn alone(base: &str) -> Outcome {
    let mut steps = Steps::new(1 + STEPS);
    steps.step("Looking for the tools of the build", tools::for_building)?;
    build(&mut steps, base)?;
    println!("The site is in dist/. ({})", steps.elapsed());
    Ok(())
}

/// Builds for a folder of another site or for `/`, with the tools in place
/// already, and holds the pages to their budget.
///
/// Fails at the first step that fails.
pub fn build(steps: &mut Steps, base: &str) -> Outcome {
    // Trunk's hook asks for this program; built here, its progress is seen.
    let site = Job::new("cargo build --package site");
    steps.run("Building the program that writes the pages", &site)?;
    let wasm = trunk(format!("trunk build --release --public-url {base}"));
    steps.run("Building the Wasm and writing the pages", &wasm)?;
    let line = format!("cargo run --quiet --package site -- size --check --base {base}");
    steps.run("Holding every page to its size budget", &Job::new(line))
}

/// A job of Trunk's. The folder where cargo keeps the sources of packages, which
/// holds somebody's name, is called the same in every Wasm. Trunk stops at
/// `NO_COLOR=1`, which others take for granted, and wants `true`.
pub fn trunk(line: impl Into<String>) -> Job {
    let job = match cargo_home() {
        Some(home) => Job::new(line).with(
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
            format!("--remap-path-prefix={}=/cargo", home.display()),
        ),
        None => Job::new(line),
    };
    match env::var_os("NO_COLOR") {
        Some(value) if !value.is_empty() => job.with("NO_COLOR", "true"),
        _ => job,
    }
}
