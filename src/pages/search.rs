use super::document::{Assets, Sheet, document};
use super::nav::{self, GROUPS};
use super::{Library, Rendered};
use guidance::{Area, Kind, Page, Route};
use leptos::prelude::*;

/// `/{area}/search/`: a box, and beneath it a list of everything, which is the
/// whole page where no script runs. `public/search.js` puts results in its place.
pub fn render(library: &Library, assets: &Assets, area: &Area) -> Rendered {
    document(library, assets, || {
        let home = format!("{}{}/", assets.base, area.id);
        let body = view! {
            <h1>"Search"</h1>
            <div class="search-box" role="search">
                <label for="search-box">"Search this guide"</label>
                <input
                    id="search-box"
                    type="search"
                    autocomplete="off"
                    autocorrect="off"
                    autocapitalize="none"
                    spellcheck="false"
                    enterkeyhint="search"
                    aria-describedby="search-hint"
                />
                <p id="search-hint">"What you type is not sent, not kept and not put into the address."</p>
            </div>
            <noscript>
                <p>"The search box needs JavaScript, which is switched off here. Everything is listed below."</p>
            </noscript>
            <p class="search-status" id="search-status" role="status"></p>
            <div class="notice" id="search-failed" role="alert" hidden>
                <p>
                    <strong>"The search could not be loaded. "</strong>
                    "Everything that it would find stands in the list below. Typing again tries once more."
                </p>
            </div>
            <h2 id="search-title" tabindex="-1" hidden>"What was found"</h2>
            <ol class="search-found" id="search-found"></ol>
            {nothing(&home)}
            <div id="search-everything">{everything(library, area, &home)}</div>
        };
        Sheet {
            address: format!("{}/search/", area.id),
            title: Some("Search".to_owned()),
            description: "Everything in this guide, by word or as a list".to_owned(),
            area: Some(area.clone()),
            tool: false,
            kept: None,
            body: body.into_any(),
        }
    })
}

/// What stands there where nothing was found.
fn nothing(home: &str) -> impl IntoView + use<> {
    view! {
        <div class="notice" id="search-none" hidden>
            <p><strong>"Nothing has these words."</strong></p>
            <ul>
                <li>"Try one word, or a plainer one: what did you see?"</li>
                <li>"Clear the box to see a list of everything."</li>
                <li>
                    "Not sure what you are seeing? "
                    <a href=format!("{home}what-to-do/")>"Answer a few questions"</a> "."
                </li>
                <li>"A child in danger now: ring " <a href="tel:999">"999"</a> "."</li>
            </ul>
        </div>
    }
}

fn everything(library: &Library, area: &Area, home: &str) -> impl IntoView + use<> {
    let link = |to: String, title: String| view! { <a href=format!("{home}{to}")>{title}</a> };
    let named = |(name, title, _): nav::Entry| {
        let local = library.local_pages(area);
        let page = library.page(name).into_iter().chain(local);
        let parts: Vec<_> = parts(library, page.filter(|page| page.name == name), name)
            .into_iter()
            .map(|(anchor, title)| view! { <li>{link(format!("{name}/#{anchor}"), title)}</li> })
            .collect();
        let parts = (!parts.is_empty()).then(|| view! { <ul class="search-all">{parts}</ul> });
        view! { <li>{link(format!("{name}/"), title.to_owned())} {parts}</li> }
    };
    let pages: Vec<_> = GROUPS
        .iter()
        .flat_map(|(_, group)| nav::entries(library, area, group))
        .filter(|(name, ..)| *name != "search")
        .map(named)
        .collect();
    let signs: Vec<_> = Kind::ALL
        .into_iter()
        .map(|kind| {
            let all = library.guide.rules.signs.iter();
            let own: Vec<_> = all
                .filter(|sign| sign.kind() == kind)
                .map(|sign| {
                    view! { <li>{link(format!("signs/#{}", sign.id), sign.text.clone())}</li> }
                })
                .collect();
            view! { <h3>{kind.label()}</h3> <ul class="search-all">{own}</ul> }
        })
        .collect();
    let resources: Vec<_> = library
        .resources
        .iter()
        .filter(|one| one.belongs_to(&area.id))
        .map(|one| view! { <li>{link(format!("resources/#{}", one.id), one.title.clone())}</li> })
        .collect();
    view! {
        <h2>"Everything in this guide"</h2>
        <ul class="jump">
            <li><a href="#pages">"Pages"</a></li>
            <li><a href="#all-signs">"Signs"</a></li>
            <li><a href="#all-resources">"Resources"</a></li>
        </ul>
        <h2 id="pages">"Pages"</h2>
        <ul class="search-all">{pages}</ul>
        <h2 id="all-signs">"Signs"</h2>
        {signs}
        <h2 id="all-resources">"Resources"</h2>
        <ul class="search-all">{resources}</ul>
    }
}

/// The headings of a page, and what stands on it from elsewhere: anchor, title.
fn parts<'p>(
    library: &Library,
    pages: impl Iterator<Item = &'p Page>,
    name: &str,
) -> Vec<(String, String)> {
    let mut parts: Vec<_> = pages.flat_map(|page| page.headings.clone()).collect();
    match name {
        "pitfalls" => parts.extend(
            library
                .pitfalls
                .iter()
                .map(|one| (one.id.clone(), one.title.clone())),
        ),
        "glossary" => parts.extend(
            library
                .terms
                .iter()
                .map(|one| (one.id.clone(), one.term.clone())),
        ),
        "routes" => parts.extend(
            Route::ALL
                .into_iter()
                .filter_map(|route| library.guide.advice(route))
                .map(|advice| {
                    let slug = advice.route.slug().to_owned();
                    (slug, advice.name.practitioner.clone())
                }),
        ),
        _ => {}
    }
    parts
}
