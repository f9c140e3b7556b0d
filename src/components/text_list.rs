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

/// Draws a row with something folded away beneath it: its title, and how much there is.
pub fn row(title: String, count: String, within: AnyView) -> AnyView {
    view! {
        <details class="row">
            <summary><span>{title}</span> <small>{count}</small></summary>
            <div class="row__within">{within}</div>
        </details>
    }
    .into_any()
}
