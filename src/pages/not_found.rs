use crate::assets::Assets;
use crate::components::Helpline;
use crate::page_spec::PageSpec;
use content::Library;
use leptos::prelude::*;

/// Returns the page for addresses that do not exist.
pub fn page(library: &Library, assets: &Assets) -> PageSpec {
    let words = library.words;
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
    PageSpec::new("404.html".to_owned(), words.lost_what().to_owned(), body)
}
