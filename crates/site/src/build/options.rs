//! What a build is given.

use crate::origin::Origin;
use content::Language;
use std::path::PathBuf;

/// Where the site is made from, where to, and how.
#[derive(Debug, Clone)]
pub struct BuildOptions {
    /// The project: `content/`, `style/`, `public/` and `web/` are below it.
    pub root: PathBuf,
    /// Where Trunk put the Wasm, and the pages go.
    pub out: PathBuf,
    /// The address of the site's root, `/` or `/guidance/`.
    pub base: String,
    /// The site's own address, for what has to name it.
    pub origin: Option<Origin>,
    /// In which language.
    pub language: Language,
    /// Whether to write compressed copies of every file.
    pub compress: bool,
    /// Whether to prove the rules and to print the figures: it takes seconds.
    pub prove: bool,
}
