//! The page of the guided tool, before the tool has come alive.

use super::{LIBRARY, in_every_area};
use crate::html_pieces::{Piece, elements, own_tag, said, tags};
use guidance::Audience;

#[test]
fn the_first_question_can_be_answered_before_anything_has_loaded() {
    let first = LIBRARY.guide.rules.questions.first().unwrap();
    let words = Audience::Practitioner;
    for (area, page) in in_every_area("what-to-do") {
        let tool = elements(page, |tag| tag.get("id") == Some("tool"));
        assert_eq!(tool.len(), 1, "{}", area.id);
        let asked = elements(tool[0], |tag| tag.name == "h1");
        assert_eq!(said(asked[0]), first.ask.to(words));
        let labels = elements(tool[0], |tag| tag.name == "label");
        assert_eq!(labels.len(), first.options.len());
        for label in labels {
            let input = tags(label).find(|tag| tag.name == "input").unwrap();
            assert_eq!(input.get("type"), Some("radio"));
            assert_eq!(input.get("name"), Some(first.id.as_str()));
            assert_eq!(input.get("checked"), None);
            let mut options = first.options.iter();
            let option = options.find(|option| input.get("value") == Some(option.id.as_str()));
            let option = option.unwrap();
            assert!(said(label).starts_with(option.label.to(words)));
        }
        let button = elements(tool[0], |tag| tag.get("id") == Some("continue"));
        assert_eq!(said(button[0]), "Continue");
        assert_eq!(own_tag(button[0]).get("type"), Some("button"));
    }
}

#[test]
fn the_first_screens_stand_in_the_page_and_an_answer_that_means_999_leads_to_its_number() {
    for (area, page) in in_every_area("what-to-do") {
        let screen = |name: &str| {
            let found = elements(page, |tag| tag.get("id") == Some(name));
            assert_eq!(found.len(), 1, "{name} of {}", area.id);
            assert_eq!(own_tag(found[0]).name, "template");
            found[0]
        };
        let check = screen("early-check");
        assert_eq!(own_tag(check).get("data-checks"), Some("yes"));
        for button in ["check-yes", "check-change"] {
            assert!(tags(check).any(|tag| tag.get("id") == Some(button)));
        }
        let emergency = screen("early-emergency");
        assert!(tags(emergency).any(|tag| tag.get("data-route") == Some("emergency")));
        assert!(tags(emergency).any(|tag| tag.get("href") == Some("tel:999")));
        let who = screen("early-who");
        let settings = tags(who).filter(|tag| tag.get("name") == Some("who"));
        let settings: Vec<_> = settings.filter_map(|tag| tag.get("value")).collect();
        let known = LIBRARY.guide.settings.iter();
        let known: Vec<_> = known.map(|setting| setting.id.as_str()).collect();
        assert_eq!(settings, known, "{}", area.id);
        assert!(
            tags(who).all(|tag| tag.get("name") != Some("who") || tag.get("checked").is_none())
        );
        for button in ["continue", "back"] {
            assert!(tags(who).any(|tag| tag.get("id") == Some(button)));
        }
    }
}

#[test]
fn a_tool_that_cannot_start_leads_to_the_printable_decision() {
    for (area, page) in in_every_area("what-to-do") {
        let routes = format!("/{}/routes/", area.id);
        let leads = |element: &[Piece]| tags(element).any(|tag| tag.get("href") == Some(&routes));
        let noscript = elements(page, |tag| tag.name == "noscript");
        assert!(leads(noscript[0]), "{}", area.id);
        let failed = elements(page, |tag| tag.get("id") == Some("tool-failed"));
        assert!(leads(failed[0]), "{}", area.id);
        assert!(own_tag(failed[0]).get("hidden").is_some());
    }
}
