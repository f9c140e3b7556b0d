use guidance::{Guide, Source, SourceId, date_in_words};
use leptos::prelude::*;

/// Where something was read, how well we know it, and when we last looked.
#[component]
pub fn SourceLine(
    /// The guide that knows the sources.
    guide: std::sync::Arc<Guide>,
    /// Which of them.
    sources: Vec<SourceId>,
) -> impl IntoView {
    let told: Vec<String> = sources
        .iter()
        .filter_map(|id| guide.source(id))
        .map(told)
        .collect();
    view! { <p class="source-line">"From: " {told.join("; ")}</p> }
}

/// A source in one phrase.
fn told(source: &Source) -> String {
    let checked = date_in_words(&source.checked);
    match source.known.caution() {
        Some(caution) => format!("{}, {} ({caution})", source.title, source.publisher),
        None => format!("{}, {} (checked {checked})", source.title, source.publisher),
    }
}
