//! Tests of places that a person has still to fill in.

use crate::tree::check;

#[test]
fn a_text_that_is_still_to_be_filled_in_is_refused_with_what_belongs_there() {
    check(
        "areas/marlow/area.toml",
        r#""A small place.""#,
        r#""FILL IN: one sentence about it""#,
        &[
            "content/areas/marlow/area.toml:4: `about` of area `marlow` is still to be filled in; write one sentence about it",
        ],
    );
}

#[test]
fn an_address_a_source_and_a_date_may_be_left_open_too() {
    let area = "areas/marlow/area.toml";
    check(
        area,
        r#""https://marlow.example""#,
        r#""FILL IN: the partnership's site""#,
        &[
            "content/areas/marlow/area.toml:3: `site` of area `marlow` is still to be filled in; write the partnership's site",
        ],
    );
    check(
        area,
        r#"source = "ours""#,
        r#"source = "FILL IN: where it was read""#,
        &[
            "content/areas/marlow/area.toml:14: `source` of contact `Marlow's front door` is still to be filled in; write where it was read",
        ],
    );
    check(
        area,
        "2026-11-22",
        r#""FILL IN: the day""#,
        &[
            "content/areas/marlow/area.toml:15: `checked` of contact `Marlow's front door` is still to be filled in; write the day",
        ],
    );
}

#[test]
fn a_page_that_is_still_to_be_written_is_refused() {
    check(
        "pages/children.md",
        "\n+++\n",
        "\n+++\nFILL IN: what children say[^ours]\n\n",
        &[
            "content/pages/children.md:9: a place in page `children` is still to be filled in; write what children say",
        ],
    );
}
