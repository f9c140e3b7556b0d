use content::Library;
use guidance::{PageWords, Source, SourceId, Words};
use leptos::prelude::*;

/// The sources that a page cites, numbered as it cites them.
#[component]
pub fn SourceList(
    /// The messages of pages.
    words: PageWords,
    /// The messages that the tool and pages share.
    tool: Words,
    /// Every source.
    sources: Vec<Source>,
    /// The ids of those cited, in order.
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
            view! { <li id=id><SourceEntry words tool source /></li> }
        })
        .collect();
    (!items.is_empty()).then(|| {
        view! {
            <section class="sources">
                <h2 id="sources">{tool.sources_title()}</h2>
                <ol>{items}</ol>
            </section>
        }
    })
}

/// A source, how it is known, and when we last looked.
#[component]
pub fn SourceEntry(
    /// The messages of pages.
    words: PageWords,
    /// The messages that the tool and pages share.
    tool: Words,
    /// The source.
    source: Source,
) -> impl IntoView {
    let title = match source.address {
        Some(address) => {
            view! { <a class="outside" href=address rel="noreferrer">{source.title}</a> }.into_any()
        }
        None => source.title.into_any(),
    };
    let known = capital(words.known(source.known));
    let day = tool.day(&source.checked);
    let rest = words.source_entry(&source.publisher, &source.year, &known, &day);
    view! {
        {title}
        ". "
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

/// Draws the numbers of some sources in a page's list, as links to it. A source that
/// was not cited before is added to the list.
pub fn cite(cited: &mut Vec<SourceId>, library: &Library, ids: &[SourceId]) -> Vec<AnyView> {
    let (words, tool) = (library.words, library.guide.words);
    ids.iter()
        .map(|id| {
            let at = cited
                .iter()
                .position(|other| other == id)
                .unwrap_or_else(|| {
                    cited.push(id.clone());
                    cited.len() - 1
                });
            let caution = library
                .sources
                .iter()
                .find(|source| &source.id == id)
                .and_then(|source| tool.caution(source.known))
                .map(|caution| view! { <span class="caution">{format!(" {}", tool.aside(caution))}</span> });
            let href = format!("#source-{}", at + 1);
            view! {
                <sup>
                    <a class="cite" href=href>
                        <span class="visually-hidden">{words.cite_source()} " "</span>
                        {at + 1}
                    </a>
                </sup>
                {caution}
            }
            .into_any()
        })
        .collect()
}
