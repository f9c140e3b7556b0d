//! `/about/embedding/`: for whoever keeps another site.

mod hosts;
mod snippets;

use super::sheet;
use crate::pages::document::{Assets, document};
use crate::pages::{Library, Rendered, VIEWS};
use guidance::Area;
use leptos::prelude::*;
pub use snippets::frame_snippet;
use snippets::{FRAME, LINK, SCRIPT, Snippet};

/// Draws the page. `public/embedding.js` lets an editor choose and shows the
/// widget; without it the snippets of England's tool stand there.
pub fn render(library: &Library, assets: &Assets) -> Rendered {
    document(library, assets, || {
        let body = view! {
            <h1>"Put this on your site"</h1>
            <p class="lead">
                "The tool, the signs, the pitfalls or whom to ring, in a page of yours. It costs nothing, needs no account, and stays up to date by itself."
            </p>
            {choose(library, assets)}
            <h2 id="copy">"Copy one of these"</h2>
            <noscript>
                <p>
                    "JavaScript is switched off here, so these show England’s tool. In place of "
                    <code>"ADDRESS-OF-THIS-SITE"</code>
                    " put what stands in your browser’s address bar before "
                    <code>"/about/embedding/"</code> "."
                </p>
            </noscript>
            <Snippet name="frame" title="A frame" template=FRAME base=assets.base.clone()>
                "Works wherever an editor may paste an iframe. Its height stays as it is: what is taller scrolls inside it. Your page learns nothing about it."
            </Snippet>
            <Snippet name="script" title="A script" template=SCRIPT base=assets.base.clone()>
                "Makes the same frame and grows it with what it shows. The link in it stands there for people whose browser blocks the script or the frame."
            </Snippet>
            <Snippet name="link" title="A link" template=LINK base=assets.base.clone()>
                "Works everywhere. It leads to the whole page, with the way to leave it quickly, which a frame cannot have."
            </Snippet>
            <div id="qr" hidden>
                <h3>"A QR code, for paper"</h3>
                <p>"Leads to the same page as the link. It is made in your browser."</p>
                <div id="qr-code" role="img" aria-labelledby="qr-says"></div>
                <p id="qr-says"></p>
                <p><button class="button button--quiet" type="button" id="qr-keep">"Keep it as SVG"</button></p>
            </div>
            {hosts::view(assets)}
        };
        sheet(
            "embedding",
            "Put this on your site",
            "The tool, the signs or whom to ring as a frame, a script or a link for another site",
            body.into_any(),
        )
    })
}

/// What can be chosen, and the page of a council that shows what it comes to.
fn choose(library: &Library, assets: &Assets) -> impl IntoView + use<> {
    let areas = library.guide.areas.iter();
    let areas = areas.map(|area: &Area| (area.id.to_string(), area.name.clone()));
    let views = VIEWS.map(|(name, title)| (name.to_owned(), title(library.words).to_owned()));
    view! {
        <div id="embed-choose" data-base=assets.base.clone() data-qr=assets.qr_engine.clone() hidden>
            <h2>"Choose"</h2>
            <div class="embed-choices">
                <Choice name="area" title="Area" options=areas.collect() />
                <Choice name="view" title="What it shows" options=views.to_vec() />
                <Choice name="scheme" title="Light or dark" options=listed(&[("light", "Light"), ("dark", "Dark"), ("host", "As the reader’s device has it")]) />
                <Choice name="theme" title="Colour" options=listed(&[("teal", "Teal"), ("blue", "Blue"), ("green", "Green"), ("plum", "Plum"), ("slate", "Slate")]) />
                <Choice name="heading" title="Its first heading is" options=listed(&[("2", "Level 2"), ("3", "Level 3"), ("4", "Level 4"), ("", "Level 1")]) />
                <Choice name="width" title="Width, here" options=listed(&[("full", "The whole column"), ("half", "Half"), ("narrow", "280 pixels")]) />
            </div>
            <h2>"How it looks"</h2>
            <p>"On a page of a council that does not exist. It works: try it."</p>
            <div class="mock" role="group" aria-label="A council’s page">
                <p class="mock__head">"Anytown Council"</p>
                <p class="mock__title">"Worried about a child?"</p>
                <p>"What to do, whom to ring, and what to look out for."</p>
                <div id="embed-shown"></div>
                <p class="mock__foot">"Was this page useful?"</p>
            </div>
        </div>
    }
}

fn listed(options: &[(&str, &str)]) -> Vec<(String, String)> {
    let options = options.iter();
    options
        .map(|(value, label)| ((*value).to_owned(), (*label).to_owned()))
        .collect()
}

/// A list to choose one from.
#[component]
fn Choice(
    /// The name of what is chosen.
    name: &'static str,
    /// What is asked.
    title: &'static str,
    /// Value and label of each.
    options: Vec<(String, String)>,
) -> impl IntoView {
    let id = format!("embed-{name}");
    let options: Vec<_> = options
        .into_iter()
        .map(|(value, label)| view! { <option value=value>{label}</option> })
        .collect();
    view! {
        <div>
            <label for=id.clone()>{title}</label>
            <select id=id autocomplete="off">{options}</select>
        </div>
    }
}
