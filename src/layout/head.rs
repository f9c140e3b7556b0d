//! The lines that the heads of both documents share.

use crate::assets::Assets;
use crate::page_spec::PageSpec;
use guidance::PageWords;
use leptos::prelude::*;

/// Draws what a head begins with. `robots` are instructions for search engines.
pub fn metadata(
    words: PageWords,
    assets: &Assets,
    spec: &PageSpec,
    robots: Option<&'static str>,
) -> impl IntoView + use<> {
    let icon = format!("{}icon.svg", assets.base);
    view! {
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title(words, spec)}</title>
        <meta name="description" content=spec.description.clone() />
        {robots.map(|robots| view! { <meta name="robots" content=robots /> })}
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <link rel="icon" href=icon type="image/svg+xml" />
    }
}

/// Draws the links to the styles that every page needs, and to those of this one.
pub fn styles(assets: &Assets, spec: &PageSpec) -> impl IntoView + use<> {
    let (shared, own) = assets.styles(spec);
    view! {
        <link rel="stylesheet" href=shared />
        {own.map(|href| view! { <link rel="stylesheet" href=href /> })}
    }
}

/// Returns the text of the window's title.
fn title(words: PageWords, spec: &PageSpec) -> String {
    let name = spec.area.as_ref().map(|area| &area.name);
    match (&spec.title, name) {
        (Some(title), Some(name)) => words.title_area(title, name),
        (Some(title), None) => words.title_site(title),
        (None, _) => words.site_name().to_owned(),
    }
}
