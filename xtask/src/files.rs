//! Walks folders.

use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use crate::Outcome;

/// Returns every file below a folder, in order, without Node's packages.
///
/// Fails if a folder cannot be read.
pub fn below(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let walk = WalkDir::new(folder).into_iter();
    let mut found = Vec::new();
    for entry in walk.filter_entry(|entry| entry.file_name() != "node_modules") {
        let entry = entry.map_err(|error| format!("Cannot read {}: {error}.", folder.display()))?;
        if !entry.file_type().is_dir() {
            found.push(entry.into_path());
        }
    }
    found.sort();
    Ok(found)
}
