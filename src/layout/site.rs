//! The site's own document: the line to 999, the exit button, the navigation, the
//! footer.

use super::head::{metadata, styles};
use super::notices::{clock_wrong, urgent};
use crate::assets::Assets;
use crate::nav::{Crumbs, site_nav};
use crate::page_spec::PageSpec;
use content::Library;
use content::page_registry::AreaPage;
use guidance::{Area, PageWords};
use leptos::prelude::*;

/// The page that the exit button leads to: one that everybody might look at.
const ELSEWHERE: &str = "https://www.bbc.co.uk/weather";

/// Draws the document of a page of the site.
pub fn document(library: &Library, assets: &Assets, mut spec: PageSpec) -> AnyView {
    let (words, tool) = (library.words, library.guide.words);
    let edition = &library.guide.edition;
    let edition = tool.edition(&tool.day(&edition.date), &edition.rules);
    let language = library.language;
    let base = assets.base.clone();
    let nav = spec
        .area
        .as_ref()
        .filter(|_| spec.navigation)
        .map(|area| site_nav(library, &assets.base, area, &spec.address));
    let urgent = urgent(library, spec.area.as_ref());
    let oembed = oembed(words, assets, &spec);
    let foot = match spec.area.as_ref().filter(|_| !spec.navigation) {
        Some(area) => short_foot(words, &base, area, edition),
        None => foot(words, &base, spec.review.take(), edition),
    };
    view! {
        <html lang=language.tag() dir=language.direction()>
            <head>
                {metadata(words, assets, &spec, None)}
                <meta name="theme-color" content="#1d1b18" media="(prefers-color-scheme: light)" />
                <meta name="theme-color" content="#303539" media="(prefers-color-scheme: dark)" />
                {oembed}
                <link rel="manifest" href=format!("{base}manifest.webmanifest") />
                {styles(assets, &spec)}
                {spec.head}
                <script src=assets.page_js.clone() defer></script>
            </head>
            <body>
                // A landmark, as everything on the page is in one.
                <section class="crisis" aria-labelledby="crisis-line">
                    <a class="skip" href="#main">{words.skip()}</a>
                    <p class="crisis__line" id="crisis-line">
                        {words.danger_now()} " " <a class="crisis__ring" href="tel:999">{words.ring_999()}</a>
                    </p>
                    <a
                        class="exit"
                        href=ELSEWHERE
                        rel="noreferrer"
                        data-exit=""
                        data-two=words.leave_two()
                        data-one=words.leave_one()
                        data-over=words.leave_over()
                    >
                        {words.leave()}
                    </a>
                    <span class="exit__said" id="exit-said" role="status"></span>
                </section>
                <Crumbs words base=assets.base.clone() area=spec.area.clone() address=spec.address.clone() />
                <div class="frame">
                    <main id="main">{urgent} {clock_wrong(words)} {spec.body}</main>
                    {nav}
                </div>
                {foot}
            </body>
        </html>
    }
    .into_any()
}

/// Draws the end of a page.
fn foot(words: PageWords, base: &str, review: Option<String>, edition: String) -> AnyView {
    let base = base.to_owned();
    let about = |name: &str| format!("{base}about/{name}/");
    view! {
        <footer class="foot">
            {review.map(|review| view! { <p>{review}</p> })}
            <p>{edition}</p>
            <p>{words.leave_note()} " " <a href=about("safety")>{words.foot_safety()}</a></p>
            <ul class="foot__links">
                <li><a href=about("privacy")>{words.foot_privacy()}</a></li>
                <li><a href=about("offline")>{words.foot_offline()}</a></li>
                <li><a href=about("sources")>{words.foot_sources()}</a></li>
                <li><a href=about("areas")>{words.foot_areas()}</a></li>
                <li><a href=about("assurance")>{words.foot_assurance()}</a></li>
                <li><a href=about("accessibility")>{words.foot_accessibility()}</a></li>
                <li><a href=about("changes")>{words.foot_changes()}</a></li>
                <li><a href=about("embedding")>{words.foot_embedding()}</a></li>
                <li><a href=base.clone()>{words.foot_area()}</a></li>
            </ul>
            <p>{words.licence()}</p>
        </footer>
    }
    .into_any()
}

/// Draws the end of a page without navigation: one line that leads to the rest.
fn short_foot(words: PageWords, base: &str, area: &Area, edition: String) -> AnyView {
    let about = |name: &str| format!("{base}about/{name}/");
    let home = format!("{base}{}/", area.id);
    view! {
        <footer class="foot">
            <p>{words.leave_note()} " " {edition}</p>
            <ul class="foot__links">
                <li><a href=about("privacy")>{words.foot_privacy()}</a></li>
                <li><a href=home>{words.tool_all_guide(&area.name)}</a></li>
            </ul>
        </footer>
    }
    .into_any()
}

/// Draws the link by which a system that is given the page's address finds the frame
/// for it.
fn oembed(words: PageWords, assets: &Assets, spec: &PageSpec) -> Option<impl IntoView + use<>> {
    let (origin, area) = (assets.origin.as_ref()?, spec.area.as_ref()?);
    let (page, name) = AreaPage::embeddable().find(|(page, _)| page.slug == spec.name())?;
    let href = format!(
        "{origin}{}oembed/{}/{}.json",
        assets.base, area.id, page.slug
    );
    Some(
        view! { <link rel="alternate" r#type="application/json+oembed" href=href title=name(words) /> },
    )
}
