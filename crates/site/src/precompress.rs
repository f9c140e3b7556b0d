//! Brotli and gzip copies beside the files of a built site, so that no server
//! compresses anything while a phone waits.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use compress::{brotli, gzip};

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

/// Writes `.br` and `.gz` beside every file under `dist` that shrinks by it,
/// and removes an older copy beside one that does not. The same files give
/// the same bytes. Returns how many copies were written.
///
/// # Errors
/// A file or folder that cannot be read or written; the message names it.
pub fn precompress(dist: &Path) -> io::Result<usize> {
    copies(&worth_compressing(dist)?)
}

/// The same for these files alone.
///
/// # Errors
/// A file that cannot be read or written; the message names it.
pub fn copies(files: &[PathBuf]) -> io::Result<usize> {
    let next = AtomicUsize::new(0);
    let work = || -> io::Result<usize> {
        let mut written = 0;
        while let Some(file) = files.get(next.fetch_add(1, Ordering::Relaxed)) {
            written += compress_file(file).map_err(|e| naming(file, &e))?;
        }
        Ok(written)
    };
    let workers = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        let handles: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        handles
            .into_iter()
            .map(|handle| handle.join().unwrap_or_else(|_| Err(worker_died())))
            .sum()
    })
}

/// Every file under `folder` and the folders in it, by path.
///
/// # Errors
/// A folder that cannot be read; the message names it.
pub fn files_under(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).map_err(|e| naming(&folder, &e))? {
            let entry = entry?;
            if entry.file_type()?.is_dir() {
                folders.push(entry.path());
            } else {
                files.push(entry.path());
            }
        }
    }
    files.sort();
    Ok(files)
}

/// The path of the copy of `file` with a further extension: `a.css`, `br`
/// gives `a.css.br`.
pub fn sibling(file: &Path, extension: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".");
    name.push(extension);
    PathBuf::from(name)
}

fn worth_compressing(dist: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = files_under(dist)?;
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

/// Whether the copy was worth writing.
fn keep_if_smaller(path: &Path, original: &[u8], copy: &[u8]) -> io::Result<bool> {
    let smaller = copy.len() < original.len();
    if smaller {
        fs::write(path, copy)?;
    } else if path.exists() {
        fs::remove_file(path)?;
    }
    Ok(smaller)
}

fn naming(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}

fn worker_died() -> io::Error {
    io::Error::other("a thread that compresses files stopped before its end")
}

#[cfg(test)]
mod tests;
