use guidance::{Guide, Provenance, Source, SourceId, Words};
use leptos::prelude::*;

/// Sources in one line: how well we know them, and when we last looked.
#[component]
pub fn SourceLine(
    /// The guide that knows the sources.
    guide: std::sync::Arc<Guide>,
    /// The sources to name.
    sources: Vec<SourceId>,
) -> impl IntoView {
    let known: Vec<&Source> = sources.iter().filter_map(|id| guide.source(id)).collect();
    let words = guide.words;
    let told: Vec<String> = known.iter().map(|source| told(words, source)).collect();
    let from = words.from(&told.join(words.semicolon()));
    let oldest = known.iter().map(|source| source.checked.as_str()).min();
    let checked = oldest.map(|date| format!(". {}", words.checked(&words.day(date))));
    view! { <p class="source-line">{from} {checked}</p> }
}

/// Returns a source in one phrase.
fn told(words: Words, source: &Source) -> String {
    let Source {
        title, publisher, ..
    } = source;
    match (source.known, words.caution(source.known)) {
        (Provenance::Ours, _) => words.ours().to_owned(),
        (_, Some(caution)) => words.source_caution(title, publisher, caution),
        (_, None) => words.source(title, publisher),
    }
}
