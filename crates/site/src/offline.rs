//! What a phone keeps to work without a network: the worker with its list of
//! files, made from the built site and never by hand.
//!
//! The files that every area needs, and the first page of each, stand in the worker
//! itself; the others of an area in a file of their own, so that the worker stays
//! small. Everything is named with its SHA-256. The same site gives the same
//! bytes.

mod files;
mod manifest;
mod off;

pub use manifest::{ManifestError, write as write_manifest};
pub use off::{Off, switch_off};

use crate::assets::{self, AssetError};
use crate::precompress;
use files::{FIRST_PAGES, Inventory, Listed};
use guidance::Urgent;
use serde::Serialize;
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The worker's file, at the root of the site.
pub const WORKER: &str = "sw.js";
/// What a page reads that has no worker: how much each area would be.
pub const SIZES: &str = "offline.json";
/// The parts of the worker below `public/worker/`, in their order.
const PARTS: [&str; 4] = ["files", "keep", "answer", "talk"];
/// Where the worker's edition is written in.
const EMPTY: &str = "const SITE = {};";

/// What `site offline` is asked on the command line.
#[derive(Debug, Clone, clap::Args)]
pub struct Options {
    /// The folder of the built site.
    #[arg(long, default_value = "dist")]
    pub dist: PathBuf,
    /// The content whose date and urgent correction the edition bears.
    #[arg(long, default_value = "content")]
    pub content: PathBuf,
}

/// Why the worker could not be written.
#[derive(Debug, thiserror::Error)]
pub enum OfflineError {
    /// One of its parts cannot be read.
    #[error(transparent)]
    Part(#[from] AssetError),
    /// A file of the site cannot be read or written.
    #[error("{0}")]
    File(#[from] io::Error),
    /// The lists could not be put into words.
    #[error("the list of files could not be written as JSON: {0}")]
    List(#[from] serde_json::Error),
    /// There are too many areas for every phone to keep the first page of each.
    #[error(
        "the first pages of {areas} areas are {bytes} bytes, over {FIRST_PAGES}: \
         every phone would keep them. Make them smaller, or decide anew what is \
         kept (docs/decisions/0017-first-pages.md)"
    )]
    FirstPages {
        /// How many areas there are.
        areas: usize,
        /// What their first pages come to, before they are compressed.
        bytes: u64,
    },
    /// The worker's source has no place for its edition.
    #[error("public/worker/files.js has no line `{EMPTY}`")]
    NoPlace,
}

/// What the worker knows of the site.
#[derive(Debug, Serialize)]
struct Site<'a> {
    edition: &'a str,
    date: &'a str,
    urgent: Option<&'a Urgent>,
    core: &'a BTreeMap<String, String>,
    areas: BTreeMap<&'a str, Area>,
}

/// What the worker knows of an area.
#[derive(Debug, Serialize)]
struct Area {
    list: String,
    hash: String,
    size: u64,
}

/// Writes the worker and its lists for the site in `dist`; gives what was
/// written. `root` is the project, `date` that of the edition.
///
/// # Errors
/// A file that cannot be read or written; more first pages than a phone is to keep.
pub fn write(
    root: &Path,
    dist: &Path,
    date: &str,
    urgent: Option<&Urgent>,
) -> Result<Vec<PathBuf>, OfflineError> {
    let parts = assets::parts(&root.join("public/worker"), &PARTS)?;
    let inventory = Inventory::of(dist)?;
    if inventory.first_pages > FIRST_PAGES {
        return Err(OfflineError::FirstPages {
            areas: inventory.areas.len(),
            bytes: inventory.first_pages,
        });
    }
    let mut written = Vec::new();
    let mut put = |name: &str, bytes: &[u8]| -> io::Result<()> {
        let path = dist.join(name);
        fs::write(&path, bytes)?;
        written.push(path);
        Ok(())
    };
    let mut site = Site {
        edition: "",
        date,
        urgent,
        core: &inventory.core.hashes,
        areas: BTreeMap::new(),
    };
    let mut sizes = BTreeMap::new();
    for (name, listed) in &inventory.areas {
        let list = serde_json::to_vec(&listed.hashes)?;
        let area = area(name, listed, &list);
        put(&area.list, &list)?;
        let size = inventory.core.size + area.size;
        sizes.insert(name, BTreeMap::from([("size", size)]));
        site.areas.insert(name, area);
    }
    put(SIZES, &serde_json::to_vec(&sizes)?)?;
    let all = serde_json::to_string(&site)? + &parts;
    let edition = assets::hash(all.as_bytes());
    site.edition = &edition;
    put(WORKER, worker(&parts, &site)?.as_bytes())?;
    Ok(written)
}

fn area(name: &str, listed: &Listed, list: &[u8]) -> Area {
    Area {
        list: format!("offline-{name}-{}.json", assets::hash(list)),
        hash: assets::full_hash(list),
        size: listed.size,
    }
}

fn worker(parts: &str, site: &Site<'_>) -> Result<String, OfflineError> {
    let (before, after) = parts.split_once(EMPTY).ok_or(OfflineError::NoPlace)?;
    let site = serde_json::to_string(site)?;
    Ok(format!("{before}const SITE = {site};{after}"))
}

/// The same, for a site that was built before: lists and copies anew.
///
/// # Errors
/// A file that cannot be read or written.
pub fn again(
    root: &Path,
    dist: &Path,
    date: &str,
    urgent: Option<&Urgent>,
) -> Result<usize, OfflineError> {
    let compressed = precompress::sibling(&dist.join("index.html"), "br").exists();
    let written = write(root, dist, date, urgent)?;
    if compressed {
        precompress::copies(&written)?;
    }
    Ok(written.len())
}

#[cfg(test)]
mod tests;
