use super::guidance_page::{Head, Prose, sources, spec};
use crate::assets::Assets;
use crate::components::ContactCards;
use crate::page_spec::PageSpec;
use content::Library;
use guidance::{Area, ContactKind, Page};
use leptos::prelude::*;

/// Returns the contacts that each of the public's pages names first.
fn whom(page: &str) -> &'static [ContactKind] {
    match page {
        "young" => &[
            ContactKind::Childline,
            ContactKind::Emergency,
            ContactKind::FrontDoor,
        ],
        "parents-help" => &[
            ContactKind::EarlyHelp,
            ContactKind::FrontDoor,
            ContactKind::Helpline,
        ],
        _ => &[
            ContactKind::FrontDoor,
            ContactKind::OutOfHours,
            ContactKind::Helpline,
            ContactKind::Police,
            ContactKind::Childline,
        ],
    }
}

/// Returns `/{area}/report/`, `/young/` or `/parents-help/`: for the public, with the
/// numbers before the words.
pub fn page(library: &Library, assets: &Assets, area: &Area, page: &Page) -> PageSpec {
    let contacts = library.guide.contacts(area, whom(&page.name));
    let tool = format!("{}{}/what-to-do/", assets.base, area.id);
    let body = view! {
        <Head page=page.clone() />
        {(page.name == "report").then(|| view! { <p><a class="button" href=tool>{library.words.report_unsure()}</a></p> })}
        <h2>{library.words.report_ring()}</h2>
        <ContactCards guide=library.guide.clone() contacts />
        <Prose html=page.html.clone() />
        {sources(library, page.cited.clone())}
    };
    spec(library, area, page, body)
}
