//! Checks whether dist/ is as new as its inputs.

use std::env;
use std::fs::{self, File};
use std::path::PathBuf;
use std::time::SystemTime;

use walkdir::{DirEntry, WalkDir};

use crate::Outcome;

/// The inputs of a build: files, and folders with everything in them.
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
    "xtask/src/site_build.rs",
];
/// The names below the inputs that no build reads.
const SKIPPED: &[&str] = &["tests", "benches", "node_modules"];

/// The environment variables that a build reads.
const VARIABLES: [&str; 2] = ["SITE_ORIGIN", "SOURCE_DATE_EPOCH"];

/// The note about the last build, as [`note_about`] writes it. Its time is when the build
/// began.
const NOTE: &str = "target/dist-built";

/// The file of dist/ that every rendering writes last.
const LAST_WRITTEN: &str = "dist/sw.js";

/// Returns whether dist/ was built for `base` today, after the last change to an
/// input, and was not rendered again since. The day counts because it decides which
/// telephone numbers are shown.
pub fn is_fresh(base: &str) -> bool {
    let Some(began) = modified(NOTE) else {
        return false;
    };
    let inputs = INPUTS.iter().map(PathBuf::from).collect();
    fs::read_to_string(NOTE).is_ok_and(|note| note == note_about(base))
        && day(began) == day(SystemTime::now())
        && newest(inputs) < Some(began)
}

/// Returns the note about dist/ as it is now, if it was built for `base` with the
/// variables that are set.
fn note_about(base: &str) -> String {
    let variables = VARIABLES.map(|name| env::var(name).ok());
    let written = modified(LAST_WRITTEN);
    format!("{base} {variables:?} {written:?}")
}

/// Returns when a file was last written, if it exists.
fn modified(path: &str) -> Option<SystemTime> {
    fs::metadata(path).and_then(|file| file.modified()).ok()
}

/// Returns the number of days since 1970.
fn day(time: SystemTime) -> Option<u64> {
    let since = time.duration_since(SystemTime::UNIX_EPOCH).ok()?;
    Some(since.as_secs() / 86_400)
}

/// Removes the note, so that it is not believed if the build fails. Returns the time
/// at which the build begins.
pub fn begin() -> SystemTime {
    let _ = fs::remove_file(NOTE);
    SystemTime::now()
}

/// Notes that the build that began at `began` is complete.
///
/// Fails if the note cannot be written.
pub fn complete(began: SystemTime, base: &str) -> Outcome {
    let failed = |error| format!("Cannot write {NOTE}: {error}.");
    fs::write(NOTE, note_about(base)).map_err(failed)?;
    let note = File::options().append(true).open(NOTE).map_err(failed)?;
    note.set_modified(began).map_err(failed)
}

/// Returns when any of these paths, or anything below them, was last changed.
fn newest(paths: Vec<PathBuf>) -> Option<SystemTime> {
    let is_read = |entry: &DirEntry| {
        let name = entry.file_name().to_string_lossy();
        entry.depth() == 0 || !(SKIPPED.contains(&&*name) || name.starts_with('.'))
    };
    let walk = |path| {
        WalkDir::new(path)
            .into_iter()
            .filter_entry(is_read)
            .flatten()
    };
    // A folder's own time changes when something is added or removed.
    let times = paths.into_iter().flat_map(walk);
    times
        .filter_map(|entry| entry.metadata().ok()?.modified().ok())
        .max()
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
