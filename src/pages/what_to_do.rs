use super::document::{Assets, Sheet, document};
use super::{Library, Rendered, keep_answers};
use crate::components::Helpline;
use crate::tools::guide::{EarlyScreens, GuideTool};
use guidance::Area;
use leptos::prelude::*;

/// `/{area}/what-to-do/`: the guided tool, its first question in the page.
pub fn render(library: &Library, assets: &Assets, area: &Area) -> Rendered {
    document(library, assets, || {
        let routes = format!("{}{}/routes/", assets.base, area.id);
        let again = routes.clone();
        // A frame keeps nothing: its storage is the host's affair.
        let keep = (!assets.embedded).then(|| keep_answers::render(library, &assets.base, area));
        let safety = format!("{}about/safety/", assets.base);
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
                <a href=safety>"Is it safe to look at this on this phone?"</a> " "
                // public/boot.js takes this away once the tool has started.
                <span id="not-started">
                    "If Continue does nothing, or you prefer paper, "
                    <a href=again>"the whole decision stands on one page"</a> "."
                </span>
            </p>
            {keep}
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
