//! `cargo xtask test-servers`.

use crate::cmd::Cmd;
use crate::steps::Steps;
use crate::{Outcome, tools};

/// Asks every real server for a small site, configured as deploy/ says.
///
/// Fails at a server that cannot be installed or answers otherwise.
pub fn test() -> Outcome {
    Steps::run_all(|steps| {
        steps.step("Looking for the servers", tools::for_servers)?;
        let cmd = Cmd::new("cargo test --package site --test it hosting -- --include-ignored");
        steps.run("Asking nginx, Caddy and Apache httpd", &cmd)
    })
}
