//! The precache manifest: which files of a built site every phone keeps, and which only
//! those that keep one area.

use crate::dist::{self, FileError, sha256};
use crate::headers;
use crate::precompress::sibling;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The worker's file, at the root of the site.
pub const WORKER: &str = "sw.js";
/// The file that a page without a worker reads: the size of each area.
pub const SIZES: &str = "offline.json";

/// Files by their address below the site's root, each with its SHA-256, and how
/// many bytes they are as they are sent.
#[derive(Debug, Default)]
pub struct FileSet {
    pub hashes: BTreeMap<String, String>,
    pub size: u64,
}

/// The most that the first pages of all areas may be together, in bytes before compression
/// (to about a fifth): every phone keeps them, whichever area it is used in.
pub const FIRST_PAGES: u64 = 400_000;

/// Every file that is kept.
#[derive(Debug, Default)]
pub struct PrecacheManifest {
    /// The files that every area needs: styles, scripts, the tool, pages of no area, and the
    /// first page of each area, which says whom to ring there.
    pub core: FileSet,
    /// The bytes of the first pages, before compression.
    pub first_pages: u64,
    /// The files that belong to one area.
    pub areas: BTreeMap<String, FileSet>,
}

impl PrecacheManifest {
    /// Lists the files of the site in `dist`, and removes the lists of an older edition.
    ///
    /// # Errors
    /// A file or folder that cannot be read.
    pub fn of(dist: &Path) -> Result<Self, FileError> {
        let mut manifest = Self {
            areas: areas(dist)?,
            ..Self::default()
        };
        for file in dist::files_under(dist)? {
            let path = file.strip_prefix(dist).unwrap_or(&file);
            let parts: Vec<_> = path.iter().map(|part| part.to_string_lossy()).collect();
            let path = parts.join("/");
            if is_list(&path) {
                fs::remove_file(&file).map_err(|error| FileError::new(&file, error))?;
            } else if manifest.is_first_page(&path) {
                manifest.first_pages += manifest.core.add(&path, &file)?;
            } else if is_kept(&path) {
                manifest.set_of(&path).add(&path, &file)?;
            }
        }
        Ok(manifest)
    }

    fn is_first_page(&self, path: &str) -> bool {
        path.strip_suffix("/index.html")
            .is_some_and(|area| self.areas.contains_key(area))
    }

    fn set_of(&mut self, path: &str) -> &mut FileSet {
        let area = self.areas.iter_mut().find(|(area, _)| belongs(path, area));
        area.map_or(&mut self.core, |(_, files)| files)
    }
}

impl FileSet {
    /// Adds a file; returns its bytes before compression.
    fn add(&mut self, path: &str, file: &Path) -> Result<u64, FileError> {
        let bytes = dist::read(file)?;
        let copy = fs::metadata(sibling(file, "br"));
        let length = bytes.len() as u64;
        self.size += copy.map_or(length, |copy| copy.len());
        let address = path.strip_suffix("index.html").unwrap_or(path);
        let hash = sha256(&bytes);
        self.hashes.insert(address.to_owned(), hash);
        Ok(length)
    }
}

/// Returns the areas, still without files: the folders with a guided tool.
fn areas(dist: &Path) -> Result<BTreeMap<String, FileSet>, FileError> {
    let entries = dist::entries(dist)?.into_iter();
    let tools = entries.filter(|path| path.join("what-to-do/index.html").is_file());
    let names = tools.filter_map(|path| Some(path.file_name()?.to_string_lossy().into_owned()));
    Ok(names.map(|name| (name, FileSet::default())).collect())
}

/// Returns whether a file is in the area's folder, or has its name, as its search index does.
fn belongs(path: &str, area: &str) -> bool {
    path.split_once('/')
        .is_some_and(|(folder, _)| folder == area)
        || headers::stem(path) == format!("search-{area}")
}

fn is_list(path: &str) -> bool {
    let plain = path.trim_end_matches(".br").trim_end_matches(".gz");
    plain.starts_with("offline-") && plain.ends_with(".json")
}

/// Returns whether a phone keeps a file. It does not keep compressed copies; the worker and
/// the files about it; the files that only installing needs; the page for unknown addresses
/// (there is another for a page that is not on the phone); and all that other sites show:
/// pages in frames with their styles and scripts, and lists of contacts.
fn is_kept(path: &str) -> bool {
    const FRAMED: [&str; 5] = ["embed", "frame", "options", "self-test", "contacts"];
    // A browser that asks for it keeps nothing.
    const OLD: &str = "no-modules";
    const LEFT: [&str; 5] = [WORKER, SIZES, "404.html", "robots.txt", "embed.js"];
    const KINDS: [&str; 4] = [".br", ".gz", ".png", ".webmanifest"];
    !LEFT.contains(&path)
        && !KINDS.iter().any(|kind| path.ends_with(kind))
        && !["embed/", "oembed/", "schema/"]
            .iter()
            .any(|folder| path.starts_with(folder))
        && !FRAMED.contains(&headers::stem(path))
        && headers::stem(path) != OLD
}
