//! Pages about this site: their names, their front matter and their places.

use crate::tree::{Tree, check};
use guidance::about::{Block, Component, Piece, Value};

const PAGE: &str = "about/privacy.md";
const SAID: &str = "One line.";

/// Returns the body of the privacy page with this text in it.
fn body(text: &str) -> Vec<Block> {
    let content = Tree::valid().replace(PAGE, SAID, text).load().unwrap();
    let mut pages = content.about.into_iter();
    pages.find(|page| page.name == "privacy").unwrap().body
}

fn html(html: &str) -> Piece {
    Piece::Html(html.to_owned())
}

#[test]
fn prose_is_cut_at_its_components_and_its_values() {
    let content = Tree::valid().load().unwrap();
    let of = |name: &str| {
        let page = content.about.iter().find(|page| page.name == name);
        page.unwrap().body.clone()
    };
    assert_eq!(of("areas"), [Block::Component(Component::Areas)]);
    assert_eq!(
        of("accessibility"),
        [Block::Prose(vec![
            html("<h2 id=\"not\">Not known</h2>\n<p>In danger ring "),
            Piece::Value(Value::Ring999),
            html(". Read again on "),
            Piece::Value(Value::Checked),
            html(".</p>\n"),
        ])]
    );
    let assurance = of("assurance");
    assert_eq!(
        assurance.first(),
        Some(&Block::Prose(vec![html(
            "<h2 id=\"edition\">This edition</h2>\n"
        )]))
    );
    assert_eq!(assurance.len(), 9);
}

#[test]
fn a_value_stands_in_a_list_a_link_and_beside_another() {
    assert_eq!(
        body("- {{ contacts }}{{weak-sources}}\n- [{{ contacts }} more](page:offline)"),
        [Block::Prose(vec![
            html("<h2>In short</h2>\n<ul>\n<li>"),
            Piece::Value(Value::Contacts),
            Piece::Value(Value::WeakSources),
            html("</li>\n<li><a href=\"../offline/\">"),
            Piece::Value(Value::Contacts),
            html(" more</a></li>\n</ul>\n"),
        ])]
    );
}

#[test]
fn a_heading_has_an_anchor_only_where_one_is_written() {
    assert_eq!(
        body("## Second {#two}\n\n[Up](#two) [Down](site:england/contacts.json)"),
        [Block::Prose(vec![html(
            "<h2>In short</h2>\n<h2 id=\"two\">Second</h2>\n<p><a href=\"#two\">Up</a> \
             <a href=\"../../england/contacts.json\">Down</a></p>\n"
        )])]
    );
}

#[test]
fn terms_and_quoted_texts_have_elements_of_their_own() {
    assert_eq!(
        body("Drupal\n: Removes frames.\n\nJadu\n: Ask.\n\n> Ours & yours"),
        [Block::Prose(vec![html(
            "<h2>In short</h2>\n<dl>\n<dt>Drupal</dt>\n<dd>Removes frames.</dd>\n\
             <dt>Jadu</dt>\n<dd>Ask.</dd>\n</dl>\n\
             <div class=\"quoted\">\n<p>Ours &amp; yours</p>\n</div>\n"
        )])]
    );
}

#[test]
fn what_is_code_is_no_place() {
    assert_eq!(
        body("`{{ weight }}`"),
        [Block::Prose(vec![html(
            "<h2>In short</h2>\n<p><code>{{ weight }}</code></p>\n"
        )])]
    );
}

#[test]
fn a_place_that_does_not_exist_is_named() {
    check(
        PAGE,
        SAID,
        "One {{ contact }} of\n{{ promisse }}.",
        &[
            "content/about/privacy.md:12: about page `privacy` has an unknown place `contact`; did you mean `contacts`?",
            "content/about/privacy.md:13: about page `privacy` has an unknown place `promisse`; did you mean `promises`?",
        ],
    );
}

#[test]
fn a_place_without_a_name_or_without_an_end_is_refused() {
    check(
        PAGE,
        SAID,
        "One {{ contacts } of",
        &[
            "content/about/privacy.md:12: about page `privacy` opens a place but does not close it; write `}}` after its name",
        ],
    );
    let problems = Tree::valid().replace(PAGE, SAID, "{{ }}").load();
    let problems = problems.unwrap_err().to_string();
    assert!(
        problems.starts_with(
            "content/about/privacy.md:12: about page `privacy` has an unknown place ``; use one of: checked, contacts"
        ),
        "{problems}"
    );
}

#[test]
fn a_component_that_its_page_has_no_place_for_is_missed() {
    check(
        "about/assurance.md",
        "{{ proof }}\n\n",
        "",
        &[
            "content/about/assurance.md:1: about page `assurance` has no `{{ proof }}`; add a line `{{ proof }}`",
        ],
    );
}

#[test]
fn a_component_stands_once_and_on_its_own_page() {
    check(
        "about/assurance.md",
        "{{ proof }}",
        "{{ proof }}\n\n{{proof}}",
        &[
            "content/about/assurance.md:1: about page `assurance` has more than one `{{ proof }}`; keep one of them",
        ],
    );
    check(
        PAGE,
        SAID,
        "{{ proof }}",
        &[
            "content/about/privacy.md:1: about page `privacy` cannot fill `{{ proof }}`; remove it: it belongs to `assurance`",
        ],
    );
}

#[test]
fn a_component_within_a_list_or_a_sentence_is_refused() {
    for text in ["- {{ widget }}", "Choose {{ widget }} here."] {
        check(
            "about/embedding.md",
            "{{ widget }}",
            text,
            &[
                "content/about/embedding.md:1: about page `embedding` has no `{{ widget }}`; add a line `{{ widget }}`",
                "content/about/embedding.md:10: about page `embedding` has the component `widget` inside other text; put `{{ widget }}` in a paragraph of its own, outside lists",
            ],
        );
    }
}

#[test]
fn guidance_has_no_places() {
    check(
        "pages/signs.md",
        "One line.[^ours]",
        "One {{ contacts }}.[^ours]",
        &[
            "content/pages/signs.md:11: page `signs` contains `{{`; remove it: only pages under content/about have places",
        ],
    );
}

#[test]
fn a_page_that_is_missing_or_of_another_name_is_refused() {
    Tree::valid()
        .remove("about/safety.md")
        .is_refused(&["content/about/safety.md:1: about page `safety` is missing; add this file"]);
    let text = "+++\ntitle = \"Safe\"\nsummary = \"One\"\naudience = \"public\"\nowner = \"We\"\nchecked = 2026-11-22\ncheck_again = 2027-11-22\n+++\n";
    Tree::valid().write("about/safely.md", text).is_refused(&[
        "content/about/safely.md:1: there is no about page `safely`; rename the file: did you mean `safety`?",
    ]);
}

#[test]
fn front_matter_is_that_of_other_pages_with_a_lead_that_may_be_absent() {
    let tree = Tree::valid().replace(PAGE, "lead = \"One paragraph.\"\n", "");
    let page = tree.load().unwrap().about.remove(5);
    assert_eq!((page.name.as_str(), page.lead), ("privacy", None));
    check(
        PAGE,
        "owner =",
        "ower =",
        &[
            "content/about/privacy.md:6: about page `privacy` has an unknown key `ower`; did you mean `owner`?",
        ],
    );
    check(
        PAGE,
        "2027-11-22",
        "2026-11-22",
        &[
            "content/about/privacy.md:8: `check_again` of about page `privacy` is not after `checked`; write a day after 2026-11-22",
        ],
    );
}

#[test]
fn what_no_page_may_hold_is_refused_here_too() {
    check(
        PAGE,
        SAID,
        "One <b>line.</b> Ring 0800 1111.",
        &[
            "content/about/privacy.md:12: about page `privacy` contains raw HTML, `<b>`; write it in Markdown, or remove it; HTML comments count too",
            "content/about/privacy.md:12: about page `privacy` contains raw HTML, `</b>`; write it in Markdown, or remove it; HTML comments count too",
            "content/about/privacy.md:12: about page `privacy` contains a telephone number, `0800 1111`; remove it: a number belongs only in contacts.toml or an area.toml, as the `number` of a contact",
        ],
    );
    check(
        PAGE,
        SAID,
        "A fact.[^ours]\n\n## More {#more .loud}",
        &[
            "content/about/privacy.md:12: about page `privacy` cites a source, `ours`; say in words where this is known from; these pages have no list of sources",
            "content/about/privacy.md:14: about page `privacy` has a heading with attributes other than an anchor; write `{#anchor}` and nothing else",
        ],
    );
}

#[test]
fn a_link_leads_to_another_of_these_pages_and_a_heading_that_is_there() {
    check(
        PAGE,
        SAID,
        "[A](page:signs) [B](page:accessibility#nowhere) [C](#in-short)",
        &[
            "content/about/privacy.md:12: about page `privacy` links to a page `signs` that does not exist; use one of: accessibility, areas, assurance, changes, embedding, not-kept, offline, privacy, safety, sources, this-device",
            "content/about/privacy.md:12: about page `privacy` links to `#nowhere`, but page `accessibility` has no such heading; use one of: not",
            "content/about/privacy.md:12: about page `privacy` links to `#in-short`, but page `privacy` has no such heading; link to the page without a #",
        ],
    );
}
