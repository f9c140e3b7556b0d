use crate::assets::Assets;
use crate::components::with_slot;
use crate::layout::embed::SELF_TEST;
use crate::page_spec::PageSpec;
use content::Library;
use guidance::PageWords;
use guidance::words::GAP;
use leptos::prelude::*;

/// One thing that is looked at: its name, its title, and the label of its button
/// where only somebody who presses can find out.
type Looked = (&'static str, &'static str, Option<&'static str>);

fn checks(words: PageWords) -> [Looked; 7] {
    [
        ("frame", words.works_frame(), None),
        ("height", words.works_height(), None),
        ("print", words.works_print(), Some(words.works_print_try())),
        ("copy", words.works_copy(), Some(words.works_copy_try())),
        ("share", words.works_share(), None),
        ("tab", words.works_tab(), Some(words.works_tab_try())),
        ("storage", words.works_storage(), None),
    ]
}

/// Returns `/embed/self-test/`: what works in the page that holds this frame.
/// `web/embed/self-test.js` finds out.
pub fn page(library: &Library, assets: &Assets) -> PageSpec {
    let words = library.words;
    let needed = view! { <code>"allow-scripts"</code> }.into_any();
    let checks: Vec<_> = checks(words)
        .into_iter()
        .map(|(name, title, button)| view! { <Check words name title button /> })
        .collect();
    let body = view! {
        <h1>{words.works_title()}</h1>
        <p>{words.works_lead()}</p>
        <noscript>
            <p><strong>{words.works_no_script()}</strong> " " {with_slot(&words.works_no_script_then(GAP), needed)}</p>
        </noscript>
        <ul class="checks">{checks}</ul>
    };
    let head = view! { <script src=assets.self_test_js.clone() defer></script> };
    PageSpec {
        title: Some(words.works_title().to_owned()),
        head: Some(head.into_any()),
        ..PageSpec::new(SELF_TEST.to_owned(), words.works_what().to_owned(), body)
    }
}

/// One thing that works or does not.
#[component]
fn Check(
    /// The messages of pages.
    words: PageWords,
    /// Its name.
    name: &'static str,
    /// Its title.
    title: &'static str,
    /// The label of its button.
    button: Option<&'static str>,
) -> impl IntoView {
    let try_it = button.map(|says| {
        view! { <button class="button button--quiet" type="button" id=format!("try-{name}")>{says}</button> }
    });
    view! {
        <li class="check" id=format!("check-{name}") data-works="unknown">
            <p><strong>{title}</strong> ": " <span class="check__mark" role="status">{words.works_unknown()}</span></p>
            <p class="check__text"></p>
            {try_it}
        </li>
    }
}
