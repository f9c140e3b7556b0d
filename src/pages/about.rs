use super::document::{Assets, Sheet, document};
use super::source_list::SourceEntry;
use super::{Library, Rendered};
use leptos::prelude::*;

/// `/about/privacy/`
pub fn privacy(library: &Library, assets: &Assets) -> Rendered {
    document(library, assets, || {
        let body = view! {
            <h1>"Privacy"</h1>
            <p class="lead">"Nothing about a child leaves your device, because there is nowhere for it to go."</p>
            <h2>"What this site does not do"</h2>
            <ul>
                <li>"It sends nothing that you answer. The questions run on your device."</li>
                <li>"It keeps nothing. Close or reload the page, and your answers are gone."</li>
                <li>"It never puts an answer into the address of a page."</li>
                <li>"It sets no cookie, counts no visit, and loads nothing from any other site."</li>
                <li>"It does not ask for names. Please do not look for a place to write one."</li>
            </ul>
            <h2>"What it cannot hide"</h2>
            <ul>
                <li>
                    "Your browser’s history shows that you opened a page here. “Leave site” replaces the page that you are on; it cannot remove the earlier ones. You can delete them in your browser’s settings."
                </li>
                <li>"Whoever runs your network, or owns your phone, may see that you came here, though not what you answered."</li>
                <li>"The server that sends these pages sees an internet address and which page was asked for, as every server does."</li>
            </ul>
        };
        Sheet {
            address: "about/privacy/".to_owned(),
            title: Some("Privacy".to_owned()),
            description: "What this site does not do, and what it cannot hide".to_owned(),
            area: None,
            tool: false,
            kept: None,
            body: body.into_any(),
        }
    })
}

/// `/about/sources/`: every source there is.
pub fn sources(library: &Library, assets: &Assets) -> Rendered {
    document(library, assets, || {
        let items: Vec<_> = library
            .sources
            .iter()
            .map(|source| {
                view! { <li id=format!("source-{}", source.id)><SourceEntry source=source.clone() /></li> }
            })
            .collect();
        let body = view! {
            <h1>"All sources"</h1>
            <p class="lead">
                "Everything that this site rests on, how we know it, and when we last looked. No live page was opened: pages were read in stored copies."
            </p>
            <ul class="sources">{items}</ul>
        };
        Sheet {
            address: "about/sources/".to_owned(),
            title: Some("All sources".to_owned()),
            description: "Every source of this site".to_owned(),
            area: None,
            tool: false,
            kept: None,
            body: body.into_any(),
        }
    })
}
