use super::guidance_page::{Head, Prose, sources, spec};
use super::source_list::cite;
use crate::page_spec::PageSpec;
use content::Library;
use guidance::{Area, LinkState, Page, Resource, ResourceGroup, SourceId};
use leptos::prelude::*;

/// Returns `/{area}/resources/`: by role and setting.
pub fn page(library: &Library, area: &Area, page: &Page) -> PageSpec {
    let mut cited = page.cited.clone();
    let own: Vec<&Resource> = library
        .resources
        .iter()
        .filter(|one| one.belongs_to(&area.id))
        .collect();
    let groups: Vec<_> = ResourceGroup::ALL
            .into_iter()
            .filter_map(|group| {
                // A resource with several groups stands in the first of them.
                let here: Vec<&&Resource> = own.iter().filter(|one| one.groups.first() == Some(&group)).collect();
                (!here.is_empty()).then(|| {
                    let items: Vec<_> = here.into_iter().map(|one| item(library, &mut cited, one)).collect();
                    let shared: Vec<_> = own
                        .iter()
                        .filter(|one| one.groups.contains(&group) && one.groups.first() != Some(&group))
                        .map(|one| view! { <li><a href=format!("#{}", one.id)>{one.title.clone()}</a></li> })
                        .collect();
                    view! {
                        <section>
                            <h2 id=group.slug()>{library.words.group(group)}</h2>
                            <ul class="resources">{items}</ul>
                            {(!shared.is_empty())
                                .then(|| view! { <p>{library.words.resource_shared()}</p><ul>{shared}</ul> })}
                        </section>
                    }
                })
            })
            .collect();
    let body = view! {
        <Head page=page.clone() />
        <Prose html=page.html.clone() />
        {groups}
        {sources(library, cited)}
    };
    spec(library, area, page, body)
}

fn item(library: &Library, cited: &mut Vec<SourceId>, resource: &Resource) -> AnyView {
    let words = library.words;
    let title = resource.title.clone();
    let linked = matches!(resource.link, LinkState::Alive | LinkState::Doubtful);
    let title = match resource.address.clone().filter(|_| linked) {
        Some(address) => {
            view! { <a class="outside" href=address rel="noreferrer">{title}</a> }.into_any()
        }
        None => title.into_any(),
    };
    let state = match resource.link {
        LinkState::Alive => None,
        LinkState::Doubtful => Some(words.resource_doubtful()),
        LinkState::Dead => Some(words.resource_dead()),
        LinkState::None => Some(words.resource_none()),
    };
    let facts = words.resource_facts(&resource.publisher, &resource.year, &resource.audience);
    let cites = cite(cited, library, &resource.sources);
    view! {
        <li class="resource" id=resource.id.clone()>
            <h3>{title}</h3>
            <p>{resource.what.clone()} {cites}</p>
            <p class="resource__facts">{facts} {state.map(|state| format!(" {state}"))}</p>
        </li>
    }
    .into_any()
}
