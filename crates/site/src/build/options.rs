//! The options of a build.

use crate::origin::Origin;
use content::Language;
use std::path::PathBuf;

/// The inputs of a build, its output folder, and how it is rendered.
#[derive(Debug, Clone)]
pub struct BuildOptions {
    /// The project: `content/`, `style/`, `public/` and `web/` are below it.
    pub root: PathBuf,
    /// The folder into which Trunk put the Wasm, and the pages are written.
    pub out: PathBuf,
    /// The base path of the site, such as `/` or `/guidance/`.
    pub base: String,
    /// The origin of the site, for the files that have to name it.
    pub origin: Option<Origin>,
    /// The language.
    pub language: Language,
    /// True to write compressed copies of every file.
    pub compress: bool,
    /// True to prove the rules and print the figures, which takes seconds.
    pub prove: bool,
}
