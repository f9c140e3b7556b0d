//! The change log, which is a page too.

use crate::tree::Tree;
use std::fs;
use std::path::Path;

#[test]
fn the_newest_version_is_that_of_the_packages() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../CHANGELOG.md");
    let text = fs::read_to_string(path).unwrap();
    let newest = text.lines().find_map(|line| line.strip_prefix("## "));
    let newest = newest.and_then(|heading| heading.split(',').next());
    assert_eq!(
        newest,
        Some(env!("CARGO_PKG_VERSION")),
        "the newest heading of CHANGELOG.md and `version` in Cargo.toml differ"
    );
}

fn refused(text: &str) -> String {
    let tree = Tree::valid().write("../CHANGELOG.md", text);
    tree.load().unwrap_err().to_string()
}

#[test]
fn a_changelog_that_holds_what_no_page_may_is_refused_with_its_line() {
    assert_eq!(
        refused("# Changes\n\n## 1.0\nA <b>bold</b> step.\n")
            .lines()
            .next(),
        Some(
            "CHANGELOG.md:4: the change log contains raw HTML, `<b>`; write it in Markdown, or remove it; HTML comments count too"
        )
    );
    let cites = refused("# Changes\n\n## 1.0\nA fact.[^ours]\n");
    assert!(cites.contains("CHANGELOG.md:4: "), "{cites}");
}

#[test]
fn a_changelog_that_is_missing_is_named() {
    Tree::valid()
        .remove("../CHANGELOG.md")
        .is_refused(&["CHANGELOG.md:1: `CHANGELOG.md` is missing; add it"]);
}
