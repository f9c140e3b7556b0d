use super::sheet;
use crate::pages::document::{Assets, document};
use crate::pages::guidance_page::Prose;
use crate::pages::{Library, Rendered};
use leptos::prelude::*;

/// `/about/changes/`: the changelog.
pub fn render(library: &Library, assets: &Assets) -> Rendered {
    document(library, assets, || {
        let body = view! {
            <h1>"Changes"</h1>
            <Prose html=library.about.changes.clone() />
        };
        sheet(
            "changes",
            "Changes",
            "What changed on this site",
            body.into_any(),
        )
    })
}
