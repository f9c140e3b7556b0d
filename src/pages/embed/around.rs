use super::super::document::{Assets, Sheet, clock_wrong, search_head, title, tool_head, urgent};
use super::{self_test, whole_page};
use content::Library;
use leptos::prelude::*;

/// A page as another site's frame shows it: the line to 999, the page, and
/// where it comes from. A frame cannot leave its host, so there is no way out.
pub fn whole(library: &Library, assets: &Assets, sheet: Sheet) -> AnyView {
    let base = assets.base.clone();
    let words = library.words;
    let language = library.language;
    let from = words.from_site(&library.guide.words.day(&library.guide.edition.date));
    let page = format!("{base}{}", whole_page(&sheet.address));
    let search = search_head(assets, &sheet);
    let urgent = urgent(library, sheet.area.as_ref());
    let (css, own_css) = assets.styles(&sheet);
    view! {
        <html lang=language.tag() dir=language.direction()>
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <title>{title(words, &sheet)}</title>
                <meta name="description" content=sheet.description />
                <meta name="robots" content="noindex" />
                <meta name="color-scheme" content="light dark" />
                <meta name="referrer" content="no-referrer" />
                // Asked for where the page is opened by itself.
                <link rel="icon" href=format!("{base}icon.svg") r#type="image/svg+xml" />
                // Before anything is drawn: it says which colours are asked for.
                <script src=assets.options_js.clone()></script>
                <link rel="stylesheet" href=css />
                {own_css.map(|href| view! { <link rel="stylesheet" href=href /> })}
                <link rel="stylesheet" href=assets.embed_css.clone() />
                {sheet.tool.then(|| tool_head(assets, sheet.area.clone()))}
                {search}
                {(sheet.address == self_test::ADDRESS)
                    .then(|| view! { <script src=assets.self_test_js.clone() defer></script> })}
                <script src=assets.frame_js.clone() defer></script>
            </head>
            <body>
                <p class="crisis crisis__line">
                    {words.danger_now()} " " <a class="crisis__ring" href="tel:999">{words.ring_999()}</a>
                </p>
                <div class="frame">
                    <main id="main">{urgent} {clock_wrong(words)} {sheet.body}</main>
                </div>
                // No landmark: the page around has its own footer.
                <div class="foot">
                    <p>{from}</p>
                    <ul class="foot__links">
                        <li><a href=page>{words.whole_page()}</a></li>
                        <li><a href=format!("{base}about/privacy/")>{words.foot_privacy()}</a></li>
                    </ul>
                </div>
            </body>
        </html>
    }
    .into_any()
}
