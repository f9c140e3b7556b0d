//! `site worker-off`: the way back from a service worker that does harm.

use super::{ServiceWorkerError, precache_manifest::WORKER};
use crate::dist;
use crate::precompress;
use std::path::{Path, PathBuf};

/// What `site worker-off` is asked on the command line.
#[derive(Debug, Clone, clap::Args)]
pub struct Options {
    /// The folder of the built site.
    #[arg(long, default_value = "dist")]
    pub dist: PathBuf,
}

/// Puts the worker that removes itself in the place of the site's own, as it stands in
/// `web/sw/`: in an emergency this needs neither Node nor esbuild. `root` is the project.
///
/// # Errors
/// A file that cannot be read or written.
pub fn write(root: &Path, dist: &Path) -> Result<(), ServiceWorkerError> {
    let kill_switch = dist::read(&root.join("web/sw/sw-kill-switch.js"))?;
    let worker = dist.join(WORKER);
    dist::write(&worker, &kill_switch)?;
    precompress::copies(&[worker])?;
    Ok(())
}
