//! `site new-area`: what it makes, what it leaves to a person, what it refuses.

use crate::tree::Tree;
use content::FILL_IN;
use site::new_area::make;
use std::fs;

#[test]
fn a_new_area_is_refused_only_for_what_a_person_must_fill_in() {
    let tree = Tree::valid();
    let made = make(&tree.root(), "north-marlow").unwrap();
    let all = tree.load().unwrap_err();
    assert_eq!(made.open.len(), all.count());
    for problem in all.iter() {
        let line = problem.to_line();
        let cites = line.contains("cites no source");
        assert!(
            cites || line.contains("is still to be filled in; write "),
            "{line}"
        );
    }
    let places: usize = made
        .files
        .iter()
        .map(|file| fs::read_to_string(file).unwrap().matches(FILL_IN).count())
        .sum();
    let open = made.open.iter().filter(|line| line.contains("filled in"));
    assert_eq!(open.count(), places);
}

#[test]
fn a_new_area_that_is_filled_in_passes() {
    let tree = Tree::valid();
    let made = make(&tree.root(), "north-marlow").unwrap();
    for file in &made.files {
        let text = fs::read_to_string(file).unwrap();
        let filled: Vec<String> = text.lines().map(fill).collect();
        fs::write(file, filled.join("\n")).unwrap();
    }
    if let Err(problems) = tree.load() {
        unreachable!("{problems}");
    }
}

/// A line with something fitting in its open place.
fn fill(line: &str) -> String {
    let Some((before, _)) = line.split_once(FILL_IN) else {
        return line.to_owned();
    };
    let key = line.split(' ').next().unwrap();
    match key {
        "site" | "address" => format!("{key} = \"https://marlow.example\""),
        "source" => "source = \"ours\"".to_owned(),
        "sources" => "sources = [\"ours\"]".to_owned(),
        "checked" => "checked = 2026-11-22".to_owned(),
        "check_again" => "check_again = 2027-05-22".to_owned(),
        _ if before.is_empty() => "It says this.[^ours]".to_owned(),
        _ => format!("{key} = \"Something\""),
    }
}

#[test]
fn a_name_that_is_bad_or_taken_is_refused_in_one_sentence() {
    let tree = Tree::valid();
    let refused = |name: &str| make(&tree.root(), name).unwrap_err().to_string();
    assert_eq!(
        refused("North Marlow"),
        "\"North Marlow\" cannot be the name of an area: use lowercase letters, digits and single hyphens, starting with a letter."
    );
    assert_eq!(
        refused("about"),
        "\"about\" cannot be the name of an area: the site has other pages at that address."
    );
    let exists = refused("marlow");
    assert!(
        exists.starts_with("There is an area \"marlow\" already: edit "),
        "{exists}"
    );
    assert!(!tree.root().join("areas/about").exists());
}
