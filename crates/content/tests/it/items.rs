//! Tests of what every file and item must have: its form, its keys, its ids.

use crate::tree::{Tree, check};

const SIGNS: &str = "signs.toml";
const SOURCES: &str = "sources.toml";
const QUESTIONS: &str = "decision/questions.toml";
const CASES: &str = "decision/cases.toml";
const PITFALLS: &str = "pitfalls.toml";

/// Returns a tree in which nothing else refers to the pitfall.
fn unnamed() -> Tree {
    Tree::valid().replace("synonyms.toml", r#""pitfall:optimism", "#, "")
}

#[test]
fn a_key_that_does_not_exist_is_refused() {
    check(
        SIGNS,
        r#"plain = "A child is hungry""#,
        r#"colour = "grey""#,
        &[
            "content/signs.toml:4: sign `n001` has an unknown key `colour`; use one of: id, text, plain, spoken, kinds, ages, places, day, heading, level, from, settled_by, request, calls, why, other, sources",
        ],
    );
}

#[test]
fn a_key_with_a_slip_of_the_pen_is_understood() {
    check(
        SIGNS,
        "plain =",
        "plian =",
        &["content/signs.toml:4: sign `n001` has an unknown key `plian`; did you mean `plain`?"],
    );
}

#[test]
fn a_key_that_is_missing_is_named() {
    check(
        SIGNS,
        "why = \"Hunger stops a child from growing and learning.\"\n",
        "",
        &["content/signs.toml:1: sign `n001` has no `why`; add it"],
    );
}

#[test]
fn a_value_of_another_form_is_refused() {
    check(
        SOURCES,
        r#"year = "1989""#,
        "year = 1989",
        &[
            "content/sources.toml:13: `year` of source `a-law` has the wrong type, integer `1989`; write a text in quotation marks",
        ],
    );
}

#[test]
fn a_text_where_a_list_belongs_is_refused() {
    check(
        SIGNS,
        r#"ages = ["baby"]"#,
        r#"ages = "baby""#,
        &[
            r#"content/signs.toml:19: `ages` of sign `n002` has the wrong type, string "baby"; write a list like `["one", "two"]`"#,
        ],
    );
}

#[test]
fn a_list_that_does_not_exist_is_refused() {
    check(
        SIGNS,
        "[[sign]]\nid = \"n002\"",
        "[[sgin]]\nid = \"n002\"",
        &["content/signs.toml:15: there is no `sgin` in content/signs.toml; did you mean `sign`?"],
    );
}

#[test]
fn a_table_that_is_written_as_a_list_is_refused() {
    check(
        QUESTIONS,
        "[signs]",
        "[[signs]]",
        &[
            "content/decision/questions.toml:1: `signs` must be written as `[signs]`; start it with the line `[signs]`",
        ],
    );
}

#[test]
fn a_list_that_is_written_as_a_table_is_refused() {
    unnamed().replace(PITFALLS, "[[pitfall]]", "[pitfall]").is_refused(&[
            "content/pitfalls.toml:1: `pitfall` must be written as `[[pitfall]]`; start it with the line `[[pitfall]]`",
        ]);
}

#[test]
fn a_list_with_nothing_in_it_is_refused() {
    unnamed().write(PITFALLS, "pitfall = []\n").is_refused(&["content/pitfalls.toml:1: `pitfall` must be written as `[[pitfall]]`; start it with the line `[[pitfall]]`"]);
}

#[test]
fn a_list_that_is_missing_is_refused() {
    unnamed().write(PITFALLS, "").is_refused(&[
        "content/pitfalls.toml:1: there is no `[[pitfall]]` in content/pitfalls.toml; add it",
    ]);
}

#[test]
fn a_syntax_error_is_refused_and_says_nothing_of_the_names_in_the_file() {
    check(
        SIGNS,
        r#"id = "n002""#,
        r#"id = "n002"#,
        &[
            r#"content/signs.toml:16: this is not TOML: invalid basic string, expected `"`; fix this first; the rest of the file was not checked"#,
        ],
    );
}

#[test]
fn a_file_that_is_missing_is_named() {
    Tree::valid()
        .remove(SOURCES)
        .is_refused(&["content/sources.toml:1: `content/sources.toml` is missing; add it"]);
}

#[test]
fn an_id_that_is_no_name_is_refused() {
    unnamed().replace(PITFALLS, r#""optimism""#, r#""Rule of optimism""#).is_refused(&[
            "content/pitfalls.toml:2: pitfall `Rule of optimism` has an invalid id `Rule of optimism`; use lowercase letters, digits and single hyphens, starting with a letter",
        ]);
}

#[test]
fn an_id_that_stands_twice_is_refused() {
    check(
        SIGNS,
        r#""n002""#,
        r#""n001""#,
        &[
            "content/signs.toml:16: sign `n001` is defined twice, first on line 2; give one of them another id, or remove one",
        ],
    );
}

#[test]
fn an_option_that_stands_twice_is_refused() {
    check(
        QUESTIONS,
        r#"{ id = "not-sure""#,
        r#"{ id = "no""#,
        &[
            "content/decision/questions.toml:31: question `danger` is critical but has no `not-sure`; give it an option `not-sure`, or take `critical` away",
            "content/decision/questions.toml:33: option `no` is defined twice, first on line 32; give one of them another id, or remove one",
        ],
    );
}

#[test]
fn one_item_that_cannot_be_read_hides_no_other() {
    Tree::valid().replace(SIGNS, r#"kinds = ["nutritional"]"#, "kinds = 1").replace(SIGNS, r#"ages = ["baby"]"#, r#"ages = ["infant"]"#).replace(PITFALLS, r#""How do I know?""#, r#""""#).replace(CASES, r#""n001""#, r#""n003""#).is_refused(&["content/decision/cases.toml:6: case `hungry-at-school` ticks a sign `n003` that does not exist; use one from content/signs.toml, or add it there", "content/pitfalls.toml:6: `ask` of pitfall `optimism` is blank; write it, or remove the key if it is optional", r#"content/signs.toml:5: `kinds` of sign `n001` has the wrong type, integer `1`; write a list like `["one", "two"]`"#, "content/signs.toml:19: sign `n002` is seen at an age `infant` that does not exist; use one of: teenager, primary, toddler, baby, unborn"]);
}
