//! Reuses the Wasm of an existing build, so that the pages can be rendered into another
//! folder without running Trunk again. Takes seconds.

use crate::assets::{self, AssetError};
use crate::dist::{self, FileError};
use std::fs;
use std::path::{Path, PathBuf};

/// Copies the Wasm and its JavaScript from the built site in `dist` into `out`, which is
/// emptied first, with a page that names them, as Trunk writes it. Returns the base path
/// that the site was built for.
///
/// # Errors
/// A `dist` that is not a built site, an `out` that is the same folder, or a file that
/// cannot be read or written.
pub fn copy_bundle(dist: &Path, out: &Path) -> Result<String, AssetError> {
    let failed = |error| FileError::new(out, error);
    fs::create_dir_all(out).map_err(failed)?;
    if is_same_folder(dist, out) {
        let error = std::io::Error::other("this is the folder of the built site");
        return Err(failed(error).into());
    }
    let page = tool_page(dist)?;
    let html = dist::read_text(&page)?;
    let named = |name: &str| {
        assets::attribute(&html, name).ok_or_else(|| AssetError::NoBundle(page.clone()))
    };
    let (js, wasm) = (named("data-js")?, named("data-wasm")?);
    let (base, _) = js.rsplit_once('/').unwrap_or_default();
    let base = format!("{base}/");
    // The files of an earlier rendering may be of another edition.
    fs::remove_dir_all(out).map_err(failed)?;
    fs::create_dir_all(out).map_err(failed)?;
    for address in [&js, &wasm] {
        let name = address.strip_prefix(&base).unwrap_or(address);
        dist::write(&out.join(name), &dist::read(&dist.join(name))?)?;
    }
    let shell = format!(r#"<meta name="app-bundle" data-js="{js}" data-wasm="{wasm}">"#);
    dist::write(&out.join("index.html"), shell.as_bytes())?;
    Ok(base)
}

fn is_same_folder(one: &Path, other: &Path) -> bool {
    let canonical = |path: &Path| path.canonicalize().ok();
    canonical(one) == canonical(other)
}

/// Returns a page of the site in `dist` that starts the Wasm.
fn tool_page(dist: &Path) -> Result<PathBuf, AssetError> {
    let files = dist::files_under(dist)?;
    files
        .into_iter()
        .find(|path| path.ends_with("what-to-do/index.html"))
        .ok_or_else(|| AssetError::NoBundle(dist.to_owned()))
}
