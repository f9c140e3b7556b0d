use super::Rendered;
use super::document::{Assets, Sheet, document};
use super::guidance_page::{Prose, sources};
use super::nav::{GROUPS, entries};
use crate::components::ContactCard;
use content::Library;
use guidance::{Area, ContactKind};
use leptos::prelude::*;

/// Whom one rings in an area, in the order in which they are needed.
const RING: [ContactKind; 4] = [
    ContactKind::FrontDoor,
    ContactKind::OutOfHours,
    ContactKind::Consultation,
    ContactKind::Helpline,
];

/// `/{area}/`: the tool first, then whom to ring, then the guidance.
pub fn render(library: &Library, assets: &Assets, area: &Area) -> Rendered {
    let words = library.words;
    document(library, assets, || {
        let address = |name: &str| format!("{}{}/{name}/", assets.base, area.id);
        let cards: Vec<_> = library
            .guide
            .contacts(area, &RING)
            .into_iter()
            .map(|contact| view! { <ContactCard guide=library.guide.clone() contact /> })
            .collect();
        let card = |(name, title, what): super::nav::Entry| {
            view! {
                <li>
                    <a class="card" href=address(name)>
                        <strong>{title(words)}</strong>
                        <span>{what(words)}</span>
                    </a>
                </li>
            }
        };
        let groups: Vec<_> = GROUPS
            .iter()
            .map(|(name, group)| {
                let own = entries(library, area, group)
                    .into_iter()
                    .filter(|entry| entry.0 != "what-to-do");
                let cards: Vec<_> = own.map(card).collect();
                view! {
                    <h2>{name(words)}</h2>
                    <ul class="cards">{cards}</ul>
                }
            })
            .collect();
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
            <div class="contact-cards">{cards}</div>
            {groups}
            <h2>{words.area_about()}</h2>
            {page.map(|page| view! { <Prose html=page.html.clone() /> })}
            <p>{area.about.clone()}</p>
            {site}
            <div data-keep=area.id.to_string()></div>
            {sources(library, cited)}
        };
        Sheet {
            address: format!("{}/", area.id),
            title: Some(words.home_title().to_owned()),
            description: words.area_what(&area.name),
            area: Some(area.clone()),
            tool: false,
            kept: page.map(|page| super::guidance_page::kept(library, page)),
            body: body.into_any(),
        }
    })
}
