//! `site size`: measures each page against its budget, and finds pages that load something
//! they should not.
//!
//! Sizes are bytes of brotli; a kB is 1000 bytes.

use std::path::PathBuf;
use std::process::ExitCode;

use crate::base_path::BasePath;

pub mod budget;
pub(crate) mod files;
pub(crate) mod html_tags;
mod measure;
mod report;
pub(crate) mod resources;
mod table;

pub use measure::measure;
pub use report::{Bundle, Page, Report, SizeError};

/// The command line of `site size`.
#[derive(Debug, Clone, clap::Args)]
pub struct Options {
    /// The folder of the built site
    #[arg(long, default_value = "dist")]
    pub dist: PathBuf,
    /// The base path that the site was built for, such as /guidance/
    #[arg(long, default_value_t = BasePath::root())]
    pub base: BasePath,
    /// Fail if a page is over its budget or loads something it should not
    #[arg(long)]
    pub check: bool,
}

/// Prints the table. The exit code is 1 if something is wrong and
/// [`Options::check`] asks for it.
///
/// # Errors
/// A site that cannot be measured.
pub fn run(options: &Options) -> Result<ExitCode, SizeError> {
    let report = measure(&options.dist, options.base.clone())?;
    print!("{report}");
    let fails = options.check && !report.passes();
    Ok(if fails {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}

#[cfg(test)]
mod tests;
