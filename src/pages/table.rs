use leptos::prelude::*;

/// A row of a [`TableCards`].
pub struct Row {
    /// The id that links lead to, where any do.
    pub id: Option<String>,
    /// The head of the row.
    pub head: AnyView,
    /// The cells beneath every further column.
    pub cells: Vec<AnyView>,
}

/// A table that becomes labelled cards on a phone.
#[component]
pub fn TableCards(
    /// The caption.
    caption: &'static str,
    /// The names of the columns, that of the rows' heads first.
    #[prop(into)]
    columns: Vec<&'static str>,
    /// The rows.
    rows: Vec<Row>,
) -> impl IntoView {
    let labels = columns.get(1..).unwrap_or_default();
    let heads: Vec<_> = columns
        .iter()
        .map(|column| view! { <th scope="col">{*column}</th> })
        .collect();
    let rows: Vec<_> = rows
        .into_iter()
        .map(|row| {
            let cells: Vec<_> = labels
                .iter()
                .zip(row.cells)
                .map(|(label, cell)| view! { <td data-label=*label>{cell}</td> })
                .collect();
            view! { <tr id=row.id><th scope="row">{row.head}</th> {cells}</tr> }
        })
        .collect();
    view! {
        <table class="table-cards">
            <caption>{caption}</caption>
            <thead><tr>{heads}</tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
}
