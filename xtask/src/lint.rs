//! Format and lints.

use crate::Outcome;
use crate::cmd::Cmd;
use crate::steps::Steps;

/// Checks the format, and runs clippy over everything native.
///
/// Fails at the first difference or warning.
pub fn native(steps: &mut Steps) -> Outcome {
    steps.run("Format", &Cmd::new("cargo fmt --all --check"))?;
    let clippy = "cargo clippy --workspace --all-targets -- -D warnings";
    steps.run("Clippy, native", &Cmd::new(clippy))
}

/// Runs clippy over what goes into the Wasm.
///
/// Fails at the first warning.
pub fn wasm(steps: &mut Steps) -> Outcome {
    let clippy = "cargo clippy --package second-question --target wasm32-unknown-unknown \
                  --features csr --lib -- -D warnings";
    steps.run("Clippy, wasm32", &Cmd::new(clippy))
}
