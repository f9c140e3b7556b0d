//! Walks folders.

use std::fs;
use std::path::{Path, PathBuf};

use crate::Outcome;

/// Returns every file below a folder, in order, without Node's packages.
///
/// Fails if a folder cannot be read.
pub fn below(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let failed = |error| format!("Cannot read {}: {error}.", folder.display());
        for entry in fs::read_dir(&folder).map_err(failed)? {
            let path = entry.map_err(failed)?.path();
            if !path.is_dir() {
                found.push(path);
            } else if !path.ends_with("node_modules") {
                folders.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}
