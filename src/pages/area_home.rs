use super::guidance_page::{Prose, review_line, sources};
use crate::assets::Assets;
use crate::components::ContactCards;
use crate::nav::entries;
use crate::page_spec::PageSpec;
use content::Library;
use content::page_registry::{AreaPage, NavGroup, Template};
use guidance::{Area, ContactKind};
use leptos::prelude::*;

/// The contacts of an area's home, in the order in which they are needed.
const RING: [ContactKind; 4] = [
    ContactKind::FrontDoor,
    ContactKind::OutOfHours,
    ContactKind::Consultation,
    ContactKind::Helpline,
];

/// Returns `/{area}/`: the tool first, then whom to ring, then the guidance.
pub fn page(library: &Library, assets: &Assets, area: &Area) -> PageSpec {
    let words = library.words;
    let address = |name: &str| format!("{}{}/{name}/", assets.base, area.id);
    let contacts = library.guide.contacts(area, &RING);
    let card = |page: &AreaPage| {
        view! {
            <li>
                <a class="card" href=address(page.slug)>
                    <strong>{(page.title)(words)}</strong>
                    <span>{(page.summary)(words)}</span>
                </a>
            </li>
        }
    };
    // The tool has the large button above.
    let listed = |page: &&AreaPage| page.template != Template::Tool;
    let groups = NavGroup::ALL.map(|group| {
        let pages = entries(library, area, group).filter(listed);
        let cards: Vec<_> = pages.map(card).collect();
        view! {
            <h2>{group.title(words)}</h2>
            <ul class="cards">{cards}</ul>
        }
    });
    let page = library.page("home");
    let mut cited = page.map(|page| page.cited.clone()).unwrap_or_default();
    cited.extend(
        area.sources
            .iter()
            .filter(|id| !cited.contains(id))
            .cloned()
            .collect::<Vec<_>>(),
    );
    let site = area.site.clone().map(|site| {
            view! { <p><a class="outside" href=site rel="noreferrer">{words.area_site(&area.partnership)}</a></p> }
        });
    let body = view! {
        <h1>{words.area_title(&area.name)}</h1>
        <p class="lead">{words.area_lead()}</p>
        <p><a class="button button--large" href=address("what-to-do")>{words.nav_what_to_do()}</a></p>
        <h2>{words.area_ring()}</h2>
        <ContactCards guide=library.guide.clone() contacts />
        {groups.to_vec()}
        <h2>{words.area_about()}</h2>
        {page.map(|page| view! { <Prose html=page.html.clone() /> })}
        <p>{area.about.clone()}</p>
        {site}
        <div data-keep=area.id.to_string()></div>
        {sources(library, cited)}
    };
    PageSpec {
        title: Some(words.home_title().to_owned()),
        area: Some(area.clone()),
        review: page.map(|page| review_line(library, page)),
        ..PageSpec::new(format!("{}/", area.id), words.area_what(&area.name), body)
    }
}
