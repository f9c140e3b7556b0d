//! The document of a page in the frame of another site: the line to 999, the page,
//! and where it comes from. A frame cannot leave its host, so there is no exit
//! button.

use super::head::{metadata, styles};
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
    let urgent = urgent(library, spec.area.as_ref());
    view! {
        <html lang=language.tag() dir=language.direction()>
            <head>
                {metadata(words, assets, &spec, Some("noindex"))}
                // Before anything is drawn: it says which colours are asked for.
                <script src=assets.options_js.clone()></script>
                {styles(assets, &spec)}
                <link rel="stylesheet" href=assets.embed_css.clone() />
                {spec.head}
                <script src=assets.frame_js.clone() defer></script>
            </head>
            <body>
                <section class="crisis" aria-labelledby="crisis-line">
                    <p class="crisis__line" id="crisis-line">
                        {words.danger_now()} " " <a class="crisis__ring" href="tel:999">{words.ring_999()}</a>
                    </p>
                </section>
                <div class="frame">
                    <main id="main">{urgent} {clock_wrong(words)} {spec.body}</main>
                </div>
                // No footer: the page around has its own.
                <section class="foot" aria-labelledby="foot-from">
                    <p id="foot-from">{from}</p>
                    <ul class="foot__links">
                        <li><a href=page>{words.whole_page()}</a></li>
                        <li><a href=format!("{base}about/privacy/")>{words.foot_privacy()}</a></li>
                    </ul>
                </section>
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
