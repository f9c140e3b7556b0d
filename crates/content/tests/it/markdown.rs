//! Tests of what a page may not contain.

use crate::tree::check;

const PAGE: &str = "pages/signs.md";

#[test]
fn a_block_of_raw_html_is_refused() {
    check(
        PAGE,
        "One line.[^ours]",
        "One line.[^ours]\n\n<div>No.</div>",
        &[
            "content/pages/signs.md:13: page `signs` contains raw HTML; write it in Markdown, or remove it; HTML comments count too",
        ],
    );
}

#[test]
fn raw_html_within_a_line_is_refused() {
    check(
        PAGE,
        "One line.[^ours]",
        "One <b>line.</b>[^ours]",
        &[
            "content/pages/signs.md:11: page `signs` contains raw HTML, `<b>`; write it in Markdown, or remove it; HTML comments count too",
            "content/pages/signs.md:11: page `signs` contains raw HTML, `</b>`; write it in Markdown, or remove it; HTML comments count too",
        ],
    );
}

#[test]
fn a_comment_is_refused() {
    check(
        PAGE,
        "One line.[^ours]",
        "One line.[^ours]\n\n<!-- to do -->",
        &[
            "content/pages/signs.md:13: page `signs` contains raw HTML; write it in Markdown, or remove it; HTML comments count too",
        ],
    );
}

#[test]
fn a_comment_within_a_line_is_refused() {
    check(
        PAGE,
        "One line.[^ours]",
        "One <!-- or two --> line.[^ours]",
        &[
            "content/pages/signs.md:11: page `signs` contains raw HTML, `<!-- or two -->`; write it in Markdown, or remove it; HTML comments count too",
        ],
    );
}

#[test]
fn an_image_is_refused() {
    check(
        PAGE,
        "One line.[^ours]",
        "One line.[^ours] ![A child](child.png)",
        &["content/pages/signs.md:11: page `signs` contains an image; say in words what it shows"],
    );
}

#[test]
fn a_first_level_heading_is_refused() {
    check(
        PAGE,
        "## In short",
        "# In short",
        &[
            "content/pages/signs.md:9: page `signs` has a first-level heading, `In short`; write `##`: the first level is the page's title",
        ],
    );
}

#[test]
fn a_link_to_a_page_that_does_not_exist_is_refused() {
    check(
        PAGE,
        "One line.[^ours]",
        "One line.[^ours] See [routes](page:rotues).",
        &[
            "content/pages/signs.md:11: page `signs` links to a page `rotues` that does not exist; did you mean `routes`?",
        ],
    );
}

#[test]
fn a_link_of_an_unknown_scheme_is_refused() {
    check(
        PAGE,
        "One line.[^ours]",
        "One line.[^ours] See [this](javascript:alert) and [that](routes.md).",
        &[
            "content/pages/signs.md:11: page `signs` links to `javascript:alert`, which is not an address; begin it with https://, page: (a page of this site), # (a heading of this page) or mailto:",
            "content/pages/signs.md:11: page `signs` links to `routes.md`, which is not an address; begin it with https://, page: (a page of this site), # (a heading of this page) or mailto:",
        ],
    );
}

#[test]
fn a_link_to_a_heading_that_does_not_exist_is_refused() {
    check(
        PAGE,
        "One line.[^ours]",
        "One line.[^ours] See [above](#in-shrt).",
        &[
            "content/pages/signs.md:11: page `signs` links to `#in-shrt`, but page `signs` has no such heading; did you mean `in-short`?",
        ],
    );
}

#[test]
fn a_link_to_a_heading_that_another_page_lacks_is_refused() {
    check(
        PAGE,
        "One line.[^ours]",
        "One line.[^ours] See [there](page:routes#whom-to-ring).",
        &[
            "content/pages/signs.md:11: page `signs` links to `#whom-to-ring`, but page `routes` has no such heading; use one of: in-short",
        ],
    );
}

#[test]
fn a_link_to_a_heading_of_a_page_without_text_is_refused() {
    check(
        PAGE,
        "One line.[^ours]",
        "One line.[^ours] See [the guide](page:what-to-do#result).",
        &[
            "content/pages/signs.md:11: page `signs` links to `#result`, but page `what-to-do` has no such heading; link to the page without a #",
        ],
    );
}

#[test]
fn a_link_with_a_second_text_is_refused() {
    check(
        PAGE,
        "One line.[^ours]",
        r#"One line.[^ours] See [routes](page:routes "Routes")."#,
        &[
            "content/pages/signs.md:11: page `signs` has a link with a title, `Routes`; put everything that readers need into the link's text",
        ],
    );
}

#[test]
fn a_section_without_a_citation_is_refused() {
    check(
        PAGE,
        "One line.[^ours]",
        "One line.[^ours]\n\n## At length\n\nNo source.\n\n### Deeper\n\nNone either.\n\n## At the end\n\nOne.[^ours]",
        &[
            "content/pages/signs.md:13: section `At length` of page `signs` cites no source; cite one, like [^ours] for our own advice",
        ],
    );
}

#[test]
fn a_citation_of_an_unknown_source_is_refused() {
    check(
        PAGE,
        "One line.[^ours]",
        "One line.[^our]",
        &[
            "content/pages/signs.md:11: page `signs` cites a source `our` that does not exist; did you mean `ours`?",
        ],
    );
}

#[test]
fn a_character_that_nobody_sees_is_refused_as_it_is_and_by_its_number() {
    for char in ["\u{202e}", "&#x202e;"] {
        check(
            PAGE,
            "One line.[^ours]",
            &format!("One {char}line.[^ours]"),
            &[
                "content/pages/signs.md:11: page `signs` contains an invisible character, U+202E; remove it, for instance by typing the words again",
            ],
        );
    }
}

#[test]
fn a_citation_that_cannot_be_read_is_refused() {
    check(
        PAGE,
        "One line.[^ours]",
        "One line.[^ours] Two.[^]",
        &[
            "content/pages/signs.md:11: page `signs` has a citation that cannot be read; write `[^source-id]`",
        ],
    );
}

#[test]
fn a_definition_of_a_citation_is_refused() {
    check(
        PAGE,
        "One line.[^ours]",
        "One line.[^ours]\n\n[^ours]: Our own advice",
        &[
            "content/pages/signs.md:13: page `signs` defines `[^ours]`; remove the definition: sources are defined in content/sources.toml",
        ],
    );
}

#[test]
fn a_telephone_number_in_a_page_is_refused() {
    check(
        PAGE,
        "One line.[^ours]",
        "One line.[^ours] Ring\n0800\n**1111**.",
        &[
            "content/pages/signs.md:12: page `signs` contains a telephone number, `0800 1111`; remove it: a number belongs only in contacts.toml or an area.toml, as the `number` of a contact",
        ],
    );
}
