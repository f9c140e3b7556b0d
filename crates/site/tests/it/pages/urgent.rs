//! A correction marked urgent stands on the pages that it concerns.

use super::{LIBRARY, assets};
use crate::html_pieces::{elements, pieces, said, tags};
use guidance::{AreaId, Correction};
use second_question::layout::Rendered;
use second_question::pages::{BuildFigures, render_all};

const TEXT: &str = "The first step left out the bruise. It is there now.";

fn drawn(areas: &[&str]) -> Vec<Rendered> {
    let area = |id: &&str| AreaId::try_from((*id).to_owned()).unwrap();
    let mut library = LIBRARY.clone();
    library.urgent = Some(Correction {
        date: "2026-11-25".to_owned(),
        text: TEXT.to_owned(),
        areas: areas.iter().map(area).collect(),
    });
    render_all(&library, &assets("/"), &BuildFigures::default())
}

fn says_so(page: &Rendered) -> bool {
    let pieces = pieces(&page.html);
    let alerts = elements(&pieces, |tag| tag.is("urgent"));
    let alert = tags(&pieces).find(|tag| tag.is("urgent"));
    alerts.len() == 1
        && alert.is_some_and(|tag| tag.get("role") == Some("alert"))
        && said(alerts[0]) == format!("Corrected on 25 November 2026. {TEXT}")
}

#[test]
fn a_correction_about_all_stands_on_every_page() {
    for page in drawn(&[]) {
        assert!(says_so(&page), "{}", page.file);
        // Above everything else that the page says.
        let (_, main) = page.html.split_once("<main id=\"main\">").unwrap();
        let first = main.split('>').next().unwrap();
        assert!(first.contains("notice urgent"), "{}: {first}", page.file);
    }
}

#[test]
fn a_correction_about_an_area_stands_on_its_pages_alone() {
    for page in drawn(&["greenwich"]) {
        let own = ["greenwich/", "embed/greenwich/"];
        let concerned = own.iter().any(|folder| page.file.starts_with(folder));
        assert_eq!(says_so(&page), concerned, "{}", page.file);
        assert_eq!(page.html.contains(TEXT), concerned, "{}", page.file);
    }
}
