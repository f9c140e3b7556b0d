//! The files of a built site, and what each weighs as it is sent.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::report::SizeError;
use super::resources::without_query;
use crate::base_path::BasePath;
use crate::dist::{self, FileError};
use crate::precompress;

/// A built site, with the weights found so far: most pages share their files.
pub struct Files<'a> {
    dist: &'a Path,
    base: BasePath,
    weights: HashMap<PathBuf, u64>,
}

impl<'a> Files<'a> {
    /// Returns the files of the site in `dist`.
    pub fn new(dist: &'a Path) -> Self {
        Files {
            dist,
            base: BasePath::root(),
            weights: HashMap::new(),
        }
    }

    /// Sets the base path that the site was built for.
    pub fn below(self, base: BasePath) -> Self {
        Files { base, ..self }
    }

    /// Returns the paths of every page of the site.
    ///
    /// # Errors
    /// A folder that cannot be read, or one without pages.
    pub fn pages(&self) -> Result<Vec<PathBuf>, SizeError> {
        let mut files = dist::files_under(self.dist)?;
        files.retain(|file| file.extension().is_some_and(|e| e == "html"));
        if files.is_empty() {
            return Err(SizeError::NoPages(self.dist.to_path_buf()));
        }
        Ok(files)
    }

    /// Returns the address of a page: a folder's `index.html` has that of the folder.
    pub fn address(&self, page: &Path) -> String {
        let path = page.strip_prefix(self.dist).unwrap_or(page);
        let parts: Vec<_> = path.iter().map(|part| part.to_string_lossy()).collect();
        let address = format!("/{}", parts.join("/"));
        match address.strip_suffix("/index.html") {
            Some(folder) => format!("{folder}/"),
            None => address,
        }
    }

    /// Returns the file that `address` means on the page at `page`, if it exists.
    pub fn find(&self, address: &str, page: &Path) -> Option<PathBuf> {
        let address = without_query(address);
        let folder = page.parent().unwrap_or(self.dist);
        let path = if address.starts_with('/') {
            let within = self.base.strip(address)?;
            self.dist.join(within.trim_start_matches('/'))
        } else {
            folder.join(address)
        };
        path.is_file().then_some(path)
    }

    /// Returns the bytes of a file as brotli: those of its copy, or its own if it has none
    /// and would not shrink.
    ///
    /// # Errors
    /// A file that cannot be read.
    pub fn weight(&mut self, file: &Path) -> Result<u64, FileError> {
        if let Some(weight) = self.weights.get(file) {
            return Ok(*weight);
        }
        let weight = match fs::metadata(precompress::sibling(file, "br")) {
            Ok(copy) => copy.len(),
            Err(_) => compressed(file)?,
        };
        self.weights.insert(file.to_path_buf(), weight);
        Ok(weight)
    }
}

/// Returns the size of a file as brotli, or of the file itself if it does not shrink.
fn compressed(file: &Path) -> Result<u64, FileError> {
    let bytes = dist::read(file)?;
    let small = compress::brotli(&bytes).map_err(|error| FileError::new(file, error))?;
    Ok(small.len().min(bytes.len()) as u64)
}
