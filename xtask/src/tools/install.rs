//! Installing one thing.

use std::time::Instant;

use crate::Outcome;
use crate::cmd::Cmd;
use crate::steps::human;

/// Installs one thing, between a line that says so and one with the time.
///
/// Fails with the one sentence about it.
pub fn install(what: &str, cmd: &Cmd) -> Outcome {
    println!("Installing {what}, which may take minutes: {cmd}");
    let start = Instant::now();
    cmd.run()
        .map_err(|_| format!("{what} is missing and could not be installed; run: {cmd}"))?;
    println!("Installed {what} in {}.", human(start.elapsed()));
    Ok(())
}
