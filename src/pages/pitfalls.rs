use super::guidance_page::{Head, Prose, sources, spec};
use super::source_list::cite;
use super::table::{Row, TableCards};
use crate::page_spec::PageSpec;
use content::Library;
use guidance::{Area, Page};
use leptos::prelude::*;

/// Returns `/{area}/pitfalls/`: a table that becomes labelled cards on a phone.
pub fn page(library: &Library, area: &Area, page: &Page) -> PageSpec {
    let words = library.words;
    let mut cited = page.cited.clone();
    let rows: Vec<_> = library
        .pitfalls
        .iter()
        .map(|pitfall| {
            let cites = cite(&mut cited, library, &pitfall.sources);
            let avoid = view! { {pitfall.mitigation.clone()} {cites} };
            let ask = view! { <strong>{pitfall.ask.clone()}</strong> };
            Row {
                id: Some(pitfall.id.clone()),
                head: pitfall.title.clone().into_any(),
                cells: vec![
                    pitfall.pitfall.clone().into_any(),
                    avoid.into_any(),
                    ask.into_any(),
                ],
            }
        })
        .collect();
    let body = view! {
        <Head page=page.clone() />
        <Prose html=page.html.clone() />
        <TableCards
            caption=words.pitfalls_caption()
            columns=[words.pitfalls_one(), words.pitfalls_what(), words.pitfalls_avoid(), library.guide.words.ask_yourself()]
            rows
        />
        {sources(library, cited)}
    };
    spec(library, area, page, body)
}
