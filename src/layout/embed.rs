//! The document of a page in the frame of another site: the line to 999, the page,
//! and where it comes from. A frame cannot leave its host, so there is no exit
//! button.

use super::head::{search_head, title, tool_head};
use super::notices::{clock_wrong, urgent};
use crate::assets::Assets;
use crate::page_spec::PageSpec;
use content::Library;
use leptos::prelude::*;

/// The address of the self-test, below the folder of embedded pages.
pub const SELF_TEST: &str = "self-test/";

/// Draws the document of an embedded page.
pub fn document(library: &Library, assets: &Assets, spec: PageSpec) -> AnyView {
    let base = assets.base.clone();
    let words = library.words;
    let language = library.language;
    let from = words.from_site(&library.guide.words.day(&library.guide.edition.date));
    let page = format!("{base}{}", whole_page(&spec.address));
    let search = search_head(assets, &spec);
    let urgent = urgent(library, spec.area.as_ref());
    let (css, own_css) = assets.styles(&spec);
    view! {
        <html lang=language.tag() dir=language.direction()>
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <title>{title(words, &spec)}</title>
                <meta name="description" content=spec.description />
                <meta name="robots" content="noindex" />
                <meta name="color-scheme" content="light dark" />
                <meta name="referrer" content="no-referrer" />
                // Asked for where the page is opened by itself.
                <link rel="icon" href=format!("{base}icon.svg") r#type="image/svg+xml" />
                // Before anything is drawn: it says which colours are asked for.
                <script src=assets.options_js.clone()></script>
                <link rel="stylesheet" href=css />
                {own_css.map(|href| view! { <link rel="stylesheet" href=href /> })}
                <link rel="stylesheet" href=assets.embed_css.clone() />
                {spec.tool.then(|| tool_head(assets, spec.area.clone()))}
                {search}
                {(spec.address == SELF_TEST)
                    .then(|| view! { <script src=assets.self_test_js.clone() defer></script> })}
                <script src=assets.frame_js.clone() defer></script>
            </head>
            <body>
                <p class="crisis crisis__line">
                    {words.danger_now()} " " <a class="crisis__ring" href="tel:999">{words.ring_999()}</a>
                </p>
                <div class="frame">
                    <main id="main">{urgent} {clock_wrong(words)} {spec.body}</main>
                </div>
                // No landmark: the page around has its own footer.
                <div class="foot">
                    <p>{from}</p>
                    <ul class="foot__links">
                        <li><a href=page>{words.whole_page()}</a></li>
                        <li><a href=format!("{base}about/privacy/")>{words.foot_privacy()}</a></li>
                    </ul>
                </div>
            </body>
        </html>
    }
    .into_any()
}

/// Returns where the whole page stands, below the site's root. Whom to ring stands
/// on an area's home; what the self-test is for, on the page about embedding.
fn whole_page(address: &str) -> &str {
    if address == SELF_TEST {
        return "about/embedding/";
    }
    address.strip_suffix("contacts/").unwrap_or(address)
}
