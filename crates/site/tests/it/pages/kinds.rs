//! The pages that are made from lists show all of them: rules, signs, pitfalls, resources.

use super::{LIBRARY, in_every_area};
use crate::html_pieces::{elements, own_tag, said, tags};
use guidance::{Audience, LinkState, Moment};
use std::collections::BTreeSet;

#[test]
fn the_printable_decision_says_why_for_every_rule() {
    let rules = &LIBRARY.guide.rules;
    for (area, page) in in_every_area("routes") {
        let decision = elements(page, |tag| tag.is("decision"));
        let decision = said(decision[0]);
        let check = |words: &str| assert!(decision.contains(words), "{}: {words}", area.id);
        for rule in &rules.rules {
            check(rule.because.to(Audience::Practitioner));
        }
        check(rules.floor.because.to(Audience::Practitioner));
        for advice in &LIBRARY.guide.advice {
            check(advice.name.to(Audience::Practitioner));
            check(advice.speak_to.to(Audience::Practitioner));
        }
    }
}

#[test]
fn the_signs_page_holds_every_sign() {
    let signs = &LIBRARY.guide.rules.signs;
    // To retire a sign is a decision, and this number is where it is seen.
    assert_eq!(signs.len(), 160);
    for (area, page) in in_every_area("signs") {
        let entries = elements(page, |tag| tag.name == "li" && tag.is("sign"));
        assert_eq!(entries.len(), signs.len(), "{}", area.id);
        for sign in signs {
            let mut own = entries.iter();
            let entry = own.find(|entry| own_tag(entry).get("id") == Some(sign.id.as_str()));
            let said = said(entry.unwrap());
            assert!(
                said.contains(&sign.text) && said.contains(&sign.why),
                "{}",
                sign.id
            );
        }
    }
}

#[test]
fn the_moments_of_the_day_are_the_headings_of_its_page() {
    let expected: Vec<&str> = Moment::ALL
        .map(|moment| LIBRARY.guide.words.moment(moment))
        .to_vec();
    for (area, page) in in_every_area("day") {
        let headings = elements(page, |tag| tag.name == "h2");
        let headings: Vec<String> = headings.into_iter().map(said).collect();
        let moments = headings.iter().map(|heading| heading.trim());
        let moments: Vec<&str> = moments.filter(|one| expected.contains(one)).collect();
        assert_eq!(moments, expected, "{}", area.id);
    }
}

#[test]
fn the_pitfalls_are_eight_rows_that_a_phone_can_show_as_cards() {
    for (area, page) in in_every_area("pitfalls") {
        let table = elements(page, |tag| tag.is("table-cards"));
        assert_eq!(table.len(), 1, "{}", area.id);
        let body = elements(table[0], |tag| tag.name == "tbody");
        let rows = elements(body[0], |tag| tag.name == "tr");
        assert_eq!(rows.len(), 8, "{}", area.id);
        for row in rows {
            let cells = elements(row, |tag| tag.name == "td");
            let labels = cells.iter().map(|cell| own_tag(cell).get("data-label"));
            let expected = ["What goes wrong", "How to avoid it", "Ask yourself"];
            assert_eq!(labels.collect::<Vec<_>>(), expected.map(Some));
            assert!(cells.iter().all(|cell| !said(cell).is_empty()));
        }
    }
}

#[test]
fn a_dead_resource_is_a_title_without_a_link() {
    let (mut dead, mut linked) = (0, 0);
    for (area, page) in in_every_area("resources") {
        let own = LIBRARY.resources.iter();
        for resource in own.filter(|one| one.belongs_to(&area.id)) {
            let entry = elements(page, |tag| tag.get("id") == Some(&resource.id));
            assert_eq!(entry.len(), 1, "{} in {}", resource.id, area.id);
            assert!(said(entry[0]).contains(&resource.title));
            let links = tags(entry[0]).filter(|tag| tag.name == "a" && !tag.is("cite"));
            let links: Vec<&str> = links.filter_map(|tag| tag.get("href")).collect();
            let works = matches!(resource.link, LinkState::Alive | LinkState::Doubtful);
            let expected = resource.address.as_deref().filter(|_| works);
            assert_eq!(links, Vec::from_iter(expected), "{}", resource.id);
            dead += usize::from(resource.link == LinkState::Dead && resource.address.is_some());
            linked += links.len();
        }
    }
    assert!(dead > 0 && linked > 0, "{dead} dead, {linked} linked");
}

#[test]
fn an_area_shows_no_resource_of_another() {
    for (area, page) in in_every_area("resources") {
        let shown = elements(page, |tag| tag.is("resource"));
        let shown: BTreeSet<&str> = shown
            .iter()
            .filter_map(|entry| own_tag(entry).get("id"))
            .collect();
        let own = LIBRARY
            .resources
            .iter()
            .filter(|one| one.belongs_to(&area.id));
        let own: BTreeSet<&str> = own.map(|one| one.id.as_str()).collect();
        assert_eq!(shown, own, "{}", area.id);
    }
}
