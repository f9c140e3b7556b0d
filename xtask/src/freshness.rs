//! Whether dist/ is as new as what it is made of.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::Outcome;

/// What a build is made of: files, and folders with everything in them.
const INPUTS: &[&str] = &[
    ".cargo/config.toml",
    "Cargo.lock",
    "Cargo.toml",
    "Trunk.toml",
    "CHANGELOG.md",
    "content",
    "crates",
    "index.html",
    "public",
    "src",
    "style",
    "web",
];
/// Below the inputs, what no build reads.
const SKIPPED: &[&str] = &["tests", "benches", "node_modules"];

/// Written after each build, dated when it began; holds the base path.
const STAMP: &str = "target/dist-built";

/// Returns whether dist/ was built for `/` after the last change to an input.
pub fn is_fresh() -> bool {
    let stamp = Path::new(STAMP);
    let built = fs::metadata(stamp).and_then(|file| file.modified());
    let base = fs::read_to_string(stamp).unwrap_or_default();
    let inputs = INPUTS.iter().map(PathBuf::from).collect();
    match built {
        Ok(built) => {
            base == "/" && Path::new("dist/index.html").exists() && newest(inputs) < Some(built)
        }
        Err(_) => false,
    }
}

/// Notes that dist/ is being rebuilt, so that no older note is believed if the
/// build fails. Returns when it began.
pub fn begin() -> SystemTime {
    let _ = fs::remove_file(STAMP);
    SystemTime::now()
}

/// Notes that the build that began at `began` is complete.
///
/// Fails if the note cannot be written.
pub fn complete(began: SystemTime, base: &str) -> Outcome {
    let failed = |error| format!("Cannot write {STAMP}: {error}.");
    fs::write(STAMP, base).map_err(failed)?;
    let stamp = File::options().append(true).open(STAMP).map_err(failed)?;
    stamp.set_modified(began).map_err(failed)
}

/// Returns when any of these, or anything below them, was last changed.
fn newest(mut paths: Vec<PathBuf>) -> Option<SystemTime> {
    let mut newest = None;
    while let Some(path) = paths.pop() {
        // A folder's own time changes when something is added or removed.
        let Ok(metadata) = fs::metadata(&path) else {
            continue;
        };
        newest = newest.max(metadata.modified().ok());
        let Ok(entries) = fs::read_dir(&path) else {
            continue;
        };
        let skipped = |name: &str| SKIPPED.contains(&name) || name.starts_with('.');
        paths.extend(
            entries
                .flatten()
                .filter(|entry| !skipped(&entry.file_name().to_string_lossy()))
                .map(|entry| entry.path()),
        );
    }
    newest
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn the_newest_file_below_a_folder_counts_and_tests_do_not() -> std::io::Result<()> {
        let folder = std::env::temp_dir().join(format!("freshness-{}", std::process::id()));
        fs::create_dir_all(folder.join("tests"))?;
        let future = SystemTime::now() + Duration::from_secs(60);
        File::create(folder.join("tests/a.rs"))?.set_modified(future)?;
        assert!(newest(vec![folder.clone()]) < Some(future));
        File::create(folder.join("b.rs"))?.set_modified(future)?;
        assert_eq!(newest(vec![folder.clone()]), Some(future));
        fs::remove_dir_all(folder)
    }
}
