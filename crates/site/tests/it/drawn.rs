//! The files of dist/, rendered from the real content as Trunk does it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use content::Language;
use site::build::options::BuildOptions;
use site::render::render;
use site::{dist, headers};
use tempfile::TempDir;

/// Trunk's page, and the site that is drawn beside it.
fn drawn(base: &str) -> TempDir {
    let dir = tempfile::tempdir().unwrap();
    let bundle =
        format!(r#"<meta name="app-bundle" data-js="{base}a.js" data-wasm="{base}a.wasm">"#);
    fs::write(dir.path().join("index.html"), bundle).unwrap();
    fs::write(dir.path().join("a.js"), "").unwrap();
    fs::write(dir.path().join("a.wasm"), "\0asm").unwrap();
    let options = BuildOptions {
        origin: None,
        root: Path::new(env!("CARGO_MANIFEST_DIR")).join("../.."),
        out: dir.path().to_path_buf(),
        base: base.to_owned(),
        language: Language::English,
        compress: false,
        prove: false,
    };
    let pages = render(&options).unwrap();
    assert!(pages > 50, "only {pages} pages");
    dir
}

/// Every file by its path, with its bytes.
fn files(dir: &TempDir) -> BTreeMap<PathBuf, Vec<u8>> {
    let all = dist::files_under(dir.path()).unwrap();
    let file = |path: PathBuf| {
        let bytes = fs::read(&path).unwrap();
        (path.strip_prefix(dir.path()).unwrap().to_owned(), bytes)
    };
    all.into_iter().map(file).collect()
}

#[test]
fn the_same_content_is_drawn_as_the_same_bytes() {
    let (first, again) = (files(&drawn("/")), files(&drawn("/")));
    assert!(first.keys().eq(again.keys()), "other files");
    for (path, bytes) in &first {
        assert!(again[path] == *bytes, "{} differs", path.display());
    }
}

#[test]
fn every_file_is_of_a_kind_that_servers_know_how_to_send() {
    // Netlify and Cloudflare Pages keep what has a hyphen before one of these.
    let kept = ["css", "js", "wasm", "bin"];
    for path in files(&drawn("/guidance/")).keys() {
        let address = format!("/{}", path.display());
        let kind = path.extension().and_then(|kind| kind.to_str()).unwrap();
        let known = headers::TYPES.iter().any(|(known, _)| *known == kind);
        assert!(
            known,
            "{address} is of a kind that headers.rs has no type for"
        );
        let name = path.file_name().unwrap().to_str().unwrap();
        let keeps = kept.contains(&kind) && name.contains('-') || name.starts_with("search-");
        assert!(
            !keeps || headers::is_hashed(&address),
            "{address} has a hyphen and no hash, and would be kept for a year"
        );
    }
}

#[test]
fn below_another_site_no_text_names_an_address_outside_the_folder() {
    let areas = ["england", "greenwich", "bradford", "about", "embed"];
    for (path, bytes) in files(&drawn("/guidance/")) {
        let Ok(text) = String::from_utf8(bytes) else {
            continue;
        };
        for quote in ['"', '\'', '(', '='] {
            for area in areas {
                let outside = format!("{quote}/{area}/");
                assert!(!text.contains(&outside), "{outside} in {}", path.display());
            }
        }
    }
}

/// Renders the real content in a language; returns the number of pages, or why it fails.
fn in_language(tag: &str, release: bool) -> Result<usize, String> {
    let dir = tempfile::tempdir().unwrap();
    let bundle = r#"<meta name="app-bundle" data-js="/a.js" data-wasm="/a.wasm">"#;
    fs::write(dir.path().join("index.html"), bundle).unwrap();
    let options = BuildOptions {
        root: Path::new(env!("CARGO_MANIFEST_DIR")).join("../.."),
        out: dir.path().to_path_buf(),
        base: "/".to_owned(),
        origin: None,
        language: tag.parse().unwrap(),
        compress: release,
        prove: release,
    };
    render(&options).map_err(|error| error.to_string())
}

#[test]
fn a_release_is_never_drawn_in_a_pseudo_locale() {
    for tag in ["en-XA", "ar-XB"] {
        let refusal = in_language(tag, true).unwrap_err();
        assert_eq!(
            refusal,
            format!("`{tag}` is a language for tests, which a release is never rendered in")
        );
    }
}
