use super::guidance_page::sources;
use super::source_list::cite;
use crate::page_spec::PageSpec;
use content::Library;
use guidance::Area;
use leptos::prelude::*;

/// Returns `/{area}/glossary/`: the terms of art in plain words.
pub fn page(library: &Library, area: &Area) -> PageSpec {
    let words = library.words;
    let mut cited = Vec::new();
    let terms: Vec<_> = library
            .terms
            .iter()
            .map(|term| {
                let cites = cite(&mut cited, library, &term.sources);
                let also = (!term.also.is_empty()).then(|| {
                    view! { <p class="glossary__also">{words.glossary_also(&term.also.join(words.list_comma()))}</p> }
                });
                view! {
                    <dt id=term.id.clone()>{term.term.clone()}</dt>
                    <dd>
                        <p>{term.meaning.clone()} {cites}</p>
                        {also}
                    </dd>
                }
            })
            .collect();
    let body = view! {
        <h1>{words.nav_glossary()}</h1>
        <p class="lead">{words.glossary_lead()}</p>
        <dl class="glossary">{terms}</dl>
        {sources(library, cited)}
    };
    let description = words.nav_glossary_what().to_owned();
    PageSpec::of_area(area, "glossary", words.nav_glossary(), description, body)
}
