//! docs/hazards.md names a test for each control, and no test that is not there.

use std::fs;
use std::path::Path;

/// `FILE: TITLE`, as the table writes a test.
fn named(table: &str) -> Vec<(&str, &str)> {
    let spans = table.split('`').skip(1).step_by(2);
    spans.filter_map(|span| span.split_once(": ")).collect()
}

fn root() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Returns whether a file holds a test of this title: a function in Rust, the first words of
/// a title in a browser test.
fn holds(file: &str, title: &str) -> bool {
    let text = fs::read_to_string(root().join(file)).unwrap_or_default();
    if file.ends_with(".rs") {
        let function = format!("fn {title}(");
        return text.contains(&function);
    }
    let begins = ['"', '`'].map(|quote| format!("test({quote}{title}"));
    begins.iter().any(|test| text.contains(test.as_str()))
}

#[test]
fn every_test_that_the_hazards_name_is_there() {
    let hazards = fs::read_to_string(root().join("docs/hazards.md")).expect("docs/hazards.md");
    let tests = named(&hazards);
    assert!(tests.len() > 30, "only {} tests are named", tests.len());
    let gone: Vec<_> = tests
        .iter()
        .filter(|(file, title)| !holds(file, title))
        .collect();
    assert!(
        gone.is_empty(),
        "docs/hazards.md names what is not there: {gone:#?}"
    );
}

#[test]
fn every_control_is_held_by_a_test() {
    let hazards = fs::read_to_string(root().join("docs/hazards.md")).expect("docs/hazards.md");
    let rows = hazards.lines().filter(|line| line.starts_with("| "));
    let rows: Vec<_> = rows.skip(1).collect();
    assert!(rows.len() > 15, "only {} rows", rows.len());
    for row in rows {
        assert!(!named(row).is_empty(), "no test holds this: {row}");
    }
}
