//! `site worker-off`: the way back from a worker that does harm.

use super::WORKER;
use crate::assets;
use crate::offline::OfflineError;
use crate::precompress;
use std::fs;
use std::path::{Path, PathBuf};

/// What `site worker-off` is asked on the command line.
#[derive(Debug, Clone, clap::Args)]
pub struct Off {
    /// The folder of the built site.
    #[arg(long, default_value = "dist")]
    pub dist: PathBuf,
}

/// Puts the worker that removes itself in the place of the site's own. `root`
/// is the project.
///
/// # Errors
/// A file that cannot be read or written.
pub fn switch_off(root: &Path, dist: &Path) -> Result<(), OfflineError> {
    let off = assets::parts(&root.join("public"), &["sw-off"])?;
    let worker = dist.join(WORKER);
    fs::write(&worker, off)?;
    precompress::copies(&[worker])?;
    Ok(())
}
