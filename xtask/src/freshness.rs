//! Whether dist/ is as new as what it is made of.

use std::env;
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

/// Returns whether dist/ was built for `base` today, after the last change to an
/// input. The day counts because it decides which telephone numbers are shown.
pub fn is_fresh(base: &str) -> bool {
    let built = fs::metadata(STAMP).and_then(|file| file.modified());
    let Ok(built) = built else {
        return false;
    };
    let inputs = INPUTS.iter().map(PathBuf::from).collect();
    fs::read_to_string(STAMP).is_ok_and(|built_for| built_for == base)
        && Path::new("dist/index.html").exists()
        && day(built) == day(SystemTime::now())
        && env::var_os("SOURCE_DATE_EPOCH").is_none()
        && newest(inputs) < Some(built)
}

/// Returns the number of days since 1970.
fn day(time: SystemTime) -> Option<u64> {
    let since = time.duration_since(SystemTime::UNIX_EPOCH).ok()?;
    Some(since.as_secs() / 86_400)
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
        let folder = env::temp_dir().join(format!("freshness-{}", std::process::id()));
        fs::create_dir_all(folder.join("tests"))?;
        let future = SystemTime::now() + Duration::from_secs(60);
        File::create(folder.join("tests/a.rs"))?.set_modified(future)?;
        assert!(newest(vec![folder.clone()]) < Some(future));
        File::create(folder.join("b.rs"))?.set_modified(future)?;
        assert_eq!(newest(vec![folder.clone()]), Some(future));
        fs::remove_dir_all(folder)
    }
}
