use leptos::prelude::*;

/// A list of texts. One for all lists: each other type of item would be paid for
/// by every phone.
pub fn text_list(items: Vec<String>) -> AnyView {
    let items: Vec<_> = items
        .into_iter()
        .map(|item| view! { <li>{item}</li> })
        .collect();
    view! { <ul>{items}</ul> }.into_any()
}

/// Texts, each a paragraph of its own.
pub fn paragraphs(class: Option<&'static str>, texts: Vec<String>) -> AnyView {
    let texts: Vec<_> = texts
        .into_iter()
        .map(|text| view! { <p class=class>{text}</p> })
        .collect();
    texts.into_any()
}

/// What is folded away beneath a line of text.
pub fn fold(summary: String, within: AnyView) -> AnyView {
    view! {
        <details class="why">
            <summary>{summary}</summary>
            {within}
        </details>
    }
    .into_any()
}

/// A part of the result with its heading.
pub fn part(class: &'static str, title: String, within: AnyView) -> AnyView {
    view! {
        <section class=class>
            <h2>{title}</h2>
            {within}
        </section>
    }
    .into_any()
}
