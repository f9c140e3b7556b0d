//! A built site of a few files, for the tests of what is measured.

#![allow(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

use std::fs;
use std::path::Path;

use super::*;

mod budgets;
mod loads;
mod sums;

/// Writes a site of one stylesheet, two scripts, a program and the given pages.
fn site(pages: &[(&str, &str)]) -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    let files = [
        ("app-0123456789abcdef.css", "p{}"),
        ("boot-0123456789abcdef.js", "boot"),
        ("page.js", "exit!"),
        ("sq-0123456789abcdef.js", "program"),
        ("sq-0123456789abcdef_bg.wasm", "wasm"),
        ("guide-0123456789abcdef.bin", "data"),
    ];
    for (path, text) in files.iter().chain(pages) {
        write(dir.path(), path, text.as_bytes());
    }
    dir
}

fn write(dist: &Path, path: &str, bytes: &[u8]) {
    let path = dist.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
}

const HEAD: &str = r#"<link rel="canonical" href="https://example.org/">
<link rel="stylesheet" href="/app-0123456789abcdef.css"><script src="/page.js" defer></script>"#;

const TOOL: &str = r#"<link rel="stylesheet" href="/app-0123456789abcdef.css">
<meta name="app-bundle" data-js="/sq-0123456789abcdef.js"
  data-wasm="/sq-0123456789abcdef_bg.wasm" data-guide="/guide-0123456789abcdef.bin">
<link rel="modulepreload" href="/sq-0123456789abcdef.js">
<script type="module" src="/boot-0123456789abcdef.js"></script>"#;

/// Measures a site at the root of its host.
fn measured(dist: &Path) -> Report {
    measure(dist, BasePath::root()).unwrap()
}
