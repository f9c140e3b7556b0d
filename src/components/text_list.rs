use guidance::{Audience, Line};
use leptos::prelude::*;

/// Draws a list of texts. One for all lists: each other type of item would be paid for
/// by every phone.
pub fn text_list(items: Vec<String>) -> AnyView {
    let items: Vec<_> = items
        .into_iter()
        .map(|item| view! { <li>{item}</li> })
        .collect();
    view! { <ul>{items}</ul> }.into_any()
}

/// Returns the lines that say something to this audience.
pub fn told(lines: &[Line], audience: Audience) -> Vec<String> {
    let lines = lines.iter().filter_map(|line| line.to(audience));
    lines.map(str::to_owned).collect()
}

/// Draws texts, each as a paragraph of its own.
pub fn paragraphs(class: Option<&'static str>, texts: Vec<String>) -> AnyView {
    let texts: Vec<_> = texts
        .into_iter()
        .map(|text| view! { <p class=class>{text}</p> })
        .collect();
    texts.into_any()
}

/// Draws a line of text with something folded away beneath it.
pub fn fold(summary: String, within: AnyView) -> AnyView {
    view! {
        <details class="why">
            <summary>{summary}</summary>
            {within}
        </details>
    }
    .into_any()
}

/// Draws a part of the result with its heading.
pub fn part(class: &'static str, title: String, within: AnyView) -> AnyView {
    view! {
        <section class=class>
            <h2>{title}</h2>
            {within}
        </section>
    }
    .into_any()
}

/// Draws a row with something folded away beneath it.
pub fn row(title: String, within: AnyView) -> AnyView {
    noted_row(title, String::new(), within)
}

/// Draws the same with a note at the end of the row.
pub fn noted_row(title: String, note: String, within: AnyView) -> AnyView {
    row_at(None, title, note, within)
}

/// Draws the same with an id, so that something else can open it.
pub fn row_at(id: Option<&'static str>, title: String, note: String, within: AnyView) -> AnyView {
    view! {
        <details class="row" id=id>
            <summary><span>{title}</span> <small>{note}</small></summary>
            <div class="row__within">{within}</div>
        </details>
    }
    .into_any()
}
