//! `site size`: what each page costs a phone, against its budget, and whether
//! a page loads anything that it should not.
//!
//! Sizes are those of brotli, in bytes; a kB is 1000 bytes.

use std::io;
use std::path::PathBuf;
use std::process::ExitCode;

use crate::base::Base;

pub mod budget;
pub(crate) mod files;
mod measure;
pub(crate) mod refs;
mod table;
pub(crate) mod tags;

pub use measure::measure;

/// What `site size` is asked on the command line.
#[derive(Debug, Clone, clap::Args)]
pub struct Options {
    /// The folder of the built site.
    #[arg(long, default_value = "dist")]
    pub dir: PathBuf,
    /// The folder of another site that it was built for, such as /guidance/.
    #[arg(long, default_value_t = Base::root())]
    pub base: Base,
    /// Fail if anything is over its budget or should not be loaded.
    #[arg(long)]
    pub check: bool,
}

/// Why a site cannot be measured.
#[derive(Debug, thiserror::Error)]
pub enum SizeError {
    /// There is no page in the folder.
    #[error("There is no page in {}: `cargo xtask build` makes them.", .0.display())]
    NoPages(PathBuf),
    /// A file or folder cannot be read.
    #[error("Cannot read {file}: {1}.", file = .0.display())]
    Unreadable(PathBuf, #[source] io::Error),
    /// A page is not text.
    #[error("{} is not UTF-8.", .0.display())]
    NotText(PathBuf),
}

/// What every page costs, and what is wrong. Its `Display` is a table.
#[derive(Debug)]
pub struct Report {
    /// Every page, by address.
    pub pages: Vec<Page>,
    /// Everything over its budget, missing, or from elsewhere; one sentence
    /// each.
    pub problems: Vec<String>,
}

impl Report {
    /// Whether nothing is wrong.
    pub fn passes(&self) -> bool {
        self.problems.is_empty()
    }
}

/// What one page costs, in bytes of brotli.
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
    /// What only a tool page loads.
    pub bundle: Option<Bundle>,
    /// What only the search page loads, once its box is used: the script with
    /// the engine and the index.
    pub search: Option<u64>,
    /// Whether one of [`Report::problems`] is about this page.
    pub faulty: bool,
}

/// What a tool page loads to come alive, in bytes of brotli.
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
    /// What has to arrive before the page can be read.
    pub fn to_read(&self) -> u64 {
        self.html + self.css
    }

    /// Everything that the page loads by itself.
    pub fn total(&self) -> u64 {
        let tool = self.bundle.as_ref().map_or(0, |b| b.program() + b.data);
        self.to_read() + self.scripts + tool
    }
}

impl Bundle {
    /// The Wasm with its JavaScript.
    pub fn program(&self) -> u64 {
        self.js + self.wasm
    }
}

/// Prints the table. The exit code is 1 if something is wrong and
/// [`Options::check`] asks for it.
///
/// # Errors
/// A site that cannot be measured.
pub fn run(options: &Options) -> Result<ExitCode, SizeError> {
    let report = measure(&options.dir, options.base.clone())?;
    print!("{report}");
    let fails = options.check && !report.passes();
    Ok(if fails {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}

#[cfg(test)]
mod tests;
