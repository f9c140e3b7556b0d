//! Building the site into dist/.

use std::env;

use crate::cmd::{Cmd, cargo_home};
use crate::site_program::SiteProgram;
use crate::steps::Steps;
use crate::{Outcome, freshness, tools};

/// Runs `cargo xtask build`: builds the site for `base` with the tools it needs.
///
/// Fails at the first step that fails.
pub fn alone(base: &str) -> Outcome {
    Steps::run_all(|steps| {
        steps.step("Looking for the tools of the build", tools::for_building)?;
        build_from_nothing(steps, base)
    })?;
    println!("The site is in dist/.");
    Ok(())
}

/// Builds the site as in [`build_from_nothing`], unless dist/ is up to date.
///
/// Fails at the first step that fails.
pub fn build_if_stale(steps: &mut Steps, base: &str) -> Outcome {
    if freshness::is_fresh(base) {
        println!("dist/ is up to date.");
        return Ok(());
    }
    build_from_nothing(steps, base)
}

/// Builds the program that writes the pages, then the site as in [`build`].
///
/// Fails at the first step that fails.
pub fn build_from_nothing(steps: &mut Steps, base: &str) -> Outcome {
    // Trunk's hook asks for this program; built here, its progress is seen.
    let program = Cmd::new("cargo build --package site");
    steps.run("Building the program that writes the pages", &program)?;
    build(steps, base, &SiteProgram::Cargo)
}

/// Builds for `base`, `/` or a folder of another site, and holds the pages to
/// their budget. The tools have to be in place already.
///
/// Fails at the first step that fails.
pub fn build(steps: &mut Steps, base: &str, program: &SiteProgram) -> Outcome {
    let began = freshness::begin();
    let wasm = trunk(format!("trunk build --release --public-url {base}"));
    let title = "Building the Wasm and writing the pages";
    steps.run(title, &program.tell(wasm))?;
    let size = program.cmd(&format!("size --check --base {base}"));
    steps.run("Holding every page to its size budget", &size)?;
    freshness::complete(began, base)
}

/// Returns a command of Trunk's. The folder where cargo keeps the sources of
/// packages, which holds somebody's name, is called the same in every Wasm. Trunk
/// stops at `NO_COLOR=1`, which others take for granted, and wants `true`.
pub fn trunk(line: impl Into<String>) -> Cmd {
    let cmd = match cargo_home() {
        Some(home) => Cmd::new(line).env(
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
            format!("--remap-path-prefix={}=/cargo", home.display()),
        ),
        None => Cmd::new(line),
    };
    match env::var_os("NO_COLOR") {
        Some(value) if !value.is_empty() => cmd.env("NO_COLOR", "true"),
        _ => cmd,
    }
}
