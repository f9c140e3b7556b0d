//! Checks the syntax of the plugins with PHP itself.

use std::path::{Path, PathBuf};

use crate::cmd::Cmd;
use crate::{Outcome, files};

/// The folder of the plugins.
const FOLDER: &str = "integrations";

/// Lets PHP read every file of its own.
///
/// Fails at the first that PHP cannot read, and if there is none.
pub fn read() -> Outcome {
    let files = php_files(Path::new(FOLDER))?;
    if files.is_empty() {
        return Err(format!("There is no PHP in {FOLDER}/."));
    }
    files
        .iter()
        .try_for_each(|file| Cmd::new(format!("php -l {}", file.display())).run())
}

fn php_files(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let mut files = files::below(folder)?;
    files.retain(|path| path.extension().is_some_and(|kind| kind == "php"));
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_php_file_of_the_plugin_is_found() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("..")
            .join(FOLDER);
        let found = php_files(&root).expect("the folder is there");
        let is = |name: &str| found.iter().any(|path| path.ends_with(name));
        assert!(
            is("second-question.php") && is("uninstall.php"),
            "{found:?}"
        );
        assert!(!is("block.js"));
    }
}
