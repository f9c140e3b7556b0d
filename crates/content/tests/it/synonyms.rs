//! The words that people type.

use crate::tree::{Tree, check};
use content::Target;

const SYNONYMS: &str = "synonyms.toml";

#[test]
fn synonyms_are_taken_with_what_they_mean() {
    let content = Tree::valid()
        .replace(SYNONYMS, "page:risk", "page:risk#in-short")
        .load()
        .unwrap();
    let [food, hope] = content.synonyms.as_slice() else {
        panic!("there are two: {:?}", content.synonyms)
    };
    assert_eq!(food.words, ["starving", "no food"]);
    assert!(matches!(&food.means[0], Target::Sign(id) if id.as_str() == "n001"));
    let heading = Target::Page {
        name: "risk".into(),
        anchor: Some("in-short".into()),
    };
    assert_eq!(food.means[1], heading);
    assert_eq!(hope.means[0], Target::Pitfall("optimism".into()));
    assert_eq!(hope.means[1], Target::Resource("a-guide".into()));
}

#[test]
fn a_synonym_of_an_unknown_sign_is_refused() {
    check(
        SYNONYMS,
        r#""n001""#,
        r#""n009""#,
        &[
            "content/synonyms.toml:3: synonym `starving` means a sign `n009` that does not exist; use one from content/signs.toml, or add it there",
        ],
    );
}

#[test]
fn a_synonym_of_an_unknown_page_is_refused() {
    check(
        SYNONYMS,
        "page:risk",
        "page:rsik",
        &[
            "content/synonyms.toml:3: synonym `starving` means a page `rsik` that does not exist; did you mean `risk`?",
        ],
    );
}

#[test]
fn a_synonym_of_an_unknown_heading_is_refused() {
    check(
        SYNONYMS,
        "page:risk",
        "page:risk#in-shrot",
        &[
            "content/synonyms.toml:3: synonym `starving` means a heading `in-shrot` that page `risk` does not have; did you mean `in-short`?",
        ],
    );
}

#[test]
fn a_synonym_of_an_unknown_pitfall_or_resource_is_refused() {
    Tree::valid()
        .replace(SYNONYMS, "pitfall:optimism", "pitfall:optimsm")
        .replace(SYNONYMS, "resource:a-guide", "resource:a-giude")
        .is_refused(&[
            "content/synonyms.toml:7: synonym `hopeful` means a pitfall `optimsm` that does not exist; did you mean `optimism`?",
            "content/synonyms.toml:7: synonym `hopeful` means a resource `a-giude` that does not exist; did you mean `a-guide`?",
        ]);
}

#[test]
fn a_target_of_no_known_kind_is_refused() {
    check(
        SYNONYMS,
        "page:risk",
        "sign:n001",
        &[
            "content/synonyms.toml:3: synonym `starving` means `sign:n001`, which is not a target; write a sign like `n001`, `page:signs`, `page:routes#consent`, `pitfall:optimism` or `resource:gcp2`",
        ],
    );
}

#[test]
fn a_synonym_without_words_or_meaning_is_refused() {
    Tree::valid()
        .replace(SYNONYMS, r#"["hopeful"]"#, r#"[" "]"#)
        .replace(SYNONYMS, r#"["n001", "page:risk"]"#, "[]")
        .is_refused(&[
            "content/synonyms.toml:3: synonym `starving` has an empty `means`; add at least one entry",
            "content/synonyms.toml:6: `words` of synonym ` ` is blank; write it, or remove the key if it is optional",
        ]);
}
