//! The areas side by side, in tables that become cards on a phone. One wide table
//! would have to be scrolled sideways.

use crate::assets::Assets;
use crate::components::ContactLine;
use crate::pages::guidance_page::sources;
use crate::pages::source_list::cite;
use crate::pages::table::{Row, TableCards};
use content::Library;
use guidance::{Area, ContactKind, SourceId};
use leptos::prelude::*;

/// Draws the tables and their sources.
pub fn tables(library: &Library, assets: &Assets) -> AnyView {
    let mut cited = Vec::new();
    let ring = table(
        library,
        assets,
        "Names and who to ring",
        &["Area", "Partnership", "Front door", "Out of hours"],
        |area| {
            vec![
                partnership(area),
                contacts(library, area, ContactKind::FrontDoor, &mut cited),
                contacts(library, area, ContactKind::OutOfHours, &mut cited),
            ]
        },
    );
    let thresholds = table(
        library,
        assets,
        "Thresholds and disagreement",
        &["Area", "Threshold document", "Escalation"],
        |area| {
            let cites = cite(&mut cited, library, &area.sources);
            vec![
                area.thresholds.clone().into_any(),
                view! { {area.escalation.clone()} " " {cites} }.into_any(),
            ]
        },
    );
    let tools = table(
        library,
        assets,
        "Forms and tools",
        &["Area", "Referral form", "Tools for neglect"],
        |area| {
            let said = |text: &Option<String>| {
                let none = || "None that we could confirm.".to_owned();
                text.clone().unwrap_or_else(none).into_any()
            };
            vec![said(&area.form), said(&area.tools)]
        },
    );
    view! { {ring} {thresholds} {tools} {sources(library, cited)} }.into_any()
}

/// Draws a table with a row for each area.
fn table(
    library: &Library,
    assets: &Assets,
    caption: &'static str,
    columns: &'static [&'static str],
    mut cells: impl FnMut(&Area) -> Vec<AnyView>,
) -> AnyView {
    let areas = library.guide.areas.iter();
    let rows: Vec<_> = areas
        .map(|area| {
            let href = format!("{}{}/", assets.base, area.id);
            Row {
                id: None,
                head: view! { <a href=href>{area.name.clone()}</a> }.into_any(),
                cells: cells(area),
            }
        })
        .collect();
    view! { <TableCards caption columns rows /> }.into_any()
}

fn partnership(area: &Area) -> AnyView {
    let formerly = area.formerly.clone();
    let formerly = formerly.map(|formerly| format!(" Formerly {formerly}."));
    view! { {area.partnership.clone()} "." {formerly} }.into_any()
}

/// Draws the contacts of a kind: the area's own, and the nation's where none of
/// them has a number.
fn contacts(
    library: &Library,
    area: &Area,
    kind: ContactKind,
    cited: &mut Vec<SourceId>,
) -> AnyView {
    let contacts = library.guide.contacts(area, &[kind]);
    if contacts.is_empty() {
        return "Not confirmed.".into_any();
    }
    let lines: Vec<_> = contacts
        .into_iter()
        .map(|one| {
            let cites = cite(cited, library, std::slice::from_ref(&one.source));
            view! { <p><ContactLine words=library.guide.words contact=one /> " " {cites}</p> }
        })
        .collect();
    lines.into_any()
}
