use super::document::{Assets, Sheet, document};
use super::guidance_page::sources;
use super::source_list::cite;
use super::{Library, Rendered};
use guidance::Area;
use leptos::prelude::*;

/// `/{area}/glossary/`: the terms of art in plain words.
pub fn render(library: &Library, assets: &Assets, area: &Area) -> Rendered {
    document(library, assets, || {
        let mut cited = Vec::new();
        let terms: Vec<_> = library
            .terms
            .iter()
            .map(|term| {
                let cites = cite(&mut cited, &library.sources, &term.sources);
                let also = (!term.also.is_empty()).then(|| {
                    view! { <p class="glossary__also">{format!("Also: {}.", term.also.join(", "))}</p> }
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
            <h1>"Glossary"</h1>
            <p class="lead">"The words of practice in plain words."</p>
            <dl class="glossary">{terms}</dl>
            {sources(library, cited)}
        };
        Sheet {
            address: format!("{}/glossary/", area.id),
            title: Some("Glossary".to_owned()),
            description: "The words of practice in plain words".to_owned(),
            area: Some(area.clone()),
            tool: false,
            kept: None,
            body: body.into_any(),
        }
    })
}
