//! Tests of the HTML that Markdown becomes.

use crate::tree::Tree;
use guidance::{Page, SourceId};

/// Returns a page of the test content with this text beneath its front matter.
fn page(name: &str, body: &str) -> Page {
    let tree = Tree::valid().replace(&format!("pages/{name}.md"), "One line.[^ours]", body);
    let content = tree.load().unwrap();
    content
        .pages
        .into_iter()
        .find(|page| page.name == name)
        .unwrap()
}

/// Asserts the HTML of a text on the page of signs.
fn check(body: &str, expected: &str) {
    let html = page("signs", body).html;
    assert_eq!(
        html,
        format!("<h2 id=\"in-short\">In short</h2>\n{expected}\n")
    );
}

fn cite(number: usize) -> String {
    format!(
        r##"<a class="cite" href="#source-{number}"><span class="visually-hidden">source </span>{number}</a>"##
    )
}

#[test]
fn a_citation_is_a_small_number_that_leads_to_the_source() {
    let ours = cite(1);
    check("One.[^ours]", &format!("<p>One.<sup>{ours}</sup></p>"));
}

#[test]
fn a_source_keeps_its_number_and_citations_in_a_row_stand_apart() {
    let (ours, study) = (cite(1), cite(2));
    check(
        "One.[^ours] Two.[^a-study][^ours]",
        &format!("<p>One.<sup>{ours}</sup> Two.<sup>{study},\u{2009}{ours}</sup></p>"),
    );
    let cited = page("signs", "One.[^a-study] Two.[^ours][^a-study]").cited;
    let cited: Vec<&str> = cited.iter().map(SourceId::as_str).collect();
    assert_eq!(cited, ["a-study", "ours"]);
}

#[test]
fn a_source_that_was_not_read_again_is_labelled_right_after_its_number() {
    let (ours, law, study) = (cite(1), cite(2), cite(3));
    let caution = r#"<span class="caution">(not yet checked against its source)</span>"#;
    check(
        "One.[^ours][^a-law][^a-study]",
        &format!("<p>One.<sup>{ours},\u{2009}{law}</sup> {caution}<sup>{study}</sup></p>"),
    );
}

#[test]
fn a_table_says_in_each_cell_which_column_it_stands_in() {
    let ours = cite(1);
    check(
        "| If you see | Then *ring* & \"say\" |\n|:--|--:|\n| Smoke | 999[^ours] |",
        &format!(
            "<table><thead><tr><th scope=\"col\">If you see</th>\
             <th scope=\"col\">Then <em>ring</em> &amp; “say”</th></tr></thead><tbody>\n\
             <tr><th scope=\"row\">Smoke</th>\
             <td data-label=\"Then ring &amp; “say”\">999<sup>{ours}</sup></td></tr>\n\
             </tbody></table>"
        ),
    );
}

#[test]
fn a_link_to_another_page_works_from_a_page_below_the_area() {
    let ours = cite(1);
    check(
        "[A](page:routes) [B](page:routes#in-short) [C](page:home) [D](#in-short)[^ours]",
        &format!(
            "<p><a href=\"../routes/\">A</a> <a href=\"../routes/#in-short\">B</a> \
             <a href=\"../\">C</a> <a href=\"#in-short\">D</a><sup>{ours}</sup></p>"
        ),
    );
}

#[test]
fn a_link_on_home_works_from_the_address_of_the_area() {
    let html = page(
        "home",
        "[A](page:routes) [B](page:home) [C](page:what-to-do)[^ours]",
    )
    .html;
    assert!(
        html.contains(r#"<a href="routes/">A</a> <a href="./">B</a> <a href="what-to-do/">C</a>"#),
        "{html}"
    );
}

#[test]
fn a_link_to_another_site_tells_it_nothing() {
    let ours = cite(1);
    check(
        "[A](https://a.example/?b=1&c='2') <help@a.example> [B](mailto:b@a.example)[^ours]",
        &format!(
            "<p><a class=\"outside\" rel=\"noreferrer\" href=\"https://a.example/?b=1&amp;c=&#39;2&#39;\">A</a> \
             <a href=\"mailto:help@a.example\">help@a.example</a> \
             <a href=\"mailto:b@a.example\">B</a><sup>{ours}</sup></p>"
        ),
    );
}

#[test]
fn text_is_escaped_and_its_quotation_marks_are_curly() {
    let ours = cite(1);
    check(
        "It's \"less\" than 3 & more: `<b>` 3 \\< 4[^ours]",
        &format!(
            "<p>It’s “less” than 3 &amp; more: <code>&lt;b&gt;</code> 3 &lt; 4<sup>{ours}</sup></p>"
        ),
    );
}

#[test]
fn every_heading_has_an_anchor_of_its_own() {
    let page = page(
        "signs",
        "One.[^ours]\n\n## A child's *day*, 1 of 2\n\n[^ours]\n\n### In short\n\n## ?\n\n[^ours]\n\n## 2 things\n\n[^ours]",
    );
    let anchors: Vec<(&str, &str)> = page
        .headings
        .iter()
        .map(|(anchor, text)| (anchor.as_str(), text.as_str()))
        .collect();
    assert_eq!(
        anchors,
        [
            ("in-short", "In short"),
            ("a-childs-day-1-of-2", "A child’s day, 1 of 2"),
            ("in-short-2", "In short"),
            ("section", "?"),
            ("section-2-things", "2 things"),
        ]
    );
    for (anchor, _) in anchors {
        assert!(
            page.html.contains(&format!(" id=\"{anchor}\">")),
            "{}",
            page.html
        );
    }
}
