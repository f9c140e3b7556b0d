//! A small valid content folder, in which tests change something.

use content::{Diagnostics, Library};
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// A copy of `project/`, deleted after the test.
pub struct Tree(TempDir);

impl Tree {
    pub fn valid() -> Self {
        let copy = tempfile::tempdir().unwrap();
        let project = Path::new(env!("CARGO_MANIFEST_DIR")).join("../content/tests/project");
        copy_folder(&project, copy.path());
        Self(copy)
    }

    /// Replaces the first `from` by `to`.
    pub fn replace(self, file: &str, from: &str, to: &str) -> Self {
        let text = fs::read_to_string(self.path(file)).unwrap();
        assert!(text.contains(from), "{file} does not hold {from:?}");
        self.write(file, text.replacen(from, to, 1))
    }

    pub fn write(self, file: &str, text: impl AsRef<[u8]>) -> Self {
        fs::write(self.path(file), text).unwrap();
        self
    }

    /// Removes a file or a folder.
    pub fn remove(self, file: &str) -> Self {
        let path = self.path(file);
        if path.is_dir() {
            fs::remove_dir_all(path)
        } else {
            fs::remove_file(path)
        }
        .unwrap();
        self
    }

    pub fn load(&self) -> Result<Library, Diagnostics> {
        content::load(&self.root())
    }

    /// Asserts that the loader reports these errors, one a line, and no others.
    pub fn is_refused(&self, expected: &[&str]) {
        let problems = self.load().expect_err("it should be refused").to_string();
        let found: Vec<&str> = problems.lines().collect();
        assert_eq!(found, expected);
    }

    /// Returns the folder that stands for `content/`.
    pub fn root(&self) -> PathBuf {
        self.0.path().join("content")
    }

    fn path(&self, file: &str) -> PathBuf {
        self.root().join(file)
    }
}

/// Changes one thing in one file, and asserts the errors.
pub fn check(file: &str, from: &str, to: &str, expected: &[&str]) {
    Tree::valid().replace(file, from, to).is_refused(expected);
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let (path, name) = entry
            .map(|entry| (entry.path(), entry.file_name()))
            .unwrap();
        if path.is_dir() {
            copy_folder(&path, &to.join(name));
        } else {
            fs::copy(&path, to.join(name)).unwrap();
        }
    }
}
