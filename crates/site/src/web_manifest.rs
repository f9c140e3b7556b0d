//! The web app manifest: what a phone needs to put the site beside its apps.

use crate::dist::{self, FileError};
use content::Language;
use serde_json::json;
use std::path::Path;

/// The pictures below `public/icons/`, with their size and their purpose.
/// `node tests/icons.mjs` draws them from `public/icon.svg`.
const ICONS: [(&str, &str, &str); 3] = [
    ("icon-192.png", "192x192", "any"),
    ("icon-512.png", "512x512", "any"),
    ("icon-maskable-512.png", "512x512", "maskable"),
];

/// Writes the manifest and its pictures into `out`. Its addresses are relative,
/// so that it holds under any folder. Name and picture say nothing to whoever
/// picks up the phone. The browser's own bar stays within reach: printing and
/// finding words are in it.
///
/// # Errors
/// A picture that cannot be read, or a file that cannot be written.
pub fn write(root: &Path, out: &Path, language: Language) -> Result<(), FileError> {
    let icons = ICONS.map(|(name, sizes, purpose)| {
        json!({ "src": name, "sizes": sizes, "type": "image/png", "purpose": purpose })
    });
    let manifest = json!({
        "id": "./",
        "name": "Second Question",
        "short_name": "Second Question",
        "lang": language.tag(),
        "dir": language.direction(),
        "start_url": "./",
        "scope": "./",
        "display": "minimal-ui",
        "theme_color": "#1d1b18",
        "background_color": "#fbf9f5",
        "icons": icons,
    });
    for (name, _, _) in ICONS {
        let bytes = dist::read(&root.join("public/icons").join(name))?;
        dist::write(&out.join(name), &bytes)?;
    }
    dist::write(
        &out.join("manifest.webmanifest"),
        manifest.to_string().as_bytes(),
    )
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

    use super::*;
    use std::fs;

    #[test]
    fn the_manifest_holds_under_any_folder_and_its_pictures_are_what_it_says() {
        let dir = tempfile::tempdir().unwrap();
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let language = Language::RightToLeft;
        write(&root, dir.path(), language).unwrap();
        let manifest = fs::read(dir.path().join("manifest.webmanifest")).unwrap();
        let manifest: serde_json::Value = serde_json::from_slice(&manifest).unwrap();
        assert_eq!(manifest["name"], "Second Question");
        assert_eq!(manifest["lang"], "ar-XB");
        assert_eq!(manifest["dir"], "rtl");
        for address in ["id", "start_url", "scope"] {
            assert_eq!(manifest[address], "./");
        }
        let icons = manifest["icons"].as_array().unwrap();
        assert!(icons.iter().any(|icon| icon["purpose"] == "maskable"));
        for icon in icons {
            let png = fs::read(dir.path().join(icon["src"].as_str().unwrap())).unwrap();
            // Width and height stand in the first chunk of every PNG.
            let side = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().unwrap());
            let sizes = format!("{}x{}", side(16), side(20));
            assert_eq!(icon["sizes"], sizes, "{}", icon["src"]);
        }
    }
}
