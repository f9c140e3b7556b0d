//! The doors of the first pages, and the words that are the same everywhere.

use super::{LIBRARY, PAGES, page};
use crate::html_pieces::{elements, said, tags, text};
use content::page_registry::AreaPage;
use guidance::{Audience, Door, Route};

#[test]
fn every_first_page_opens_by_four_doors() {
    let areas = LIBRARY.guide.areas.iter().map(|area| area.id.as_str());
    let homes = areas.map(|area| (format!("{area}/index.html"), area));
    for (file, area) in homes.chain([("index.html".to_owned(), "england")]) {
        let doors = elements(page(&file), |tag| tag.is("door"));
        let doors: Vec<_> = doors.into_iter().flat_map(tags).collect();
        let leads = doors.iter().filter_map(|tag| tag.get("href"));
        let expected = [
            format!("/{area}/what-to-do/#{}", Door::Public.name()),
            format!("/{area}/what-to-do/#{}", Door::Work.name()),
            format!("/{area}/young/"),
            format!("/{area}/parents-help/"),
        ];
        assert_eq!(leads.collect::<Vec<_>>(), expected, "{file}");
    }
}

#[test]
fn a_door_is_no_place_on_the_page_that_it_opens() {
    for one in PAGES.iter().filter(|page| page.is_tool()) {
        let mut ids = one.tags().filter_map(|tag| tag.get("id"));
        assert!(ids.all(|id| Door::named(id).is_none()), "{}", one.file);
    }
}

#[test]
fn no_parent_and_no_child_is_told_to_report() {
    for route in Route::ALL {
        let advice = LIBRARY.guide.advice(route).unwrap();
        for audience in [Audience::Parent, Audience::Young] {
            for words in [&advice.name, &advice.sentence, &advice.speak_to] {
                let words = words.to(audience);
                assert!(!words.starts_with("Report"), "{audience:?}: {words}");
                assert!(!words.contains("Report it"), "{audience:?}: {words}");
            }
        }
    }
}

#[test]
fn nobody_on_the_screen_says_whom() {
    // The change log keeps the words of its day.
    let pages = PAGES.iter();
    for page in pages.filter(|page| page.file != "about/changes/index.html") {
        let text = text(&page.pieces, " ").to_lowercase();
        let mut words = text.split(|letter: char| !letter.is_alphanumeric());
        assert!(words.all(|word| word != "whom"), "{}", page.file);
    }
}

#[test]
fn a_page_of_practice_has_the_same_name_in_the_navigation_and_above_its_text() {
    for slug in [
        "routes", "practise", "pitfalls", "ages", "glossary", "report",
    ] {
        let name = AreaPage::find(slug).map(|page| (page.title)(LIBRARY.words));
        let heading = elements(page(&format!("bradford/{slug}/index.html")), |tag| {
            tag.name == "h1"
        });
        assert_eq!(Some(said(heading[0]).as_str()), name, "{slug}");
    }
}
