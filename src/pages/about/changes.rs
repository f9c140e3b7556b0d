use super::sheet;
use crate::pages::Rendered;
use crate::pages::document::{Assets, document};
use crate::pages::guidance_page::Prose;
use content::Library;
use leptos::prelude::*;

/// `/about/changes/`: the changelog.
pub fn render(library: &Library, assets: &Assets) -> Rendered {
    document(library, assets, || {
        let body = view! {
            <h1>"Changes"</h1>
            <Prose html=library.changelog.clone() />
        };
        sheet(
            "changes",
            "Changes",
            "What changed on this site",
            body.into_any(),
        )
    })
}
