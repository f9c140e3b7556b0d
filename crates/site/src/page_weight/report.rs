//! The measurements of each page.

use std::path::PathBuf;

use crate::dist::FileError;

/// Says why a site cannot be measured.
#[derive(Debug, thiserror::Error)]
pub enum SizeError {
    /// There is no page in the folder.
    #[error("There is no page in {}: `cargo xtask build` makes them.", .0.display())]
    NoPages(PathBuf),
    /// A file or folder cannot be read.
    #[error(transparent)]
    File(#[from] FileError),
}

/// The cost of every page, and all problems. Displayed as a table.
#[derive(Debug)]
pub struct Report {
    /// Every page, by address.
    pub pages: Vec<Page>,
    /// Everything over its budget, missing, or from elsewhere; one sentence
    /// each.
    pub problems: Vec<String>,
}

impl Report {
    /// Returns whether there is no problem.
    pub fn passes(&self) -> bool {
        self.problems.is_empty()
    }
}

/// The cost of one page, in bytes of brotli.
#[derive(Debug, Default)]
pub struct Page {
    /// Its address, such as `/greenwich/signs/`.
    pub address: String,
    /// The page itself.
    pub html: u64,
    /// The stylesheets it links.
    pub css: u64,
    /// The scripts it loads before any Wasm.
    pub scripts: u64,
    /// Of these, the one that starts a tool; 0 where there is none.
    pub boot: u64,
    /// The files that only a tool page loads.
    pub bundle: Option<Bundle>,
    /// The files that only the search page loads, once its box is used: the script, the
    /// engine and the index.
    pub search: Option<u64>,
    /// True if one of [`Report::problems`] is about this page.
    pub faulty: bool,
}

/// The files that make a tool page interactive, in bytes of brotli.
#[derive(Debug, Default)]
pub struct Bundle {
    /// The JavaScript that loads the Wasm, with the script that comes with it.
    pub js: u64,
    /// The Wasm.
    pub wasm: u64,
    /// The data file of the tool, if it has one.
    pub data: u64,
}

impl Page {
    /// Returns the bytes that have to arrive before the page can be read.
    pub fn to_read(&self) -> u64 {
        self.html + self.css
    }

    /// Returns the bytes of everything that the page loads by itself.
    pub fn total(&self) -> u64 {
        let tool = self.bundle.as_ref().map_or(0, |b| b.program() + b.data);
        self.to_read() + self.scripts + tool
    }
}

impl Bundle {
    /// Returns the bytes of the Wasm with its JavaScript.
    pub fn program(&self) -> u64 {
        self.js + self.wasm
    }
}
