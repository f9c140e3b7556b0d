//! `cargo xtask test-hosts`.

use crate::job::Job;
use crate::steps::Steps;
use crate::{Outcome, site_build, tools};

/// Tries the plugin in real WordPress, from its activation to a reader who
/// comes to a result. The test starts and stops WordPress and its database.
///
/// Fails at a package that cannot be installed or a test that fails.
pub fn test() -> Outcome {
    let mut steps = Steps::new(2 + site_build::STEPS);
    steps.step("Looking for WordPress", tools::for_hosts)?;
    site_build::build(&mut steps, "/")?;
    let job = Job::new("npx playwright test --config wordpress.config.mjs");
    steps.run("Trying the plugin in WordPress", &job.within("tests"))
}
