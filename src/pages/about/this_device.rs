use super::spec;
use crate::assets::Assets;
use crate::components::with_slot;
use crate::page_spec::PageSpec;
use content::Library;
use guidance::words::GAP;
use leptos::prelude::*;

/// Returns `/about/this-device/`: every entry that this site has in the browser, what it
/// is for and how old it is, and how to delete it. `web/about/this-device.js` fills
/// the list.
pub fn page(library: &Library, assets: &Assets) -> PageSpec {
    let words = library.words;
    let offline = format!("{}about/offline/", assets.base);
    let offline = view! { <a href=offline>{words.kept_pages_title()}</a> }.into_any();
    let body = view! {
        <h1>{words.stored_title()}</h1>
        <p class="lead">{words.stored_lead()}</p>
        <noscript>
            <p>{words.stored_no_script()}</p>
        </noscript>
        <div id="stored">
            <p id="stored-none" hidden>{words.stored_none()}</p>
            <ul class="stored" id="stored-list"></ul>
            <p class="stored__buttons">
                <button class="button" type="button" id="stored-all" hidden>{words.stored_delete_all()}</button>
            </p>
            <p role="status" id="stored-said" data-one=words.stored_deleted() data-all=words.stored_all_deleted()></p>
        </div>
        // What the script puts into the list, once for each entry.
        <template id="stored-entry">
            <li>
                <p class="stored__name" data-part="name"></p>
                <p data-part="purpose"></p>
                <p data-part="age"></p>
                <button class="button button--quiet" type="button">{words.stored_delete()}</button>
            </li>
        </template>
        <div
            id="stored-words"
            hidden
            data-answers=words.stored_answers()
            data-sealed=words.stored_sealed()
            data-pages=words.stored_pages()
            data-choice=words.stored_choice()
            data-tabs=words.stored_tabs()
            data-left=words.stored_left()
            data-other=words.stored_other()
            data-since=words.stored_since("{since}")
            data-until=words.stored_until("{since}", "{until}")
            data-unknown=words.stored_unknown()
        ></div>
        <h2>{words.stored_not_here()}</h2>
        <p>{with_slot(&words.stored_not_here_text(GAP), offline)}</p>
    };
    let (title, what) = (words.stored_title(), words.stored_what());
    let script = assets.this_device_js.clone();
    let head = view! { <script type="module" src=script></script> };
    PageSpec {
        head: Some(head.into_any()),
        ..spec("this-device", title, what, body)
    }
}
