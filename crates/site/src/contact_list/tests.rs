#![allow(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

use super::*;
use crate::expired_numbers;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn guide() -> (Guide, PageWords) {
    let library = content::load(&root().join("content")).unwrap();
    (Guide::clone(&library.guide), library.words)
}

fn parsed((guide, words): &(Guide, PageWords), area: &Area) -> Value {
    serde_json::from_str(&list(guide, *words, area, "/").unwrap()).unwrap()
}

fn numbers(list: &Value) -> Vec<&str> {
    let contacts = list["contacts"].as_array().unwrap().iter();
    contacts.filter_map(|one| one["number"].as_str()).collect()
}

#[test]
fn every_list_keeps_the_form_that_is_published() {
    let schema = fs::read_to_string(root().join("public").join(SCHEMA)).unwrap();
    let schema = jsonschema::validator_for(&serde_json::from_str(&schema).unwrap()).unwrap();
    let guide = guide();
    for area in &guide.0.areas {
        let list = parsed(&guide, area);
        let wrong: Vec<String> = schema
            .iter_errors(&list)
            .map(|error| format!("{}: {error}", error.instance_path()))
            .collect();
        assert!(wrong.is_empty(), "{}: {wrong:?}", area.id);
        assert!(!schema.is_valid(&Value::Null));
    }
}

#[test]
fn a_list_has_every_number_of_its_area_and_999() {
    let guide = guide();
    for area in &guide.0.areas {
        let list = parsed(&guide, area);
        let shown = numbers(&list);
        assert_eq!(shown.first(), Some(&"999"), "{}", area.id);
        for contact in area.contacts.iter().filter_map(|one| one.number.as_deref()) {
            assert!(shown.contains(&contact), "{contact} of {}", area.id);
        }
    }
}

#[test]
fn a_number_past_its_day_stands_in_no_list() {
    let mut guide = guide();
    expired_numbers::hide(&mut guide.0, guide.1, "2029-01-01");
    for area in &guide.0.areas {
        let list = parsed(&guide, area);
        assert_eq!(numbers(&list), ["999"], "{}", area.id);
        let text = list.to_string();
        assert!(!text.contains("tel:0"), "{}", area.id);
    }
}

#[test]
fn a_number_says_until_when_it_may_be_shown() {
    let guide = guide();
    for area in &guide.0.areas {
        for contact in parsed(&guide, area)["contacts"].as_array().unwrap() {
            let dated = contact["not_after"].is_string();
            let number = contact["number"].as_str();
            assert_eq!(dated, number.is_some_and(|one| one != "999"), "{contact}");
        }
    }
}

#[test]
fn hours_are_given_as_times_of_day() {
    let span = |days: &[u8], from: &str, to: &str| Span {
        days: days.to_vec(),
        from: from.into(),
        to: to.into(),
    };
    let expected = [
        span(&[1, 2, 3, 4], "08:30", "17:00"),
        span(&[5], "08:30", "16:30"),
    ];
    assert_eq!(spans("1234:510-1020 5:510-990"), expected);
}
