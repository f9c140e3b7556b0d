//! Reading the PHP of the plugins as PHP does.

use std::fs;
use std::path::{Path, PathBuf};

use crate::Outcome;
use crate::job::Job;

/// Where the plugins are.
const FOLDER: &str = "integrations";

/// Lets PHP read every file of its own.
///
/// Fails at the first that PHP cannot read, and where there is none.
pub fn read() -> Outcome {
    let files = files(Path::new(FOLDER))?;
    if files.is_empty() {
        return Err(format!("There is no PHP in {FOLDER}/."));
    }
    files
        .iter()
        .try_for_each(|file| Job::new(format!("php -l {}", file.display())).run())
}

/// The PHP below a folder.
fn files(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let unread = |error| format!("{} cannot be read: {error}", folder.display());
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).map_err(unread)? {
        let path = entry.map_err(unread)?.path();
        if path.is_dir() {
            found.extend(files(&path)?);
        } else if path.extension().is_some_and(|kind| kind == "php") {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_of_the_plugin_is_found() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("..")
            .join(FOLDER);
        let found = files(&root).expect("the folder is there");
        let is = |name: &str| found.iter().any(|path| path.ends_with(name));
        assert!(
            is("second-question.php") && is("uninstall.php"),
            "{found:?}"
        );
        assert!(!is("block.js"));
    }
}
