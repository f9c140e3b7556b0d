use crate::assets::Assets;
use crate::components::with_slot;
use crate::nav::entries;
use crate::page_spec::PageSpec;
use content::Library;
use content::page_registry::{AreaPage, NavGroup, Template};
use guidance::words::GAP;
use guidance::{Area, Kind, Page, PageWords, Route};
use leptos::prelude::*;

/// Returns `/{area}/search/`: a box, and beneath it a list of everything, which is the
/// whole page where no script runs. `web/search/` puts results in its place.
pub fn page(library: &Library, assets: &Assets, area: &Area) -> PageSpec {
    let words = library.words;
    let home = format!("{}{}/", assets.base, area.id);
    let body = view! {
        <h1>{words.nav_search()}</h1>
        <div class="search-box" role="search">
            <label for="search-box">{words.search_label()}</label>
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
            <p id="search-hint">{words.search_hint()}</p>
        </div>
        <noscript>
            <p>{words.search_no_script()}</p>
        </noscript>
        <p class="search-status" id="search-status" role="status"></p>
        <div class="notice" id="search-failed" role="alert" hidden>
            <p>
                <strong>{words.search_failed()}</strong>
                " "
                {words.search_failed_then()}
            </p>
        </div>
        <h2 id="search-title" tabindex="-1" hidden>{words.search_found()}</h2>
        <ol class="search-found" id="search-found"></ol>
        {nothing(words, &home)}
        <div id="search-everything">{everything(library, area, &home)}</div>
    };
    let description = words.search_what().to_owned();
    PageSpec {
        head: Some(head(assets, area, &home)),
        ..PageSpec::of_area(area, "search", words.nav_search(), description, body)
    }
}

/// Returns what the page needs in its head. The script is small; it asks for the
/// rest when the box is used.
fn head(assets: &Assets, area: &Area, home: &str) -> AnyView {
    view! {
        <meta
            name="search"
            content=area.id.to_string()
            data-engine=assets.search_engine.clone()
            data-index=assets.search_indexes.get(&area.id).cloned()
            data-home=home.to_owned()
        />
        <script type="module" src=assets.search_js.clone()></script>
    }
    .into_any()
}

/// Draws what is shown where nothing was found.
fn nothing(words: PageWords, home: &str) -> impl IntoView + use<> {
    let tool = format!("{home}what-to-do/");
    let tool = view! { <a href=tool>{words.search_tool()}</a> }.into_any();
    let ring = view! { <a href="tel:999">"999"</a> }.into_any();
    view! {
        <div class="notice" id="search-none" hidden>
            <p><strong>{words.search_none()}</strong></p>
            <ul>
                <li>{words.search_try()}</li>
                <li>{words.search_clear()}</li>
                <li>{with_slot(&words.search_unsure(GAP), tool)}</li>
                <li>{with_slot(&words.search_danger(GAP), ring)}</li>
            </ul>
        </div>
    }
}

fn everything(library: &Library, area: &Area, home: &str) -> impl IntoView + use<> {
    let words = library.words;
    let link = |to: String, title: String| view! { <a href=format!("{home}{to}")>{title}</a> };
    let named = |page: &AreaPage| {
        let (name, title) = (page.slug, page.title);
        let text = library.text(area, name);
        let parts: Vec<_> = parts(library, text, page.template)
            .into_iter()
            .map(|(anchor, title)| view! { <li>{link(format!("{name}/#{anchor}"), title)}</li> })
            .collect();
        let parts = (!parts.is_empty()).then(|| view! { <ul class="search-all">{parts}</ul> });
        view! { <li>{link(format!("{name}/"), title(words).to_owned())} {parts}</li> }
    };
    let pages: Vec<_> = NavGroup::ALL
        .into_iter()
        .flat_map(|group| entries(library, area, group))
        .filter(|page| page.template != Template::Search)
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
            view! { <h3>{library.guide.words.kind(kind)}</h3> <ul class="search-all">{own}</ul> }
        })
        .collect();
    let resources: Vec<_> = library
        .resources
        .iter()
        .filter(|one| one.belongs_to(&area.id))
        .map(|one| view! { <li>{link(format!("resources/#{}", one.id), one.title.clone())}</li> })
        .collect();
    view! {
        <h2>{words.search_all()}</h2>
        <ul class="jump">
            <li><a href="#pages">{words.search_pages()}</a></li>
            <li><a href="#all-signs">{words.search_signs()}</a></li>
            <li><a href="#all-resources">{words.search_resources()}</a></li>
        </ul>
        <h2 id="pages">{words.search_pages()}</h2>
        <ul class="search-all">{pages}</ul>
        <h2 id="all-signs">{words.search_signs()}</h2>
        {signs}
        <h2 id="all-resources">{words.search_resources()}</h2>
        <ul class="search-all">{resources}</ul>
    }
}

/// Returns the headings of a page, and what stands on it from elsewhere: anchor and
/// title.
fn parts(library: &Library, text: Option<&Page>, template: Template) -> Vec<(String, String)> {
    let mut parts = text.map_or_else(Vec::new, |page| page.headings.clone());
    match template {
        Template::Pitfalls => parts.extend(
            library
                .pitfalls
                .iter()
                .map(|one| (one.id.clone(), one.title.clone())),
        ),
        Template::Glossary => parts.extend(
            library
                .terms
                .iter()
                .map(|one| (one.id.clone(), one.term.clone())),
        ),
        Template::Routes => parts.extend(
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
