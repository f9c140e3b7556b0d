//! Notices above a page.

use content::Library;
use guidance::{Area, PageWords};
use leptos::prelude::*;

/// Draws a correction marked urgent, above everything on the pages that it concerns.
pub fn urgent(library: &Library, area: Option<&Area>) -> Option<impl IntoView + use<>> {
    let urgent = library.urgent.as_ref()?;
    urgent.concerns(area.map(|area| &area.id)).then(|| {
        let day = library.guide.words.day(&urgent.date);
        let corrected = library.words.corrected(&day);
        view! {
            <div class="notice urgent" role="alert">
                <p><strong>{corrected}</strong>" " <span data-urgent="">{urgent.text.clone()}</span></p>
            </div>
        }
    })
}

/// Draws what web/page/contact-card.js shows where the device's clock stands before the day
/// of the edition, beside numbers that it can then say nothing about.
pub fn clock_wrong(words: PageWords) -> impl IntoView + use<> {
    view! {
        <p class="notice" id="clock-wrong" hidden>
            <strong>{words.clock_wrong()}</strong>
            " "
            {words.clock_wrong_so()}
        </p>
    }
}
