//! Drawing the site anew with the Wasm of one that is built: in seconds, and
//! into a folder of its own.

use crate::assets::{self, AssetError};
use crate::dist::{self, FileError};
use crate::precompress;
use std::fs;
use std::path::{Path, PathBuf};

/// Puts the Wasm and its JavaScript of the site in `from` into `into`, beside a
/// page that names them, as Trunk does. Gives the site's address.
///
/// # Errors
/// Where `from` is no built site, `into` is the same folder, or a file cannot be
/// read or written.
pub fn bundle(from: &Path, into: &Path) -> Result<String, AssetError> {
    let failed = FileError::new;
    fs::create_dir_all(into).map_err(|error| failed(into, error))?;
    if same(from, into) {
        let error = std::io::Error::other("this is the folder of the built site");
        return Err(failed(into, error).into());
    }
    let page = tool_page(from)?;
    let html = fs::read_to_string(&page).map_err(|error| failed(&page, error))?;
    let named = |name: &str| {
        assets::attribute(&html, name).ok_or_else(|| AssetError::NoBundle(page.clone()))
    };
    let (js, wasm) = (named("data-js")?, named("data-wasm")?);
    let (base, _) = js.rsplit_once('/').unwrap_or_default();
    let base = format!("{base}/");
    // What an earlier drawing left here may be of another edition.
    fs::remove_dir_all(into).map_err(|error| failed(into, error))?;
    fs::create_dir_all(into).map_err(|error| failed(into, error))?;
    for address in [&js, &wasm] {
        let name = address.strip_prefix(&base).unwrap_or(address);
        dist::write(&into.join(name), &dist::read(&from.join(name))?)?;
    }
    let shell = format!(r#"<meta name="app-bundle" data-js="{js}" data-wasm="{wasm}">"#);
    dist::write(&into.join("index.html"), shell.as_bytes())?;
    Ok(base)
}

fn same(one: &Path, other: &Path) -> bool {
    let whole = |path: &Path| path.canonicalize().ok();
    whole(one) == whole(other)
}

/// A page of the site in `from` on which the tool comes alive.
fn tool_page(from: &Path) -> Result<PathBuf, AssetError> {
    let files = precompress::files_under(from).map_err(|error| FileError::new(from, error))?;
    let mut tools = files
        .into_iter()
        .filter(|path| path.ends_with("what-to-do/index.html"));
    tools
        .next()
        .ok_or_else(|| AssetError::NoBundle(from.to_owned()))
}
