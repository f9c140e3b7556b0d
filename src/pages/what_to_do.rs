use super::keep_answers;
use crate::assets::Assets;
use crate::components::{ContactLine, Helpline, with_slot};
use crate::layout::Layout;
use crate::page_spec::PageSpec;
use crate::tool::{GuidedTool, PreWasmScreens};
use content::Library;
use guidance::words::GAP;
use guidance::{Area, ContactKind};
use leptos::prelude::*;

/// Returns `/{area}/what-to-do/`: the guided tool, its first question in the page.
pub fn page(library: &Library, assets: &Assets, area: &Area, layout: Layout) -> PageSpec {
    let (words, tool) = (library.words, library.guide.words);
    let routes = |said: &'static str| {
        let href = format!("{}{}/routes/", assets.base, area.id);
        view! { <a href=href>{said}</a> }.into_any()
    };
    let page = || routes(words.nav_routes());
    let ring = view! { <a href="tel:999">"999"</a> }.into_any();
    // web/tool/boot.js hides this once the tool has started.
    let not_started = view! {
        <p class="aside" id="not-started">
            {with_slot(&words.tool_stuck(GAP), routes(words.tool_paper()))}
        </p>
    };
    // A frame keeps nothing: its storage is the host's affair.
    let beneath = if layout == Layout::Embed {
        not_started.into_any()
    } else {
        keep_answers::render(library, &assets.base, area, not_started.into_any())
    };
    // What that page explains, the way out, stands in no frame.
    let safety = (layout == Layout::Site).then(|| {
        let safety = format!("{}about/safety/", assets.base);
        view! { <a href=safety>{words.tool_safe()}</a> " " }
    });
    let front_door: Vec<_> = library
        .guide
        .contacts(area, &[ContactKind::FrontDoor, ContactKind::OutOfHours])
        .into_iter()
        .map(|contact| view! { <li><ContactLine words=tool contact /></li> })
        .collect();
    let body = view! {
        <noscript>
            <div class="notice">
                <p>
                    <strong>{words.tool_no_script()}</strong>
                    " "
                    {with_slot(&words.tool_no_script_then(GAP), page())}
                </p>
            </div>
        </noscript>
        <div class="notice" id="tool-failed" role="alert" tabindex="-1" hidden>
            <p>
                // web/tool/failure.js puts what `data-later` says in its place once the
                // tool had started.
                <strong id="why-failed" data-later=words.tool_stopped()>{words.tool_failed()}</strong>
                " "
                {with_slot(&words.tool_failed_ring(GAP), ring)}
                " "
                <Helpline words=tool contact=library.guide.helpline().cloned() />
                {with_slot(&words.tool_failed_then(GAP), page())}
            </p>
            <ul>{front_door}</ul>
            // Nothing without boot.js, which alone shows it with this notice.
            <button type="button" class="button button--quiet" id="start-again">{words.tool_again()}</button>
        </div>
        // The first question takes taps at once (style/tool/step.css).
        <div id="tool" data-still="">
            <GuidedTool guide=library.guide.clone() area=area.clone() />
        </div>
        <PreWasmScreens guide=library.guide.clone() area=area.clone() />
        <p class="aside">
            {words.tool_private()}
            " "
            {safety}
        </p>
        {beneath}
    };
    PageSpec {
        area: Some(area.clone()),
        head: Some(head(assets, area)),
        navigation: false,
        ..PageSpec::new(
            format!("{}/what-to-do/", area.id),
            words.tool_what().to_owned(),
            body,
        )
    }
}

/// Returns what the page needs in its head: the Wasm's bundle, and what starts it.
fn head(assets: &Assets, area: &Area) -> AnyView {
    let [js_sum, wasm_sum, guide_sum] = assets.sums.clone();
    view! {
        <meta
            name="app-bundle"
            content=area.id.to_string()
            data-js=assets.app_js.clone()
            data-wasm=assets.app_wasm.clone()
            data-guide=assets.guide.clone()
            data-js-sum=js_sum
            data-wasm-sum=wasm_sum
            data-guide-sum=guide_sum
            data-take=assets.take_js.clone()
            data-area=area.id.to_string()
        />
        // Fetched once somebody types what they saw.
        <meta
            name="find-signs"
            content=area.id.to_string()
            data-script=assets.find_signs_js.clone()
            data-engine=assets.search_engine.clone()
            data-index=assets.search_indexes.get(&area.id).cloned()
        />
        <script type="module" src=assets.boot_js.clone()></script>
        <script src=assets.no_modules_js.clone() nomodule defer></script>
        // Behind the styles and the first screens: these do not wait for it.
        <link rel="preload" href=assets.app_js.clone() r#as="fetch" crossorigin="anonymous" fetchpriority="low" />
        <link rel="preload" href=assets.guide.clone() r#as="fetch" crossorigin="anonymous" fetchpriority="low" />
    }
    .into_any()
}
