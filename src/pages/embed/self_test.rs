use super::super::document::{Assets, Sheet, document};
use super::super::{Library, Rendered};
use leptos::prelude::*;

/// Its address, below the folder of embedded pages.
pub const ADDRESS: &str = "self-test/";

/// What is looked at: its name, what it is called, and what its button says
/// where only somebody who presses can find out.
const CHECKS: [(&str, &str, Option<&str>); 7] = [
    ("frame", "The frame", None),
    ("height", "Its height", None),
    ("print", "Printing", Some("Try to print")),
    ("copy", "Copying", Some("Try to copy")),
    ("share", "Sharing", None),
    ("tab", "New tabs", Some("Try a new tab")),
    ("storage", "Storage", None),
];

/// `/embed/self-test/`: what works in the page that holds this frame.
/// `public/self-test.js` finds out.
pub fn render(library: &Library, assets: &Assets) -> Rendered {
    document(library, assets, || {
        let checks: Vec<_> = CHECKS
            .into_iter()
            .map(|(name, title, button)| view! { <Check name title button /> })
            .collect();
        let body = view! {
            <h1>"Does it work here?"</h1>
            <p>"For whoever looks after the page around this. Nothing of it is sent or kept."</p>
            <noscript>
                <p><strong>"Scripts do not run in this frame. "</strong> "With a sandbox, it needs allow-scripts. The questions do not work without; all that is read does."</p>
            </noscript>
            <ul class="checks">{checks}</ul>
        };
        Sheet {
            address: ADDRESS.to_owned(),
            title: Some("Does it work here?".to_owned()),
            description: "What works in a page that holds this frame".to_owned(),
            area: None,
            tool: false,
            kept: None,
            body: body.into_any(),
        }
    })
}

/// One thing that works or does not.
#[component]
fn Check(
    /// Its name.
    name: &'static str,
    /// What it is called.
    title: &'static str,
    /// What its button says.
    button: Option<&'static str>,
) -> impl IntoView {
    let try_it = button.map(|says| {
        view! { <button class="button button--quiet" type="button" id=format!("try-{name}")>{says}</button> }
    });
    view! {
        <li class="check" id=format!("check-{name}") data-works="unknown">
            <p><strong>{title}</strong> ": " <span class="check__mark" role="status">"not known yet"</span></p>
            <p class="check__text"></p>
            {try_it}
        </li>
    }
}
