use guidance::{Guide, Known, Source, SourceId, date_in_words};
use leptos::prelude::*;

/// Where something was read, how well we know it, and when we last looked.
#[component]
pub fn SourceLine(
    /// The guide that knows the sources.
    guide: std::sync::Arc<Guide>,
    /// Which of them.
    sources: Vec<SourceId>,
) -> impl IntoView {
    let known: Vec<&Source> = sources.iter().filter_map(|id| guide.source(id)).collect();
    let told: Vec<String> = known.iter().map(|source| told(source)).collect();
    let oldest = known.iter().map(|source| source.checked.as_str()).min();
    let checked = oldest.map(|date| format!(". Checked {}.", date_in_words(date)));
    view! { <p class="source-line">"From: " {told.join("; ")} {checked}</p> }
}

/// A source in one phrase.
fn told(source: &Source) -> String {
    match (source.known, source.known.caution()) {
        (Known::Ours, _) => "our own advice".to_owned(),
        (_, Some(caution)) => format!("{}, {} ({caution})", source.title, source.publisher),
        (_, None) => format!("{}, {}", source.title, source.publisher),
    }
}
