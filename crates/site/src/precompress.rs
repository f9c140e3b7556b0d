//! Writes brotli and gzip copies beside the files of a built site, so that no server
//! compresses anything while a phone waits.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use compress::{brotli, gzip};

use crate::dist::{self, FileError};

/// The extensions worth compressing; images other than SVG already are.
const TEXTUAL: &[&str] = &[
    "html",
    "css",
    "js",
    "wasm",
    "json",
    "txt",
    "svg",
    "xml",
    "webmanifest",
    "bin",
];

/// Writes `.br` and `.gz` copies of every file under `dist` that shrinks by it, and removes
/// older copies of those that do not. The same files give the same bytes. Returns how many
/// copies it wrote.
///
/// # Errors
/// A file or folder that cannot be read or written.
pub fn precompress(dist: &Path) -> Result<usize, FileError> {
    copies(&worth_compressing(dist)?)
}

/// Writes copies as [`precompress`] does, of these files alone.
///
/// # Errors
/// A file that cannot be read or written.
pub fn copies(files: &[PathBuf]) -> Result<usize, FileError> {
    let next = AtomicUsize::new(0);
    let work = || -> Result<usize, FileError> {
        let mut written = 0;
        while let Some(file) = files.get(next.fetch_add(1, Ordering::Relaxed)) {
            written += compress_file(file).map_err(|error| FileError::new(file, error))?;
        }
        Ok(written)
    };
    let workers = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        let handles: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        handles
            .into_iter()
            .map(|handle| {
                handle
                    .join()
                    .unwrap_or_else(|panic| std::panic::resume_unwind(panic))
            })
            .sum()
    })
}

/// Returns the path of a copy of `file`: `a.css` with the extension `br` gives `a.css.br`.
pub fn sibling(file: &Path, extension: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".");
    name.push(extension);
    PathBuf::from(name)
}

fn worth_compressing(dist: &Path) -> Result<Vec<PathBuf>, FileError> {
    let mut files = dist::files_under(dist)?;
    files.retain(|file| {
        let extension = file.extension().and_then(|e| e.to_str());
        extension.is_some_and(|e| TEXTUAL.contains(&e))
    });
    Ok(files)
}

fn compress_file(file: &Path) -> io::Result<usize> {
    let bytes = fs::read(file)?;
    let br = keep_if_smaller(&sibling(file, "br"), &bytes, &brotli(&bytes)?)?;
    let gz = keep_if_smaller(&sibling(file, "gz"), &bytes, &gzip(&bytes)?)?;
    Ok(usize::from(br) + usize::from(gz))
}

/// Writes the copy if it is smaller; returns whether it is.
fn keep_if_smaller(path: &Path, original: &[u8], copy: &[u8]) -> io::Result<bool> {
    let smaller = copy.len() < original.len();
    if smaller {
        fs::write(path, copy)?;
    } else if path.exists() {
        fs::remove_file(path)?;
    }
    Ok(smaller)
}

#[cfg(test)]
mod tests;
