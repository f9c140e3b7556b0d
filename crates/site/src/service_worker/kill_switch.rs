//! `site service-worker-kill-switch`: the way back from a service worker that does harm.

use super::{ServiceWorkerError, precache_manifest::WORKER};
use crate::dist;
use crate::precompress;
use std::path::{Path, PathBuf};

/// The command line of `site service-worker-kill-switch`.
#[derive(Debug, Clone, clap::Args)]
pub struct Options {
    /// The folder of the built site
    #[arg(long, default_value = "dist")]
    pub dist: PathBuf,
}

/// Replaces the site's worker by the one that removes itself. Copies it from `web/sw/`
/// as it is: in an emergency this needs neither Node nor esbuild. `root` is the project.
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
