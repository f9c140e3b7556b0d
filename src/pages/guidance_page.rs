use super::document::{Assets, Sheet, document};
use super::source_list::SourceList;
use super::{Library, Rendered};
use guidance::{Area, Page, Source, date_in_words};
use leptos::prelude::*;

/// A page of guidance with nothing but its text.
pub fn render(library: &Library, assets: &Assets, area: &Area, page: &Page) -> Rendered {
    document(library, assets, || {
        let body = view! {
            <Head page=page.clone() />
            <Prose html=page.html.clone() />
            <SourceList sources=library.sources.clone() cited=page.cited.clone() />
        };
        sheet(area, page, body.into_any())
    })
}

/// The sheet of a page of guidance with this body.
pub fn sheet(area: &Area, page: &Page, body: AnyView) -> Sheet {
    Sheet {
        address: format!("{}/{}/", area.id, page.name),
        title: Some(page.title.clone()),
        description: page.summary.clone(),
        area: Some(area.clone()),
        tool: false,
        kept: Some(kept(page)),
        body,
    }
}

/// Who keeps a page true, when it was gone through, and when it must be again.
pub fn kept(page: &Page) -> String {
    format!(
        "This page was checked on {} and is due again by {}. Kept by: {}.",
        date_in_words(&page.checked),
        date_in_words(&page.check_again),
        page.owner
    )
}

/// The heading of a page of guidance.
#[component]
pub fn Head(
    /// Which.
    page: Page,
) -> impl IntoView {
    view! {
        <h1>{page.title}</h1>
        <p class="lead">{page.summary}</p>
    }
}

/// Text that was Markdown.
#[component]
pub fn Prose(
    /// Its HTML, made by the content's loader, which refuses raw HTML.
    html: String,
) -> impl IntoView {
    view! { <div class="prose" inner_html=html></div> }
}

/// The sources of a page, its own first and then those that were added.
pub fn sources(library: &Library, cited: Vec<guidance::SourceId>) -> AnyView {
    let sources: Vec<Source> = library.sources.clone();
    view! { <SourceList sources cited /> }.into_any()
}
