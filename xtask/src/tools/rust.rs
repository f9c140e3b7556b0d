//! Installs the tools that come from cargo and rustup.

use std::path::Path;

use super::install::install;
use crate::Outcome;
use crate::cmd::Cmd;
use crate::lockfile::locked_version;

/// The Trunk that is known to work; any with the same start does.
const TRUNK: &str = "0.21.14";
const TRUNK_SERIES: &str = "0.21.";
const CARGO_DENY: &str = "0.20.2";

/// Installs Rust's library for wasm32. Looks for it where the compiler does, since not
/// every Rust came with rustup.
pub fn wasm_target() -> Outcome {
    let asked = Cmd::new("rustc --print target-libdir --target wasm32-unknown-unknown");
    let folder = asked.output().unwrap_or_default();
    if Path::new(&folder).is_dir() {
        return Ok(());
    }
    let cmd = Cmd::new("rustup target add wasm32-unknown-unknown");
    install("the target wasm32-unknown-unknown", &cmd)
}

/// Installs Trunk, which builds the Wasm and then calls `cargo xtask render`. Leaves out its
/// default features: a check for updates, and serving over TLS.
pub fn trunk() -> Outcome {
    let found = version("trunk");
    if found.is_some_and(|found| found.starts_with(TRUNK_SERIES)) {
        return Ok(());
    }
    cargo_install("trunk", TRUNK, "--no-default-features")
}

/// Installs the program of wasm-bindgen, whose version must be that of the library.
pub fn wasm_bindgen() -> Outcome {
    let locked = locked_version("wasm-bindgen")?;
    if version("wasm-bindgen").as_ref() == Some(&locked) {
        return Ok(());
    }
    cargo_install("wasm-bindgen-cli", &locked, "--bin wasm-bindgen")
}

/// Returns whether cargo-deny is there, of whichever version.
pub fn has_cargo_deny() -> bool {
    version("cargo-deny").is_some()
}

/// Installs cargo-deny, which takes minutes to compile: only a release waits for it.
pub fn cargo_deny() -> Outcome {
    if has_cargo_deny() {
        return Ok(());
    }
    cargo_install("cargo-deny", CARGO_DENY, "")
}

/// Installs a program that cargo compiles: without optimisation, which takes a
/// third of the time and writes the same bytes, and in one folder for all, since
/// they share dependencies.
fn cargo_install(package: &str, version: &str, options: &str) -> Outcome {
    let line = format!(
        "cargo install --locked --debug --target-dir target/tools {package} --version {version} {options}"
    );
    let cmd = Cmd::new(line.trim_end()).env("CARGO_PROFILE_DEV_DEBUG", "0");
    install(package, &cmd)
}

/// Installs the formatter, which a minimal Rust lacks.
pub fn rustfmt() -> Outcome {
    component("rustfmt", "cargo fmt --version")
}

/// Installs clippy, which a minimal Rust lacks.
pub fn clippy() -> Outcome {
    component("clippy", "cargo clippy --version")
}

fn component(name: &str, probe: &str) -> Outcome {
    match Cmd::new(probe).output() {
        Some(_) => Ok(()),
        None => install(name, &Cmd::new(format!("rustup component add {name}"))),
    }
}

/// Returns the version of a tool that prints `tool 1.2.3`, if it is installed.
fn version(tool: &str) -> Option<String> {
    let said = Cmd::new(format!("{tool} --version")).output()?;
    said.split_whitespace().nth(1).map(String::from)
}
