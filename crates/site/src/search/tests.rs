#![allow(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

use super::*;
use std::collections::BTreeSet;
use std::path::Path;

/// Returns the small but complete content of the loader's tests.
fn small() -> Library {
    load("../content/tests/project/content")
}

fn real() -> Library {
    load("../../content")
}

fn load(path: &str) -> Library {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    content::load(&root).unwrap()
}

fn at<'e>(entries: &'e [Entry], to: &str) -> &'e Entry {
    entries.iter().find(|entry| entry.to == to).expect(to)
}

#[test]
fn a_page_and_each_of_its_headings_is_found() {
    let entries = entries(&small());
    let page = at(&entries, "risk/");
    assert_eq!(
        (page.title.as_str(), page.place.as_str()),
        ("Risk factors", "Page")
    );
    assert_eq!(page.text, "One sentence.");
    let section = at(&entries, "risk/#in-short");
    assert_eq!(section.place, "On the page “Risk factors”");
    assert_eq!(
        (section.title.as_str(), section.text.as_str()),
        ("In short", "One line.")
    );
}

#[test]
fn a_sign_is_found_in_both_wordings_and_by_why_it_matters() {
    let entries = entries(&small());
    let sign = at(&entries, "signs/#n001");
    assert_eq!(sign.title, "A child is often hungry");
    assert_eq!(sign.place, "Sign: Food and growth");
    assert_eq!(
        sign.text,
        "A child is hungry. Hunger stops a child from growing and learning. Money may have run out."
    );
}

#[test]
fn what_belongs_to_one_area_says_so() {
    let entries = entries(&small());
    assert_eq!(
        at(&entries, "resources/#an-old-guide").areas[0].as_str(),
        "marlow"
    );
    assert!(at(&entries, "resources/#a-guide").areas.is_empty());
    let homes: Vec<_> = entries.iter().filter(|entry| entry.to.is_empty()).collect();
    assert!(homes.iter().all(|home| home.areas.len() == 1));
    assert_eq!(homes.len(), 2);
}

#[test]
fn an_index_holds_what_belongs_to_its_area_and_no_more() {
    let files = indexes(&small()).unwrap();
    let [(england, national), (marlow, local)] = files.as_slice() else {
        unreachable!("there are two areas")
    };
    assert_eq!((england.as_str(), marlow.as_str()), ("england", "marlow"));
    let holds = |file: &[u8], to: &str| {
        let text = String::from_utf8(file.to_vec()).unwrap();
        text.contains(&format!("\"to\":\"{to}\""))
    };
    assert!(holds(local, "resources/#an-old-guide") && holds(local, "resources/#a-guide"));
    assert!(!holds(national, "resources/#an-old-guide") && holds(national, "resources/#a-guide"));
}

#[test]
fn a_synonym_stands_at_everything_it_means_in_its_order() {
    let entries = entries(&small());
    let words = || vec!["starving".to_owned(), "no food".to_owned()];
    assert_eq!(at(&entries, "signs/#n001").also, [words()]);
    assert_eq!(at(&entries, "risk/").also, [vec![], words()]);
    let hope = || vec!["hopeful".to_owned()];
    assert_eq!(at(&entries, "pitfalls/#optimism").also, [hope()]);
    assert_eq!(at(&entries, "resources/#a-guide").also, [vec![], hope()]);
}

#[test]
fn every_synonym_of_the_real_content_has_an_entry() {
    let library = real();
    let known: BTreeSet<String> = entries(&library)
        .into_iter()
        .map(|entry| entry.to)
        .collect();
    for target in library.synonyms.iter().flat_map(|synonym| &synonym.means) {
        assert!(known.contains(&address(target)), "{target:?}");
    }
}

#[test]
fn everything_in_the_content_can_be_found_once() {
    let library = real();
    let entries = entries(&library);
    let of = |start: &str| {
        entries
            .iter()
            .filter(|entry| entry.to.starts_with(start))
            .count()
    };
    assert_eq!(of("signs/#n"), library.guide.rules.signs.len());
    assert_eq!(of("routes/#thresholds-here"), library.guide.areas.len());
    for page in library.pages.iter().filter(|page| page.name != "home") {
        assert!(
            of(&format!("{}/", page.name)) > page.headings.len(),
            "{}",
            page.name
        );
    }
    let mut seen = BTreeSet::new();
    for entry in &entries {
        let areas: Vec<&str> = entry.areas.iter().map(AreaId::as_str).collect();
        assert!(seen.insert((&entry.to, areas)), "{} stands twice", entry.to);
        assert!(
            !entry.title.is_empty() && !entry.text.is_empty(),
            "{}",
            entry.to
        );
        assert!(
            !entry.text.contains(['<', '>']),
            "{}: {}",
            entry.to,
            entry.text
        );
    }
}

#[test]
fn no_telephone_number_stands_in_the_index() {
    let library = real();
    let indexes = indexes(&library).unwrap().into_iter();
    let index = String::from_utf8(indexes.flat_map(|(_, index)| index).collect()).unwrap();
    let areas = library.guide.areas.iter().flat_map(|area| &area.contacts);
    for number in areas
        .chain(&library.guide.national)
        .filter_map(|one| one.number.as_deref())
    {
        assert!(number.len() < 5 || !index.contains(number), "{number}");
    }
}
