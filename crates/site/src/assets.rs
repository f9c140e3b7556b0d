//! The files that pages load, each under a name that holds its fingerprint.

mod color_scheme;
mod messages;
mod scripts;
mod styles;

use crate::build::options::BuildOptions;
use crate::bundler::BundleError;
use crate::dist::{self, FileError};
use content::Library;
use guidance::AreaId;
use second_question::assets::Assets;
use std::path::PathBuf;

/// The files that were written, as pages need to know them.
#[derive(Debug, Clone)]
pub struct BuiltAssets {
    /// The addresses.
    pub addresses: Assets,
    /// Trunk's script that reloads a page when the site was built anew; only
    /// while `trunk serve` runs.
    pub reload: Option<String>,
}

/// Says why a file of the site could not be made.
#[derive(Debug, thiserror::Error)]
pub enum AssetError {
    /// Trunk's page does not name the bundle.
    #[error("{0} does not name the Wasm bundle; run `cargo xtask build`, which runs Trunk first")]
    NoBundle(PathBuf),
    /// A file could not be read or written.
    #[error(transparent)]
    File(#[from] FileError),
    /// A script could not be bundled.
    #[error(transparent)]
    Bundle(#[from] BundleError),
    /// Pages name a script that is not made.
    #[error("there is no script `{0}` in crates/site/src/assets/scripts.rs")]
    NoScript(&'static str),
    /// The guide could not be put into its file.
    #[error("the guide could not be written as bytes: {0}")]
    Guide(#[from] postcard::Error),
}

/// Writes files into the folder of the build.
#[derive(Debug, Clone, Copy)]
struct Writer<'a> {
    options: &'a BuildOptions,
}

impl Writer<'_> {
    /// Writes a file under a name that holds its fingerprint; returns its address.
    fn write_fingerprinted(
        &self,
        name: &str,
        extension: &str,
        bytes: &[u8],
    ) -> Result<String, FileError> {
        let file = format!("{name}-{}.{extension}", dist::fingerprint(bytes));
        dist::write(&self.options.out.join(&file), bytes)?;
        Ok(format!("{}{file}", self.options.base))
    }

    /// Copies a script by others, which is sent as it is: its licence is in its comment.
    fn copy_vendored(&self, name: &str) -> Result<String, FileError> {
        let file = format!("public/vendor/{name}.js");
        let script = dist::read(&self.options.root.join(file))?;
        self.write_fingerprinted(name, "js", &script)
    }

    /// Returns the fingerprint of a file that was built before.
    fn fingerprint_of(&self, address: &str) -> Result<String, FileError> {
        let file = address.strip_prefix(&self.options.base).unwrap_or(address);
        Ok(dist::fingerprint(&dist::read(
            &self.options.out.join(file),
        )?))
    }
}

/// Writes styles, scripts, the guide, the indexes of the search pages and the icon.
///
/// # Errors
/// A missing output of Trunk, a wrong script, or a file that cannot be read or written.
pub fn write(
    options: &BuildOptions,
    library: &Library,
    indexes: &[(AreaId, Vec<u8>)],
) -> Result<BuiltAssets, AssetError> {
    let writer = Writer { options };
    let trunk_page = options.out.join("index.html");
    let html = dist::read_text(&trunk_page)?;
    let bundle =
        |name: &str| attribute(&html, name).ok_or_else(|| AssetError::NoBundle(trunk_page.clone()));
    let (app_js, app_wasm) = (bundle("data-js")?, bundle("data-wasm")?);
    let reload = reload_script(&html);
    let styles = styles::write(&writer)?;
    let mut scripts = scripts::write(&writer, library, &styles.offline, reload.is_none())?;
    let icon = dist::read(&options.root.join("public/icon.svg"))?;
    dist::write(&options.out.join("icon.svg"), &icon)?;
    let search_indexes = indexes.iter().map(|(area, index)| {
        let address = writer.write_fingerprinted(&format!("search-{area}"), "json", index)?;
        Ok((area.clone(), address))
    });
    let search_indexes = search_indexes.collect::<Result<_, AssetError>>()?;
    let guide = postcard::to_allocvec(&*library.guide)?;
    let sums = [
        writer.fingerprint_of(&app_js)?,
        writer.fingerprint_of(&app_wasm)?,
        dist::fingerprint(&guide),
    ];
    let addresses = Assets {
        base: options.base.clone(),
        origin: options.origin.as_ref().map(ToString::to_string),
        css: styles.shared,
        embed_css: styles.embed,
        whole_css: styles.with_shared,
        own_css: styles.beside_shared,
        page_js: scripts.take("page")?,
        boot_js: scripts.take("boot")?,
        take_js: scripts.take("export")?,
        find_signs_js: scripts.take("find-signs")?,
        search_js: scripts.take("search")?,
        frame_js: scripts.take("frame")?,
        options_js: scripts.take("options")?,
        self_test_js: scripts.take("self-test")?,
        embedding_js: scripts.take("embedding")?,
        this_device_js: scripts.take("this-device")?,
        no_modules_js: scripts.take("no-modules")?,
        qr_engine: writer.copy_vendored("uqr")?,
        search_engine: writer.copy_vendored("minisearch")?,
        app_js,
        app_wasm,
        guide: writer.write_fingerprinted("guide", "bin", &guide)?,
        sums,
        search_indexes,
    };
    Ok(BuiltAssets { addresses, reload })
}

/// Returns the value of the first attribute of this name in a page.
pub(crate) fn attribute(html: &str, name: &str) -> Option<String> {
    let (_, after) = html.split_once(&format!("{name}=\""))?;
    let (value, _) = after.split_once('"')?;
    Some(value.to_owned())
}

/// Returns Trunk's own script, which only `trunk serve` puts into its page.
fn reload_script(html: &str) -> Option<String> {
    let at = html.find("<script")?;
    let end = html.get(at..)?.find("</script>")?;
    let script = html.get(at..at + end + "</script>".len())?;
    script.contains("trunk").then(|| script.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bundle_is_read_from_trunks_page() {
        let html = r#"<meta name="app-bundle" data-js="/a.js" data-wasm="/a.wasm">"#;
        assert_eq!(attribute(html, "data-js").as_deref(), Some("/a.js"));
        assert_eq!(attribute(html, "data-guide"), None);
    }
}
