use super::spec;
use crate::assets::Assets;
use crate::components::with_slot;
use crate::page_spec::PageSpec;
use content::Library;
use guidance::Area;
use guidance::words::GAP;
use leptos::prelude::*;

/// Returns `/about/offline/`: what is kept on the phone, and how to take it away. The
/// script fills the empty places.
pub fn page(library: &Library, assets: &Assets) -> PageSpec {
    let place = |area: &Area| {
        let (id, name) = (area.id.to_string(), area.name.clone());
        view! { <h3>{name.clone()}</h3> <div data-keep=id data-name=name></div> }
    };
    let places: Vec<_> = library.guide.areas.iter().map(place).collect();
    let words = library.words;
    let unkept = format!("{}about/not-kept/", assets.base);
    let unkept = view! { <a href=unkept>{words.kept_pages_unkept()}</a> }.into_any();
    let privacy = format!("{}about/privacy/", assets.base);
    let body = view! {
        <h1>{words.kept_pages_title()}</h1>
        <p class="lead">{words.kept_pages_lead()}</p>
        <ul>
            <li>{words.kept_pages_public()}</li>
            <li>{words.kept_pages_when()}</li>
            <li>{with_slot(&words.kept_pages_age(GAP), unkept)}</li>
            <li>{words.kept_pages_updated()}</li>
        </ul>
        <h2>{words.kept_pages_here()}</h2>
        <noscript>
            <p>{words.kept_pages_no_script()}</p>
        </noscript>
        <p>{words.kept_pages_none()}</p>
        {places}
        <h2>{words.kept_pages_away()}</h2>
        <p>
            {words.kept_pages_away_text()} " " <a href=privacy>{words.kept_pages_else()}</a> "."
        </p>
        <div data-remove-all></div>
    };
    let (title, what) = (words.kept_pages_title(), words.kept_pages_what());
    spec("offline", title, what, body)
}
