//! The fillings of the places in pages about this site.

use super::BuildFigures;
use super::{areas, citations, drawing, embedding, figures, outside, proof, sources, weight};
use crate::assets::Assets;
use crate::layout::to_html;
use crate::pages::guidance_page::Prose;
use content::Library;
use content::case_checks::count_outside_cases;
use guidance::Provenance;
use guidance::about::{AboutPage, Component, Value};
use leptos::prelude::*;

/// Draws a component.
pub fn component(
    library: &Library,
    assets: &Assets,
    build: &BuildFigures,
    component: Component,
) -> AnyView {
    match component {
        Component::Areas => areas::tables(library, assets),
        Component::Changes => view! { <Prose html=library.changelog.clone() /> }.into_any(),
        Component::Citations => citations::table(library),
        Component::Drawing => drawing::drawing(library),
        Component::Edition => figures::edition(library),
        Component::OutsideHigher => outside::higher(library),
        Component::OutsideSources => outside::documents(library),
        Component::Promises => proof::promises(library, build.proof.as_ref()),
        Component::Proof => proof::figures(build.proof.as_ref()),
        Component::Sources => sources::list(library, assets),
        Component::Weight => weight::figures(build.weight.as_ref()),
        Component::Widget => embedding::widget(library, assets),
    }
}

/// Returns the HTML of a value.
pub fn value(library: &Library, assets: &Assets, page: &AboutPage, value: Value) -> String {
    let areas = &library.guide.areas;
    let contacts = areas.iter().flat_map(|area| &area.contacts);
    let known = |kind: Provenance| {
        let sources = library.sources.iter();
        sources.filter(|source| source.known == kind).count()
    };
    let count = match value {
        Value::Contacts => contacts.count(),
        Value::UnconfirmedContacts => contacts.filter(|one| one.number.is_none()).count(),
        Value::OutsideCases => library.outside_cases.len(),
        Value::OutsideAgree => count_outside_cases(library).agree,
        Value::OutsideHigher => count_outside_cases(library).higher,
        Value::RecalledSources => known(Provenance::Recalled),
        Value::WeakSources => known(Provenance::Weak),
        Value::WorkedCases => library.cases.len(),
        Value::Checked => return library.guide.words.day(&page.checked),
        Value::Ring999 => {
            return to_html(|| view! { <a href="tel:999">"999"</a> }.into_any());
        }
        Value::SelfTest => {
            let address = format!("{}embed/self-test/", assets.base);
            return to_html(|| view! { <code>{address}</code> }.into_any());
        }
    };
    count.to_string()
}
