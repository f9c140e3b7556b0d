//! What cargo and rustup install.

use std::path::Path;

use super::install;
use crate::Outcome;
use crate::job::Job;
use crate::lockfile::locked_version;

/// The Trunk that is known to work; any with the same start does.
const TRUNK: &str = "0.21.14";
const TRUNK_SERIES: &str = "0.21.";
const CARGO_DENY: &str = "0.20.2";

/// Rust's library for wasm32. It is looked for where the compiler would, since
/// not every Rust came with rustup.
pub fn wasm_target() -> Outcome {
    let asked = Job::new("rustc --print target-libdir --target wasm32-unknown-unknown");
    let folder = asked.output().unwrap_or_default();
    if Path::new(&folder).is_dir() {
        return Ok(());
    }
    let job = Job::new("rustup target add wasm32-unknown-unknown");
    install("the target wasm32-unknown-unknown", &job)
}

/// Trunk, which builds the Wasm and calls for the pages.
pub fn trunk() -> Outcome {
    let found = version("trunk");
    if found.is_some_and(|found| found.starts_with(TRUNK_SERIES)) {
        return Ok(());
    }
    let job = Job::new(format!("cargo install --locked trunk --version {TRUNK}"));
    install("trunk", &job)
}

/// The program of wasm-bindgen, whose version must be that of the library.
pub fn wasm_bindgen() -> Outcome {
    let locked = locked_version("wasm-bindgen")?;
    if version("wasm-bindgen").as_ref() == Some(&locked) {
        return Ok(());
    }
    let line = format!("cargo install --locked wasm-bindgen-cli --version {locked}");
    install("wasm-bindgen-cli", &Job::new(line))
}

/// Whether cargo-deny is there, of whichever version.
pub fn has_cargo_deny() -> bool {
    version("cargo-deny").is_some()
}

/// cargo-deny, which takes minutes to compile: only a release waits for it.
pub fn cargo_deny() -> Outcome {
    if has_cargo_deny() {
        return Ok(());
    }
    let line = format!("cargo install --locked cargo-deny --version {CARGO_DENY}");
    install("cargo-deny", &Job::new(line))
}

/// The formatter, which a minimal Rust lacks.
pub fn rustfmt() -> Outcome {
    component("rustfmt", "cargo fmt --version")
}

/// The lints, which a minimal Rust lacks.
pub fn clippy() -> Outcome {
    component("clippy", "cargo clippy --version")
}

fn component(name: &str, probe: &str) -> Outcome {
    match Job::new(probe).output() {
        Some(_) => Ok(()),
        None => install(name, &Job::new(format!("rustup component add {name}"))),
    }
}

/// The version of a tool that says `tool 1.2.3`, if it is there.
fn version(tool: &str) -> Option<String> {
    let said = Job::new(format!("{tool} --version")).output()?;
    said.split_whitespace().nth(1).map(String::from)
}
