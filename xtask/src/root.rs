//! The folder that everything runs in.

use std::env;
use std::path::Path;

use crate::Outcome;

/// Makes the workspace's root the current folder, from wherever in the
/// workspace `cargo xtask` was started.
///
/// Fails if the folder cannot be entered.
pub fn enter() -> Outcome {
    // Without cargo there is no such variable, and the current folder has to
    // be the right one already.
    let Some(xtask) = env::var_os("CARGO_MANIFEST_DIR") else {
        return Ok(());
    };
    let root = Path::new(&xtask).join("..");
    env::set_current_dir(&root).map_err(|e| format!("Cannot enter {}: {e}.", root.display()))
}
