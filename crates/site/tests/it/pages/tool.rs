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
fn the_page_says_which_screen_follows_which_press_and_999_is_among_them() {
    for (area, page) in in_every_area("what-to-do") {
        let after = |pressed: &str, at: &str, answers: &[&str]| {
            let id = format!("after-{pressed}");
            let found = elements(page, |tag| tag.get("id") == Some(&id));
            assert_eq!(found.len(), 1, "{id} of {}", area.id);
            let tag = own_tag(found[0]);
            assert_eq!(
                (tag.name.as_str(), tag.get("data-at")),
                ("template", Some(at))
            );
            let led_here = tag.get("data-answers").unwrap().lines();
            let led_here: Vec<&str> = led_here.map(str::trim).collect();
            assert_eq!(led_here, answers, "{id}");
            found[0]
        };
        let check = after("danger-yes", "1", &["chose danger yes"]);
        for button in ["check-yes", "check-change"] {
            assert!(tags(check).any(|tag| tag.get("id") == Some(button)));
        }
        let emergency = after("check-yes", "2", &["chose danger yes", "checked"]);
        assert!(tags(emergency).any(|tag| tag.get("data-route") == Some("emergency")));
        assert!(tags(emergency).any(|tag| tag.get("href") == Some("tel:999")));
        // Back to the first question, which the page has already.
        let first = after("check-change", "0", &["chose danger yes"]);
        assert_eq!(tags(first).count(), 1);
        let reason = after("danger-not-sure", "1", &["chose danger not-sure"]);
        assert!(tags(reason).any(|tag| tag.get("name") == Some("reason-now")));
        let who = after("danger-no", "1", &["chose danger no"]);
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
fn beneath_each_answer_that_means_999_stands_its_number() {
    for (area, page) in in_every_area("what-to-do") {
        let tool = elements(page, |tag| tag.get("id") == Some("tool"));
        let now = elements(tool[0], |tag| tag.is("emergency-now"));
        assert_eq!(now.len(), 1, "{}", area.id);
        assert!(tags(now[0]).any(|tag| tag.get("href") == Some("tel:999")));
        // The style shows it by the choice that stands before it.
        let before = tags(tool[0]).take_while(|tag| !tag.is("emergency-now"));
        let choice = before.filter(|tag| tag.name == "input").last();
        assert_eq!(choice.unwrap().get("id"), Some("danger-yes"));
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
