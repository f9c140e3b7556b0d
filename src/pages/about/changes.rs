use super::sheet;
use crate::page_spec::PageSpec;

use crate::pages::guidance_page::Prose;
use content::Library;
use leptos::prelude::*;

/// `/about/changes/`: the changelog.
pub fn page(library: &Library) -> PageSpec {
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
}
