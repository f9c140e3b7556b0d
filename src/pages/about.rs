//! Pages about this site and not of an area. Their text stands in
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

use super::guidance_page::Prose;
use crate::assets::Assets;
use crate::page_spec::PageSpec;
use content::Library;
use guidance::about::{AboutPage, Block, Component, Piece};
use guidance::proof::Proof;
use leptos::prelude::*;

pub use weight::Weight;

/// The facts that the build knows of itself, for these pages.
#[derive(Debug, Clone, Default)]
pub struct BuildFigures {
    /// The proof of the rules; absent where the proof was not run.
    pub proof: Option<Proof>,
    /// The most that the site may weigh; absent where it is no release.
    pub weight: Option<Weight>,
}

/// Returns a page whose text stands in `content/about/`.
pub fn page(
    library: &Library,
    assets: &Assets,
    figures: &BuildFigures,
    page: &AboutPage,
) -> PageSpec {
    let blocks = page.body.iter().map(|block| match block {
        Block::Prose(pieces) => {
            let html = prose(library, assets, page, pieces);
            view! { <Prose html /> }.into_any()
        }
        Block::Component(component) => fill::component(library, assets, figures, *component),
    });
    let blocks: Vec<_> = blocks.collect();
    let lead = page.lead.clone();
    let body = view! {
        <h1>{page.title.clone()}</h1>
        {lead.map(|lead| view! { <p class="lead">{lead}</p> })}
        {blocks}
    };
    let widget = Block::Component(Component::Widget);
    let widget = page.body.contains(&widget);
    PageSpec {
        head: widget.then(|| embedding::head(assets)),
        ..spec(&page.name, &page.title, &page.summary, body)
    }
}

/// Returns the HTML of prose with its values filled in.
fn prose(library: &Library, assets: &Assets, page: &AboutPage, pieces: &[Piece]) -> String {
    let html = pieces.iter().map(|piece| match piece {
        Piece::Html(html) => html.clone(),
        Piece::Value(value) => fill::value(library, assets, page, *value),
    });
    html.collect()
}

/// Returns a page about this site.
fn spec(name: &str, title: &str, description: &str, body: impl IntoAny) -> PageSpec {
    PageSpec {
        title: Some(title.to_owned()),
        ..PageSpec::new(format!("about/{name}/"), description.to_owned(), body)
    }
}
