//! Pages about this site and not of an area. What they say stands in
//! `content/about/`; here are the components and values that they have places for.

mod areas;
mod citations;
mod drawing;
pub mod embedding;
mod figures;
mod fill;
pub mod not_kept;
pub mod offline;
mod outside;
mod proof;
mod sources;
pub mod this_device;
mod weight;

use super::document::{Assets, Sheet, document};
use super::guidance_page::Prose;
use super::{Library, Rendered};
use guidance::about::{AboutPage, Block, Piece};
use guidance::proof::Proof;
use leptos::prelude::*;

pub use weight::Weight;

/// What these pages are drawn from, beside the guidance.
#[derive(Debug, Clone, Default)]
pub struct About {
    /// Their text.
    pub pages: Vec<AboutPage>,
    /// The list of changes as HTML.
    pub changes: String,
    /// What is proved of the rules; absent where the proof was not run.
    pub proof: Option<Proof>,
    /// The most that the site may weigh; absent where it is no release.
    pub weight: Option<Weight>,
}

/// Draws every page whose text stands in `content/about/`.
pub fn render(library: &Library, assets: &Assets) -> Vec<Rendered> {
    let pages = library.about.pages.iter();
    pages.map(|page| draw(library, assets, page)).collect()
}

fn draw(library: &Library, assets: &Assets, page: &AboutPage) -> Rendered {
    document(library, assets, || {
        let blocks = page.body.iter().map(|block| match block {
            Block::Prose(pieces) => {
                let html = prose(library, assets, page, pieces);
                view! { <Prose html /> }.into_any()
            }
            Block::Component(component) => fill::component(library, assets, *component),
        });
        let blocks: Vec<_> = blocks.collect();
        let lead = page.lead.clone();
        let body = view! {
            <h1>{page.title.clone()}</h1>
            {lead.map(|lead| view! { <p class="lead">{lead}</p> })}
            {blocks}
        };
        sheet(&page.name, &page.title, &page.summary, body.into_any())
    })
}

/// Returns the HTML of prose with its values filled in.
fn prose(library: &Library, assets: &Assets, page: &AboutPage, pieces: &[Piece]) -> String {
    let html = pieces.iter().map(|piece| match piece {
        Piece::Html(html) => html.clone(),
        Piece::Value(value) => fill::value(library, assets, page, *value),
    });
    html.collect()
}

/// The sheet of a page about this site.
fn sheet(name: &str, title: &str, description: &str, body: AnyView) -> Sheet {
    Sheet {
        address: format!("about/{name}/"),
        title: Some(title.to_owned()),
        description: description.to_owned(),
        area: None,
        tool: false,
        kept: None,
        body,
    }
}
