//! `cargo xtask test-hosts`.

use crate::cmd::Cmd;
use crate::steps::Steps;
use crate::{Outcome, site_build, tools};

/// Tries the plugin in real WordPress, from its activation to a reader who
/// comes to a result. The test starts and stops WordPress and its database.
///
/// Fails at a package that cannot be installed or a test that fails.
pub fn test() -> Outcome {
    Steps::run_all(|steps| {
        steps.step("Looking for WordPress", tools::for_hosts)?;
        site_build::build_from_nothing(steps, "/")?;
        let cmd = Cmd::new("npx playwright test --config wordpress.config.mjs");
        steps.run("Trying the plugin in WordPress", &cmd.current_dir("tests"))
    })
}
