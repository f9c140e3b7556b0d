//! Finds hostile texts on the pages, and how they are shown.

use crate::hostile::texts::MARK;
use crate::html_pieces::{pieces, tags};
use content::Library;
use proptest::test_runner::TestCaseError;
use second_question::assets::Assets;
use second_question::pages::{BuildFigures, render_all};

/// Draws every page, and fails where a text became an element, an attribute, a
/// script or a link that runs something.
pub fn as_text(library: &Library) -> Result<(), TestCaseError> {
    let assets = Assets {
        base: "/".to_owned(),
        ..Assets::default()
    };
    for page in render_all(library, &assets, &BuildFigures::default()) {
        let wrong = tags(&pieces(&page.html))
            .find(|tag| {
                tag.name.contains(MARK)
                    || tag.attributes.iter().any(|(name, value)| runs(name, value))
            })
            .cloned();
        if let Some(tag) = wrong {
            return Err(TestCaseError::fail(format!("{}: {tag:?}", page.file)));
        }
    }
    Ok(())
}

/// Returns whether an attribute can only come from a text, or leads to something other than
/// a page.
fn runs(name: &str, value: &str) -> bool {
    let address = value.trim().to_ascii_lowercase();
    let leads = ["href", "src", "action", "srcset"].contains(&name);
    let runs = ["javascript:", "data:", "vbscript:"]
        .iter()
        .any(|kind| address.starts_with(kind));
    name.contains(MARK) || name.starts_with("on") || name == "style" || (leads && runs)
}
