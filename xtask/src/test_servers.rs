//! `cargo xtask test-servers`.

use crate::job::Job;
use crate::steps::Steps;
use crate::{Outcome, tools};

/// Asks every real server for a small site, configured as deploy/ says.
///
/// Fails at a server that cannot be installed or answers otherwise.
pub fn test() -> Outcome {
    let mut steps = Steps::new(2);
    steps.step("Looking for the servers", tools::for_servers)?;
    let job = Job::new("cargo test --package site --test it hosting -- --include-ignored");
    steps.run("Asking nginx, Caddy and Apache httpd", &job)
}
