use guidance::{Source, SourceId, date_in_words};
use leptos::prelude::*;

/// The sources that a page cites, numbered as it cites them.
#[component]
pub fn SourceList(
    /// Every source.
    sources: Vec<Source>,
    /// Those cited, in order.
    cited: Vec<SourceId>,
) -> impl IntoView {
    let items: Vec<_> = cited
        .iter()
        .filter_map(|id| sources.iter().find(|source| &source.id == id))
        .zip(1..)
        .map(|(source, number)| {
            // What else is known of a source stands on the page of all sources.
            let source = Source {
                note: None,
                ..source.clone()
            };
            let id = format!("source-{number}");
            view! { <li id=id><SourceEntry source /></li> }
        })
        .collect();
    (!items.is_empty()).then(|| {
        view! {
            <section class="sources">
                <h2 id="sources">"Where this comes from"</h2>
                <ol>{items}</ol>
            </section>
        }
    })
}

/// A source, how it is known, and when we last looked.
#[component]
pub fn SourceEntry(
    /// Which.
    source: Source,
) -> impl IntoView {
    let title = match source.address {
        Some(address) => {
            view! { <a class="outside" href=address rel="noreferrer">{source.title}</a> }.into_any()
        }
        None => source.title.into_any(),
    };
    let rest = format!(
        ". {}, {}. {}, {}.",
        source.publisher,
        source.year,
        capital(source.known.label()),
        date_in_words(&source.checked)
    );
    view! {
        {title}
        {rest}
        {source.note.map(|note| format!(" {note}"))}
    }
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().collect::<String>() + letters.as_str()
    })
}

/// The numbers of some sources in a page's list, as links to it. A source that
/// was not cited before is added to the list.
pub fn cite(cited: &mut Vec<SourceId>, sources: &[Source], ids: &[SourceId]) -> Vec<AnyView> {
    ids.iter()
        .map(|id| {
            let at = cited
                .iter()
                .position(|other| other == id)
                .unwrap_or_else(|| {
                    cited.push(id.clone());
                    cited.len() - 1
                });
            let caution = sources
                .iter()
                .find(|source| &source.id == id)
                .and_then(|source| source.known.caution())
                .map(|caution| view! { <span class="caution">{format!(" ({caution})")}</span> });
            let href = format!("#source-{}", at + 1);
            view! {
                <sup>
                    <a class="cite" href=href>
                        <span class="visually-hidden">"source "</span>
                        {at + 1}
                    </a>
                </sup>
                {caution}
            }
            .into_any()
        })
        .collect()
}
