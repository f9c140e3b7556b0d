//! What a phone needs to put the site beside its apps.

use crate::assets::{self, AssetError};
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

/// Why it could not be written.
pub type ManifestError = AssetError;

/// Writes the manifest and its pictures into `out`. Its addresses are relative,
/// so that it holds under any folder. Name and picture say nothing to whoever
/// picks up the phone. The browser's own bar stays within reach: printing and
/// finding words are in it.
///
/// # Errors
/// A picture that cannot be read, or a file that cannot be written.
pub fn write(root: &Path, out: &Path, language: Language) -> Result<(), ManifestError> {
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
        let bytes = assets::bytes(&root.join("public/icons").join(name))?;
        assets::save(&out.join(name), &bytes)?;
    }
    assets::save(
        &out.join("manifest.webmanifest"),
        manifest.to_string().as_bytes(),
    )
}
