//! What stands in the head of some pages alone.

use crate::assets::Assets;
use crate::page_spec::PageSpec;
use guidance::{Area, PageWords};
use leptos::prelude::*;

/// What stands in the window's title.
pub fn title(words: PageWords, spec: &PageSpec) -> String {
    let name = spec.area.as_ref().map(|area| &area.name);
    match (&spec.title, name) {
        (Some(title), Some(name)) => words.title_area(title, name),
        (Some(title), None) => words.title_site(title),
        (None, _) => words.site_name().to_owned(),
    }
}

/// What the page of the tool alone has in its head.
pub fn tool_head(assets: &Assets, area: Option<Area>) -> impl IntoView + use<> {
    let area = area.map(|area| area.id.to_string());
    let [js_sum, wasm_sum, guide_sum] = assets.sums.clone();
    view! {
        <meta
            name="app-bundle"
            data-js=assets.app_js.clone()
            data-wasm=assets.app_wasm.clone()
            data-guide=assets.guide.clone()
            data-js-sum=js_sum
            data-wasm-sum=wasm_sum
            data-guide-sum=guide_sum
            data-take=assets.take_js.clone()
            data-area=area
        />
        <script type="module" src=assets.boot_js.clone()></script>
        <script src=assets.no_modules_js.clone() nomodule defer></script>
        // Behind the styles and the first screens: these do not wait for it.
        <link rel="preload" href=assets.app_js.clone() r#as="fetch" crossorigin="anonymous" fetchpriority="low" />
        <link rel="preload" href=assets.guide.clone() r#as="fetch" crossorigin="anonymous" fetchpriority="low" />
    }
}

/// What the search page alone has in its head. The script is small; it asks for
/// the rest when the box is used.
pub fn search_head(assets: &Assets, spec: &PageSpec) -> Option<impl IntoView + use<>> {
    let area = spec.area.as_ref()?;
    (spec.name() == "search").then(|| {
        view! {
            <meta
                name="search"
                data-engine=assets.search_engine.clone()
                data-index=assets.search_indexes.get(&area.id).cloned()
                data-home=format!("{}{}/", assets.base, area.id)
            />
            <script type="module" src=assets.search_js.clone()></script>
        }
    })
}
