use super::sheet;
use crate::pages::document::{Assets, document};
use crate::pages::{Library, Rendered};
use leptos::prelude::*;

/// `/about/this-device/`: every entry that this site has in the browser, what it
/// is for and how old it is, and how to delete it. `public/this-device.js` fills
/// the list.
pub fn render(library: &Library, assets: &Assets) -> Rendered {
    document(library, assets, || {
        let offline = format!("{}about/offline/", assets.base);
        let body = view! {
            <h1>"What is on this device"</h1>
            <p class="lead">"Everything that this site has put into this browser, as it is at this moment."</p>
            <noscript>
                <p>"The list needs JavaScript, which is switched off here. Without it this site puts nothing into the browser but what its history and its store of pages hold; the browser’s settings show and delete them."</p>
            </noscript>
            <div id="stored">
                <p id="stored-none" hidden>"Nothing."</p>
                <ul class="stored" id="stored-list"></ul>
                <p class="stored__buttons">
                    <button class="button" type="button" id="stored-all" hidden>"Delete all of it"</button>
                </p>
                <p role="status" id="stored-said" data-one="Deleted." data-all="All of it is deleted. Public pages are kept again only when you ask for it."></p>
            </div>
            // What the script puts into the list, once for each entry.
            <template id="stored-entry">
                <li>
                    <p class="stored__name" data-part="name"></p>
                    <p data-part="purpose"></p>
                    <p data-part="age"></p>
                    <button class="button button--quiet" type="button">"Delete"</button>
                </li>
            </template>
            <div
                id="stored-words"
                hidden
                data-answers="Answers that you asked to keep. They are deleted by themselves at the time below."
                data-sealed="Answers that you asked to keep, locked with your passphrase. They are deleted by themselves at the time below."
                data-pages="Public pages, as anybody can read them, so that they work without signal. No answer is in them."
                data-choice="That new guidance was put off until later, or that pages are kept only when you ask."
                data-other="This site does not know this entry: something else at this address made it."
                data-since="Since "
                data-until=", until "
                data-unknown="It does not say since when."
            ></div>
            <h2>"What is not in this list"</h2>
            <p>
                "The browser’s own history, and files that you copied, printed or kept yourself. How much room the public pages take, area by area: "
                <a href=offline>"Without signal"</a>"."
            </p>
        };
        sheet(
            "this-device",
            "What is on this device",
            "What this site keeps in this browser, since when, and how to delete it",
            body.into_any(),
        )
    })
}
