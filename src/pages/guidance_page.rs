use super::source_list::SourceList;
use crate::page_spec::PageSpec;
use content::Library;
use guidance::{Area, Page};
use leptos::prelude::*;

/// Returns a page of guidance with nothing but its text.
pub fn page(library: &Library, area: &Area, page: &Page) -> PageSpec {
    let body = view! {
        <Head page=page.clone() />
        <Prose html=page.html.clone() />
        {sources(library, page.cited.clone())}
    };
    spec(library, area, page, body)
}

/// Returns a page of guidance with this body.
pub fn spec(library: &Library, area: &Area, page: &Page, body: impl IntoAny) -> PageSpec {
    PageSpec {
        review: Some(review_line(library, page)),
        ..PageSpec::of_area(area, &page.name, &page.title, page.summary.clone(), body)
    }
}

/// Returns who keeps a page true, when it was gone through, and when it must be again.
pub fn review_line(library: &Library, page: &Page) -> String {
    let day = |date: &str| library.guide.words.day(date);
    let (checked, again) = (day(&page.checked), day(&page.check_again));
    library.words.page_kept(&checked, &again, &page.owner)
}

/// The heading of a page of guidance.
#[component]
pub fn Head(
    /// The page.
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

/// Draws the sources of a page, its own first and then those that were added.
pub fn sources(library: &Library, cited: Vec<guidance::SourceId>) -> AnyView {
    let (words, tool) = (library.words, library.guide.words);
    view! { <SourceList words tool sources=library.sources.clone() cited /> }.into_any()
}
