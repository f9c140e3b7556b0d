//! Pages: their names and their front matter.

use crate::tree::{Tree, check};

const PAGE: &str = "pages/signs.md";

#[test]
fn a_page_that_is_missing_is_named() {
    Tree::valid()
        .remove("pages/risk.md")
        .is_refused(&["content/pages/risk.md:1: page `risk` is missing; add this file"]);
}

#[test]
fn a_page_with_another_name_is_refused() {
    Tree::valid().write("pages/sign.md", "+++\ntitle = \"Signs\"\nsummary = \"One.\"\naudience = \"practitioner\"\nowner = \"We\"\nchecked = 2026-11-22\ncheck_again = 2027-11-22\n+++\n").is_refused(&["content/pages/sign.md:1: there is no page `sign`; rename the file: did you mean `signs`?"]);
}

#[test]
fn a_page_without_front_matter_is_refused() {
    check(
        PAGE,
        "+++\ntitle",
        "title",
        &[
            "content/pages/signs.md:1: page `signs` has no front matter; begin the file with a line `+++`, then title, summary, audience, owner, checked and check_again, then a line `+++`",
        ],
    );
}

#[test]
fn a_page_whose_front_matter_never_ends_is_refused() {
    check(
        PAGE,
        "\n+++\n",
        "\n",
        &[
            "content/pages/signs.md:1: page `signs` has no front matter; begin the file with a line `+++`, then title, summary, audience, owner, checked and check_again, then a line `+++`",
        ],
    );
}

#[test]
fn front_matter_that_is_not_toml_is_refused() {
    check(
        PAGE,
        r#"audience = "practitioner""#,
        "audience = practitioner",
        &[
            "content/pages/signs.md:4: this is not TOML: string values must be quoted, expected literal string; fix this first; the rest of the file was not checked",
        ],
    );
}

#[test]
fn a_key_missing_in_front_matter_is_named() {
    check(
        PAGE,
        "owner = \"Content lead\"\n",
        "",
        &["content/pages/signs.md:1: page `signs` has no `owner`; add it"],
    );
}

#[test]
fn an_unknown_key_in_front_matter_is_refused() {
    check(
        PAGE,
        "owner =",
        "ower =",
        &[
            "content/pages/signs.md:5: page `signs` has an unknown key `ower`; did you mean `owner`?",
        ],
    );
}

#[test]
fn a_page_of_guidance_has_no_lead() {
    check(
        PAGE,
        "owner =",
        "lead = \"One paragraph.\"\nowner =",
        &[
            "content/pages/signs.md:5: page `signs` has a `lead`; remove it: only pages under content/about have one",
        ],
    );
}

#[test]
fn an_unknown_audience_is_refused() {
    check(
        PAGE,
        r#""practitioner""#,
        r#""practitioners""#,
        &[
            "content/pages/signs.md:4: page `signs` is for an audience `practitioners` that does not exist; use one of: practitioner, public, parent, young",
        ],
    );
}

#[test]
fn a_page_is_checked_again_after_it_was_checked() {
    check(
        PAGE,
        "2027-05-22",
        "2026-11-22",
        &[
            "content/pages/signs.md:7: `check_again` of page `signs` is not after `checked`; write a day after 2026-11-22",
        ],
    );
}

#[test]
fn a_telephone_number_in_front_matter_is_refused() {
    check(
        PAGE,
        r#""One sentence.""#,
        r#""Ring 0800 1111.""#,
        &[
            "content/pages/signs.md:3: `summary` of page `signs` contains a telephone number, `0800 1111`; remove it: a number belongs only in contacts.toml or an area.toml, as the `number` of a contact",
        ],
    );
}
