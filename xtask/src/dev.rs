//! `cargo xtask dev`.

use crate::serve::must_be_free;
use crate::{Outcome, site_build, tools};

/// Builds and serves for authors, again at every edit, until it is stopped.
///
/// Fails if the port is taken, a tool is missing, or Trunk fails.
pub fn dev(port: u16) -> Outcome {
    must_be_free(port)?;
    tools::for_building()?;
    println!("Building and serving, again at every edit, until Ctrl-C ...");
    // A folder of its own: `dist/` keeps the release build that is measured and tested.
    site_build::trunk(format!("trunk serve --port {port} --dist target/dev")).run()
}
