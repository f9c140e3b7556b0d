//! What every page has: head, the line to 999, the way out, the footer.

use super::nav::{Crumbs, site_nav};
use super::{Library, Rendered, embed, to_html};
use guidance::{Area, AreaId, PageWords};
use leptos::prelude::*;
use std::collections::BTreeMap;

/// The addresses of the files that pages load.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Assets {
    /// The site's root: `/`, or the folder that it is hosted under.
    pub base: String,
    /// The styles of every page.
    pub css: String,
    /// Those that only one page of an area or of the site needs, by its name:
    /// the others do not pay for them.
    pub own_css: BTreeMap<String, String>,
    /// Both in one file, by the name of the page.
    pub whole_css: BTreeMap<String, String>,
    /// The script of every page: the exit button, and what a contact can only
    /// know on the device.
    pub page_js: String,
    /// The script that starts a tool, and goes through its first screens.
    pub boot_js: String,
    /// The script that hands over what is taken away from a result.
    pub take_js: String,
    /// The Wasm's JavaScript.
    pub app_js: String,
    /// The Wasm.
    pub app_wasm: String,
    /// Questions, rules, routes, signs and contacts.
    pub guide: String,
    /// How the SHA-256 of the Wasm's JavaScript, of the Wasm and of the guide
    /// begins, in hexadecimal digits: `public/boot.js` uses no other bytes.
    pub sums: [String; 3],
    /// The script for browsers that know no modules, and so start no tool.
    pub no_modules_js: String,
    /// The script of the search box.
    pub search_js: String,
    /// The library that searches, asked for when the box is first used.
    pub search_engine: String,
    /// What it searches in, by area, asked for likewise.
    pub search_indexes: BTreeMap<AreaId, String>,
    /// The site's own address, where the build was told it.
    pub origin: Option<String>,
    /// Whether the page is drawn for the frame of another site.
    pub embedded: bool,
    /// The styles that only embedded pages need.
    pub embed_css: String,
    /// The script that hears what an embedded page is asked to look like.
    pub options_js: String,
    /// The script of every embedded page, in place of that of every page.
    pub frame_js: String,
    /// The script of the self-test for frames.
    pub self_test_js: String,
    /// The script of the page about embedding.
    pub embedding_js: String,
    /// The script that lists what the site has in the browser.
    pub this_device_js: String,
    /// The library that draws its QR codes, asked for when one is drawn.
    pub qr_engine: String,
}

impl Assets {
    /// The styles of a page, and those that it alone needs beside them. Some pages have
    /// all in one file: a second would come over a connection that is yet to be made,
    /// and a page is not painted before it is there.
    pub fn styles(&self, sheet: &Sheet) -> (String, Option<String>) {
        match self.whole_css.get(sheet.name()) {
            Some(whole) => (whole.clone(), None),
            None => (self.css.clone(), self.own_css.get(sheet.name()).cloned()),
        }
    }
}

/// One page, before it is put into the document that all pages share.
pub struct Sheet {
    /// Below the site's root: `greenwich/signs/`; empty for the root itself.
    pub address: String,
    /// What stands in the window's title before the site's name; `None` for
    /// pages whose title must say nothing.
    pub title: Option<String>,
    /// For search engines.
    pub description: String,
    /// The area it belongs to.
    pub area: Option<Area>,
    /// Whether a tool comes alive on it.
    pub tool: bool,
    /// A line at the foot: who keeps the page true, and since when.
    pub kept: Option<String>,
    /// The page itself.
    pub body: AnyView,
}

impl Sheet {
    /// Its name within an area or among the pages about this site: `signs`. The
    /// home of an area has none.
    pub fn name(&self) -> &str {
        let address = self.address.trim_end_matches('/');
        address.rsplit_once('/').map_or("", |(_, name)| name)
    }
}

/// Where the exit button leads: a page that everybody might look at.
const ELSEWHERE: &str = "https://www.bbc.co.uk/weather";

/// Draws the whole document.
pub fn document(library: &Library, assets: &Assets, sheet: impl FnOnce() -> Sheet) -> Rendered {
    let mut address = String::new();
    let mut html = to_html(|| {
        let sheet = sheet();
        address.clone_from(&sheet.address);
        if assets.embedded {
            embed::whole(library, assets, sheet)
        } else {
            whole(library, assets, sheet)
        }
    });
    let mut file = if address.ends_with(".html") {
        address.clone()
    } else {
        format!("{address}index.html")
    };
    if assets.embedded {
        html = embed::in_new_tabs(&html, &format!("{}{address}", assets.base), library.words);
        file.insert_str(0, embed::FOLDER);
    }
    Rendered {
        file,
        html: format!("<!DOCTYPE html>{html}"),
    }
}

/// What stands in the window's title.
pub fn title(words: PageWords, sheet: &Sheet) -> String {
    let name = sheet.area.as_ref().map(|area| &area.name);
    match (&sheet.title, name) {
        (Some(title), Some(name)) => words.title_area(title, name),
        (Some(title), None) => words.title_site(title),
        (None, _) => words.site_name().to_owned(),
    }
}

fn whole(library: &Library, assets: &Assets, sheet: Sheet) -> AnyView {
    let (words, tool) = (library.words, library.guide.words);
    let title = title(words, &sheet);
    let edition = &library.guide.edition;
    let edition = tool.edition(&tool.day(&edition.date), &edition.rules);
    let language = library.language.clone();
    let base = assets.base.clone();
    let nav = sheet
        .area
        .as_ref()
        .map(|area| site_nav(library, &assets.base, area, &sheet.address));
    let urgent = urgent(library, sheet.area.as_ref());
    let search = search_head(assets, &sheet);
    let oembed = oembed(words, assets, &sheet);
    let (css, own_css) = assets.styles(&sheet);
    let about = |name: &str| format!("{base}about/{name}/");
    view! {
        <html lang=language.tag dir=language.direction>
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <title>{title}</title>
                <meta name="description" content=sheet.description />
                <meta name="color-scheme" content="light dark" />
                <meta name="referrer" content="no-referrer" />
                <link rel="icon" href=format!("{base}icon.svg") type="image/svg+xml" />
                <meta name="theme-color" content="#1d1b18" media="(prefers-color-scheme: light)" />
                <meta name="theme-color" content="#303539" media="(prefers-color-scheme: dark)" />
                {oembed}
                <link rel="manifest" href=format!("{base}manifest.webmanifest") />
                <link rel="stylesheet" href=css />
                {own_css.map(|href| view! { <link rel="stylesheet" href=href /> })}
                {sheet.tool.then(|| tool_head(assets, sheet.area.clone()))}
                {search}
                {(sheet.address == "about/embedding/")
                    .then(|| view! { <script type="module" src=assets.embedding_js.clone()></script> })}
                {(sheet.address == "about/this-device/")
                    .then(|| view! { <script type="module" src=assets.this_device_js.clone()></script> })}
                <script src=assets.page_js.clone() defer></script>
            </head>
            <body>
                <a class="skip" href="#main">{words.skip()}</a>
                <div class="crisis">
                    <p class="crisis__line">
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
                </div>
                <Crumbs words base=assets.base.clone() area=sheet.area.clone() address=sheet.address.clone() />
                <div class="frame">
                    <main id="main">{urgent} {clock_wrong(words)} {sheet.body}</main>
                    {nav}
                </div>
                <footer class="foot">
                    {sheet.kept.map(|kept| view! { <p>{kept}</p> })}
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
            </body>
        </html>
    }
    .into_any()
}

/// Where a system that is given the page's address finds the frame for it.
fn oembed(words: PageWords, assets: &Assets, sheet: &Sheet) -> Option<impl IntoView + use<>> {
    let (origin, area) = (assets.origin.as_ref()?, sheet.area.as_ref()?);
    let (view, name) = embed::VIEWS
        .into_iter()
        .find(|(view, _)| *view == sheet.name())?;
    let href = format!("{origin}{}oembed/{}/{view}.json", assets.base, area.id);
    Some(
        view! { <link rel="alternate" r#type="application/json+oembed" href=href title=name(words) /> },
    )
}

/// A correction marked urgent, above everything on the pages that it concerns.
pub fn urgent(library: &Library, area: Option<&Area>) -> Option<impl IntoView + use<>> {
    let urgent = library.urgent.as_ref()?;
    urgent.concerns(area.map(|area| &area.id)).then(|| {
        let day = library.guide.words.day(&urgent.date);
        let corrected = library.words.corrected(&day);
        view! {
            <div class="notice urgent" role="alert">
                <p><strong>{corrected}</strong>" " <span data-urgent="">{urgent.text.clone()}</span></p>
            </div>
        }
    })
}

/// Shown by web/page/contact-card.js where the device's clock stands before the day
/// of the edition, beside numbers that it can then say nothing about.
pub fn clock_wrong(words: PageWords) -> impl IntoView + use<> {
    view! {
        <p class="notice" id="clock-wrong" hidden>
            <strong>{words.clock_wrong()}</strong>
            " "
            {words.clock_wrong_so()}
        </p>
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
pub fn search_head(assets: &Assets, sheet: &Sheet) -> Option<impl IntoView + use<>> {
    let area = sheet.area.as_ref()?;
    (sheet.name() == "search").then(|| {
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
