use super::document::{Assets, Sheet, document};
use super::{Library, Rendered};
use crate::components::Helpline;
use crate::tools::guide::{EarlyScreens, GuideTool};
use guidance::Area;
use leptos::prelude::*;

/// `/{area}/what-to-do/`: the guided tool, its first question in the page.
pub fn render(library: &Library, assets: &Assets, area: &Area) -> Rendered {
    document(library, assets, || {
        let routes = format!("{}{}/routes/", assets.base, area.id);
        let again = routes.clone();
        let body = view! {
            <noscript>
                <div class="notice">
                    <p>
                        <strong>"The questions need JavaScript, which is switched off here. "</strong>
                        "The whole decision stands on one page instead: "
                        <a href=routes.clone()>"Routes and thresholds"</a> "."
                    </p>
                </div>
            </noscript>
            <div class="notice" id="tool-failed" role="alert" tabindex="-1" hidden>
                <p>
                    <strong>"The questions could not start on this device. "</strong>
                    "In danger now: ring " <a href="tel:999">"999"</a> ". "
                    <Helpline contact=library.guide.helpline().cloned() />
                    "The whole decision stands on one page: " <a href=routes>"Routes and thresholds"</a> "."
                </p>
            </div>
            <div id="tool">
                <GuideTool guide=library.guide.clone() area=area.clone() />
            </div>
            <EarlyScreens guide=library.guide.clone() area=area.clone() />
            <p class="aside">
                "Nothing you answer is sent. It is kept only if you keep it yourself. "
                // public/boot.js takes this away once the tool has started.
                <span id="not-started">
                    "If Continue does nothing, or you prefer paper, "
                    <a href=again>"the whole decision stands on one page"</a> "."
                </span>
            </p>
        };
        Sheet {
            address: format!("{}/what-to-do/", area.id),
            title: None,
            description: "A few questions, and what to do now".to_owned(),
            area: Some(area.clone()),
            tool: true,
            kept: None,
            body: body.into_any(),
        }
    })
}
