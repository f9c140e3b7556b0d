//! A content file as text, and positions in it.

use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A content file. If it could not be read, `text` is empty and `complete` is false.
#[derive(Debug)]
pub(crate) struct File {
    pub(crate) path: PathBuf,
    pub(crate) text: Arc<str>,
    /// False if it could not be read. Ids that it might have declared are then not
    /// reported as missing.
    pub(crate) complete: bool,
}

impl File {
    /// Returns a file that should be there and is not.
    pub(crate) fn absent(path: &str) -> Self {
        Self {
            path: PathBuf::from(path),
            text: "".into(),
            complete: false,
        }
    }

    /// Returns the path as diagnostics show it: from the folder above `content`.
    pub(crate) fn shown(&self) -> PathBuf {
        match self.path.strip_prefix("..") {
            Ok(beside) => beside.to_owned(),
            Err(_) => Path::new("content").join(&self.path),
        }
    }

    /// Returns line and column of a byte offset, both from 1.
    pub(crate) fn position(&self, byte: usize) -> (usize, usize) {
        let before = self.text.get(..byte).unwrap_or(&self.text);
        let line = before.matches('\n').count() + 1;
        let start = before.rfind('\n').map_or(0, |at| at + 1);
        (line, before[start..].chars().count() + 1)
    }
}
