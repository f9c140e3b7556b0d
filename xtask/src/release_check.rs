//! `cargo xtask release-check`.

use crate::site_program::SiteProgram;
use crate::steps::Steps;
use crate::{Outcome, dependencies, scripts, tools};

/// Checks every package that the site or its tests are made with, writes the
/// SBOM of what is sent to people, and reads every page of dist/.
///
/// Fails at a known vulnerability, a licence or a source that deny.toml does not
/// allow, and at HTML that is not right.
pub fn check() -> Outcome {
    let not_checked = Steps::run_all(|steps| {
        steps.step("Looking for the tools of a release", tools::for_release)?;
        let not_checked = steps.step(dependencies::TITLE, dependencies::check)?;
        let sbom = SiteProgram::Cargo.cmd("sbom");
        steps.run("Writing the SBOM", &sbom)?;
        scripts::read_every_page(steps)?;
        Ok(not_checked)
    })?;
    dependencies::print(&not_checked);
    Ok(())
}
