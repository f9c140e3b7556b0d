//! Tests of the steps of escalation, and of what is said about names.

use crate::tree::{Tree, check};
use std::path::Path;

const MARLOW: &str = "areas/marlow/area.toml";
const SOURCES: &str = "sources = [\"ours\"]\n";

/// Returns the test content with something after the sources of the area Marlow.
fn marlow(added: &str) -> Tree {
    Tree::valid().replace(MARLOW, SOURCES, &format!("{SOURCES}{added}"))
}

#[test]
fn an_area_may_have_a_ladder_of_its_own_and_say_whether_names_are_needed() {
    let steps = "names = \"No names needed.\"\n\n[[ladder]]\nwho = \"Your lead\"\nsource = \"ours\"\n\n[[ladder]]\nwho = \"Their manager\"\nwithin = \"one working day\"\nsource = \"a-study\"\n";
    let guide = marlow(steps).load().unwrap().guide;
    let area = guide.area("marlow").unwrap();
    let whos: Vec<&str> = area.ladder.iter().map(|step| step.who.as_str()).collect();
    assert_eq!(whos, ["Your lead", "Their manager"]);
    assert_eq!(area.ladder[0].within, None);
    assert_eq!(area.ladder[1].within.as_deref(), Some("one working day"));
    assert_eq!(area.names.as_deref(), Some("No names needed."));
    assert!(guide.source(&area.ladder[1].source).is_some());
}

#[test]
fn an_area_without_a_ladder_is_taken() {
    let guide = Tree::valid().load().unwrap().guide;
    let area = guide.area("marlow").unwrap();
    assert!(area.ladder.is_empty() && area.names.is_none());
}

#[test]
fn a_step_without_a_source_is_refused() {
    marlow("[[ladder]]\nwho = \"Your lead\"\n").is_refused(&[
        "content/areas/marlow/area.toml:8: step 1 of the ladder has no `source`; add it",
    ]);
}

#[test]
fn a_step_that_cites_an_unknown_source_is_refused() {
    marlow("[[ladder]]\nwho = \"Your lead\"\nsource = \"us\"\n").is_refused(&[
        "content/areas/marlow/area.toml:10: step 1 of the ladder cites a source `us` that does not exist; did you mean `ours`?",
    ]);
}

#[test]
fn a_step_with_an_unknown_key_is_refused() {
    let steps = "[[ladder]]\nwho = \"Your lead\"\nwithn = \"a day\"\nsource = \"ours\"\n";
    marlow(steps).is_refused(&[
        "content/areas/marlow/area.toml:10: step 1 of the ladder has an unknown key `withn`; did you mean `within`?",
    ]);
}

#[test]
fn a_ladder_written_as_a_table_is_refused() {
    marlow("[ladder]\nwho = \"Your lead\"\nsource = \"ours\"\n").is_refused(&[
        "content/areas/marlow/area.toml:8: `ladder` must be written as `[[ladder]]`; start it with the line `[[ladder]]`",
    ]);
}

#[test]
fn a_blank_word_about_names_is_refused() {
    check(
        MARLOW,
        SOURCES,
        &format!("names = \" \"\n{SOURCES}"),
        &[
            "content/areas/marlow/area.toml:7: `names` of area `marlow` is blank; write it, or remove the key if it is optional",
        ],
    );
}

#[test]
fn every_area_has_steps_to_disagree_by_and_words_about_names() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
    let guide = content::load(&root).unwrap().guide;
    for area in &guide.areas {
        assert!(guide.ladder(area).len() >= 3, "{}", area.name);
        assert!(guide.names(area).is_some(), "{}", area.name);
    }
}

#[test]
fn the_steps_for_every_area_name_no_time_limit() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
    let guide = content::load(&root).unwrap().guide;
    let england = guide.area("england").unwrap();
    assert!(england.ladder.iter().all(|step| step.within.is_none()));
}
