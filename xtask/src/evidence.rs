//! What a run of `cargo xtask test` counted, for the page of assurance.

use std::fs;
use std::path::Path;

use crate::Outcome;
use crate::cmd::Cmd;

/// Where each part of a run writes what it counted.
const FOLDER: &str = "target/evidence";

/// Takes away what an earlier run left, so that no two are mixed.
///
/// Fails where the folder cannot be emptied.
pub fn begin() -> Outcome {
    let failed = |error| format!("{FOLDER} cannot be emptied: {error}.");
    if Path::new(FOLDER).exists() {
        fs::remove_dir_all(FOLDER).map_err(failed)?;
    }
    fs::create_dir_all(FOLDER).map_err(failed)
}

/// Notes that everything has passed, of which commit, and how many native tests.
///
/// Fails where the file cannot be written.
pub fn passed(native: usize) -> Outcome {
    let of = |line: &str| Cmd::new(line).output().unwrap_or_default();
    let commit = of("git rev-parse HEAD");
    // What is not committed was tested and stands in no commit.
    let clean = of("git status --porcelain").is_empty();
    let text = note(&commit, clean, native);
    let path = Path::new(FOLDER).join("run.json");
    fs::write(&path, text).map_err(|error| format!("{}: {error}.", path.display()))
}

fn note(commit: &str, clean: bool, native: usize) -> String {
    format!("{{\"commit\": \"{commit}\", \"clean\": {clean}, \"native\": {native}}}\n")
}

/// `cargo xtask evidence`.
pub fn gather() -> Outcome {
    Cmd::new("cargo run --quiet --package site -- evidence").run()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_says_what_it_was_of() {
        assert_eq!(
            note("abc", true, 7),
            "{\"commit\": \"abc\", \"clean\": true, \"native\": 7}\n"
        );
    }
}
