//! Choosing and copying the widget, for whoever keeps another site.

mod snippets;

use crate::assets::Assets;
use crate::components::with_slot;
use content::Library;
use content::page_registry::AreaPage;
use guidance::Area;
use guidance::words::GAP;
use leptos::prelude::*;
use snippets::{FRAME, LINK, SCRIPT, Snippet};
pub use snippets::{HEIGHT, frame_snippet};

/// Returns what the page needs in its head: the script that lets an editor choose.
pub fn head(assets: &Assets) -> AnyView {
    let script = assets.embedding_js.clone();
    view! { <script type="module" src=script></script> }.into_any()
}

/// Draws the widget. `web/about/embedding.js` lets an editor choose and shows it;
/// without it the snippets of England's tool stand there.
pub fn widget(library: &Library, assets: &Assets) -> AnyView {
    let words = library.words;
    let address = view! { <code>"ADDRESS-OF-THIS-SITE"</code> }.into_any();
    let snippet = |name, title, template, said| {
        view! { <Snippet words name title template base=assets.base.clone() said /> }
    };
    view! {
        {choose(library, assets)}
        <h2 id="copy">{words.widget_copy_one()}</h2>
        <noscript>
            <p>{with_slot(&words.widget_no_script(GAP), address)}</p>
        </noscript>
        {snippet("frame", words.widget_frame(), FRAME, words.widget_frame_text())}
        {snippet("script", words.widget_script(), SCRIPT, words.widget_script_text())}
        {snippet("link", words.widget_link(), LINK, words.widget_link_text())}
        <div id="qr" hidden>
            <h3>{words.widget_qr()}</h3>
            <p>{words.widget_qr_text()}</p>
            <div id="qr-code" role="img"></div>
            <p id="qr-says"></p>
            <p><button class="button button--quiet" type="button" id="qr-keep">{words.widget_qr_keep()}</button></p>
        </div>
    }
    .into_any()
}

/// Draws what can be chosen, and the page of a council that shows what it comes to.
fn choose(library: &Library, assets: &Assets) -> impl IntoView + use<> {
    let words = library.words;
    let areas = library.guide.areas.iter();
    let areas = areas.map(|area: &Area| (area.id.to_string(), area.name.clone()));
    let views: Vec<_> = AreaPage::embeddable()
        .map(|(page, name)| (page.slug.to_owned(), name(words).to_owned()))
        .collect();
    let schemes = listed(&[
        ("light", words.widget_scheme_light()),
        ("dark", words.widget_scheme_dark()),
        ("host", words.widget_scheme_host()),
    ]);
    let themes = listed(&[
        ("teal", words.widget_teal()),
        ("blue", words.widget_blue()),
        ("green", words.widget_green()),
        ("plum", words.widget_plum()),
        ("slate", words.widget_slate()),
    ]);
    let headings = listed(&[
        ("2", words.widget_level_two()),
        ("3", words.widget_level_three()),
        ("4", words.widget_level_four()),
        ("", words.widget_level_one()),
    ]);
    let widths = listed(&[
        ("full", words.widget_width_full()),
        ("half", words.widget_width_half()),
        ("narrow", words.widget_width_narrow()),
    ]);
    view! {
        <div id="embed-choose" data-base=assets.base.clone() data-qr=assets.qr_engine.clone() data-height=HEIGHT hidden>
            <h2>{words.widget_choose()}</h2>
            <div class="embed-choices">
                <Choice name="area" title=words.widget_area() options=areas.collect() />
                <Choice name="view" title=words.widget_view() options=views.to_vec() />
                <Choice name="scheme" title=words.widget_scheme() options=schemes />
                <Choice name="theme" title=words.widget_theme() options=themes />
                <Choice name="heading" title=words.widget_heading() options=headings />
                <Choice name="width" title=words.widget_width() options=widths />
            </div>
            <h2>{words.widget_looks()}</h2>
            <p>{words.widget_try()}</p>
            <div class="mock" role="group" aria-label=words.widget_mock()>
                <p class="mock__head">{words.widget_mock_name()}</p>
                <p class="mock__title">{words.widget_mock_title()}</p>
                <p>{words.widget_mock_text()}</p>
                <div id="embed-shown"></div>
                <p class="mock__foot">{words.widget_mock_foot()}</p>
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
    /// The label.
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
