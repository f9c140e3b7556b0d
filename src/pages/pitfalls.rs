use super::document::{Assets, document};
use super::guidance_page::{Head, Prose, sheet, sources};
use super::source_list::cite;
use super::{Library, Rendered};
use guidance::{Area, Page};
use leptos::prelude::*;

/// `/{area}/pitfalls/`: a table that becomes labelled cards on a phone.
pub fn render(library: &Library, assets: &Assets, area: &Area, page: &Page) -> Rendered {
    document(library, assets, || {
        let mut cited = page.cited.clone();
        let rows: Vec<_> = library
            .pitfalls
            .iter()
            .map(|pitfall| {
                let cites = cite(&mut cited, &library.sources, &pitfall.sources);
                view! {
                    <tr id=pitfall.id.clone()>
                        <th scope="row">{pitfall.title.clone()}</th>
                        <td data-label="What goes wrong">{pitfall.pitfall.clone()}</td>
                        <td data-label="How to avoid it">{pitfall.mitigation.clone()} {cites}</td>
                        <td data-label="Ask yourself"><strong>{pitfall.ask.clone()}</strong></td>
                    </tr>
                }
            })
            .collect();
        let body = view! {
            <Head page=page.clone() />
            <Prose html=page.html.clone() />
            <table class="table-cards">
                <caption>"Eight pitfalls and how to avoid them"</caption>
                <thead>
                    <tr>
                        <th scope="col">"Pitfall"</th>
                        <th scope="col">"What goes wrong"</th>
                        <th scope="col">"How to avoid it"</th>
                        <th scope="col">"Ask yourself"</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
            {sources(library, cited)}
        };
        sheet(area, page, body.into_any())
    })
}
