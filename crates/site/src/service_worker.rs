//! `site service-worker`: writes the service worker and its precache manifest from the built
//! site. No list is kept by hand.
//!
//! The worker itself lists the files that every area needs, and the first page of each area.
//! The other files of an area are listed in a file of their own, so that the worker stays
//! small. Each file is listed with its SHA-256. The same site gives the same bytes.

pub mod kill_switch;
mod precache_manifest;

use crate::bundler::{BundleError, Script, bundle, values};
use crate::dist::{self, FileError};
use crate::precompress;
use guidance::Correction;
use precache_manifest::{FIRST_PAGES, FileSet, PrecacheManifest, SIZES, WORKER};
use serde::Serialize;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The command line of `site service-worker`.
#[derive(Debug, Clone, clap::Args)]
pub struct Options {
    /// The folder of the built site
    #[arg(long, default_value = "dist")]
    pub dist: PathBuf,
    /// The folder of the content, whose date and urgent correction the edition takes
    #[arg(long, default_value = "content")]
    pub content: PathBuf,
}

/// Says why the worker could not be written.
#[derive(Debug, thiserror::Error)]
pub enum ServiceWorkerError {
    /// Its script could not be bundled.
    #[error(transparent)]
    Bundle(#[from] BundleError),
    /// A file or folder cannot be read or written.
    #[error(transparent)]
    File(#[from] FileError),
    /// A list could not be written as JSON.
    #[error("the list of files could not be written as JSON: {0}")]
    List(#[from] serde_json::Error),
    /// There are too many areas for every phone to keep the first page of each.
    #[error(
        "the first pages of {areas} areas are {bytes} bytes, over {FIRST_PAGES}: \
         every phone would keep them. Make them smaller, or decide anew what is \
         kept (docs/decisions/0017-first-pages.md)"
    )]
    FirstPages {
        /// The number of areas.
        areas: usize,
        /// The bytes of their first pages together, before compression.
        bytes: u64,
    },
}

/// The values that the worker imports from `build:site`, except the name of its edition.
#[derive(Debug, Serialize)]
struct Site<'a> {
    date: &'a str,
    urgent: Option<&'a Correction>,
    core: &'a BTreeMap<String, String>,
    areas: BTreeMap<&'a str, Area>,
}

/// An area, as the worker knows it.
#[derive(Debug, Serialize)]
struct Area {
    list: String,
    hash: String,
    size: u64,
}

/// The files of an area, as JSON, by the name of the file.
type Lists = Vec<(String, Vec<u8>)>;

impl<'a> Site<'a> {
    fn new(
        manifest: &'a PrecacheManifest,
        date: &'a str,
        urgent: Option<&'a Correction>,
    ) -> Result<(Self, Lists), serde_json::Error> {
        let mut areas = BTreeMap::new();
        let mut lists = Vec::new();
        for (name, files) in &manifest.areas {
            let list = serde_json::to_vec(&files.hashes)?;
            let area = area(name, files, &list);
            lists.push((area.list.clone(), list));
            areas.insert(name.as_str(), area);
        }
        let core = &manifest.core.hashes;
        let site = Self {
            date,
            urgent,
            core,
            areas,
        };
        Ok((site, lists))
    }

    /// Returns the values that the worker imports.
    fn values(&self, edition: &str) -> Result<Map<String, Value>, serde_json::Error> {
        Ok(values([
            ("edition", edition.into()),
            ("date", self.date.into()),
            ("urgent", serde_json::to_value(self.urgent)?),
            ("core", serde_json::to_value(self.core)?),
            ("areas", serde_json::to_value(&self.areas)?),
        ]))
    }
}

fn area(name: &str, files: &FileSet, list: &[u8]) -> Area {
    Area {
        list: format!("offline-{name}-{}.json", dist::fingerprint(list)),
        hash: dist::sha256(list),
        size: files.size,
    }
}

/// Writes the worker and its lists for the site in `dist`; returns the files that it wrote.
/// `root` is the project, `date` that of the edition.
///
/// # Errors
/// A file that cannot be read or written; more first pages than a phone is to keep.
pub fn write(
    root: &Path,
    dist: &Path,
    date: &str,
    urgent: Option<&Correction>,
) -> Result<Vec<PathBuf>, ServiceWorkerError> {
    let manifest = PrecacheManifest::of(dist)?;
    if manifest.first_pages > FIRST_PAGES {
        return Err(ServiceWorkerError::FirstPages {
            areas: manifest.areas.len(),
            bytes: manifest.first_pages,
        });
    }
    let (site, lists) = Site::new(&manifest, date, urgent)?;
    let (_, script) = worker(root, &site)?;
    let mut files = lists;
    files.push((SIZES.to_owned(), serde_json::to_vec(&sizes(&manifest))?));
    files.push((WORKER.to_owned(), script.into_bytes()));
    let mut written = Vec::new();
    for (name, bytes) in files {
        let path = dist.join(name);
        dist::write(&path, &bytes)?;
        written.push(path);
    }
    Ok(written)
}

/// Returns the size of each area, including the files that every area needs.
fn sizes(manifest: &PrecacheManifest) -> Value {
    let areas = manifest.areas.iter();
    areas
        .map(|(name, files)| {
            let size = manifest.core.size + files.size;
            (name.clone(), json!({ "size": size }))
        })
        .collect()
}

/// Returns the name of the edition and the worker's script for it. The name is the hash
/// of the script without it, so another list or another script is another edition.
fn worker(root: &Path, site: &Site<'_>) -> Result<(String, String), ServiceWorkerError> {
    let script = |edition: &str| -> Result<String, ServiceWorkerError> {
        let values = site.values(edition)?;
        let script = Script::classic("web/sw/sw.js").provide("build:site", values);
        Ok(bundle(root, &[script])?.concat())
    };
    let edition = dist::fingerprint(script("")?.as_bytes());
    let script = script(&edition)?;
    Ok((edition, script))
}

/// Writes the worker and its lists again for a site that is already built; returns how many
/// files it wrote.
///
/// # Errors
/// A file that cannot be read or written.
pub fn regenerate(
    root: &Path,
    dist: &Path,
    date: &str,
    urgent: Option<&Correction>,
) -> Result<usize, ServiceWorkerError> {
    let compressed = precompress::sibling(&dist.join("index.html"), "br").exists();
    let written = write(root, dist, date, urgent)?;
    if compressed {
        precompress::copies(&written)?;
    }
    Ok(written.len())
}

#[cfg(test)]
mod tests;
