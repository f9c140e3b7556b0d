use super::document::{Assets, Sheet, document};
use super::{Library, Rendered};
use crate::components::Helpline;
use leptos::prelude::*;

/// What stands where nothing is.
pub fn render(library: &Library, assets: &Assets) -> Rendered {
    document(library, assets, || {
        let home = assets.base.clone();
        let body = view! {
            <h1>"There is no page at this address"</h1>
            <p>"It may have moved, or the link may have a slip in it. Nothing you did is lost."</p>
            <p><a class="button" href=home>"Go to the first page"</a></p>
            <p>
                "If a child is in danger now, ring 999. "
                <Helpline contact=library.guide.helpline().cloned() />
            </p>
        };
        Sheet {
            address: "404.html".to_owned(),
            title: None,
            description: "Page not found".to_owned(),
            area: None,
            tool: false,
            kept: None,
            body: body.into_any(),
        }
    })
}
