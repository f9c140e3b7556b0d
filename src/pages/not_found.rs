use super::Rendered;
use super::document::{Assets, Sheet, document};
use crate::components::Helpline;
use content::Library;
use leptos::prelude::*;

/// What stands where nothing is.
pub fn render(library: &Library, assets: &Assets) -> Rendered {
    let words = library.words;
    document(library, assets, || {
        let home = assets.base.clone();
        let body = view! {
            <h1>{words.lost_title()}</h1>
            <p>{words.lost_text()}</p>
            <p><a class="button" href=home>{words.lost_home()}</a></p>
            <p>
                {words.lost_danger()}
                " "
                <Helpline words=library.guide.words contact=library.guide.helpline().cloned() />
            </p>
        };
        Sheet {
            address: "404.html".to_owned(),
            title: None,
            description: words.lost_what().to_owned(),
            area: None,
            tool: false,
            kept: None,
            body: body.into_any(),
        }
    })
}
