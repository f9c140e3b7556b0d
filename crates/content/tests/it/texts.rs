//! Texts, sources, addresses and dates.

use crate::tree::check;

const SIGNS: &str = "signs.toml";
const SOURCES: &str = "sources.toml";
const PITFALLS: &str = "pitfalls.toml";
const EDITION: &str = "edition.toml";

#[test]
fn a_character_that_nobody_sees_is_refused() {
    let says = |letter: &str| {
        format!(
            "content/signs.toml:3: `text` of sign `n001` contains an invisible character, {letter}; remove it, for instance by typing the words again"
        )
    };
    for (char, letter) in [
        ("\\u0000", "U+0000"),
        ("\\u001b", "U+001B"),
        ("\u{ad}", "U+00AD"),
        ("\u{200b}", "U+200B"),
        ("\u{202e}", "U+202E"),
        ("\\uFEFF", "U+FEFF"),
    ] {
        check(
            SIGNS,
            "often hungry",
            &format!("often{char} hungry"),
            &[&says(letter)],
        );
    }
}

#[test]
fn a_character_that_a_script_or_a_picture_needs_is_taken() {
    let taken = "often hungry: جائع\u{200c}دائما\u{200f} 👩\u{200d}👧 e\u{301}";
    let tree = crate::tree::Tree::valid().replace(SIGNS, "often hungry", taken);
    assert!(tree.load().is_ok());
}

#[test]
fn a_blank_text_is_refused() {
    check(
        SIGNS,
        r#""A child is hungry""#,
        r#"" ""#,
        &[
            "content/signs.toml:4: `plain` of sign `n001` is blank; write it, or remove the key if it is optional",
        ],
    );
}

#[test]
fn a_text_that_begins_or_ends_with_a_space_is_refused() {
    check(
        SIGNS,
        r#""A child is hungry""#,
        r#""A child is hungry ""#,
        &[
            "content/signs.toml:4: `plain` of sign `n001` begins or ends with a space; remove the space",
        ],
    );
}

#[test]
fn a_text_with_a_telephone_number_is_refused() {
    check(
        PITFALLS,
        r#""How do I know?""#,
        r#""Did I ring 0800 1111?""#,
        &[
            "content/pitfalls.toml:6: `ask` of pitfall `optimism` contains a telephone number, `0800 1111`; remove it: a number belongs only in contacts.toml or an area.toml, as the `number` of a contact",
        ],
    );
}

#[test]
fn an_item_without_sources_is_refused() {
    check(
        SIGNS,
        "sources = [\"a-study\"]\n",
        "",
        &["content/signs.toml:1: sign `n001` has no `sources`; add it"],
    );
}

#[test]
fn an_item_with_no_source_in_its_list_is_refused() {
    check(
        SIGNS,
        r#"sources = ["a-study"]"#,
        "sources = []",
        &[
            "content/signs.toml:13: sign `n001` has no source in its `sources`; cite where it was read; for our own advice, cite `ours`",
        ],
    );
}

#[test]
fn a_source_that_does_not_exist_is_refused() {
    check(
        SIGNS,
        r#"sources = ["a-study"]"#,
        r#"sources = ["a-book", "a-studi"]"#,
        &[
            "content/signs.toml:13: sign `n001` cites a source `a-book` that does not exist; use one from content/sources.toml, or add it there",
            "content/signs.toml:13: sign `n001` cites a source `a-studi` that does not exist; did you mean `a-study`?",
        ],
    );
}

#[test]
fn a_source_known_in_no_known_way_is_refused() {
    check(
        SOURCES,
        r#""recalled""#,
        r#""rumoured""#,
        &[
            "content/sources.toml:15: source `a-law` has a provenance `rumoured` that does not exist; use one of: document, page, recalled, weak, ours",
        ],
    );
}

#[test]
fn an_address_that_is_none_is_refused() {
    check(
        SOURCES,
        r#""https://laws.example/1989""#,
        r#""laws.example/1989""#,
        &[
            "content/sources.toml:14: `address` of source `a-law` is not an address: `laws.example/1989`; begin it with https:// and leave out spaces",
        ],
    );
}

#[test]
fn a_day_that_no_month_has_is_refused() {
    check(
        SOURCES,
        "2026-11-21",
        "2026-11-31",
        &[
            "content/sources.toml:25: this is not TOML: invalid date, expected day between 01 and 30; fix this first; the rest of the file was not checked",
        ],
    );
}

#[test]
fn a_date_in_quotation_marks_is_refused() {
    check(
        SOURCES,
        "2026-11-21",
        r#""2026-11-21""#,
        &[
            "content/sources.toml:25: `checked` of source `a-study` is not a date; write the day like 2026-11-22, without quotation marks",
        ],
    );
}

#[test]
fn a_time_where_a_date_belongs_is_refused() {
    check(
        EDITION,
        "2026-11-22",
        "2026-11-22T10:00:00",
        &[
            "content/edition.toml:1: `date` of the edition is not a date; write the day like 2026-11-22, without quotation marks",
        ],
    );
}
