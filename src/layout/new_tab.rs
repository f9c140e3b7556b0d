//! The links of an embedded page, which lead out of the frame into a new tab, and
//! say so.
//!
//! This is the one place that changes a page after it was drawn. Its links come from
//! Markdown, which becomes HTML once for every area and both layouts, from the pages,
//! and from components that the phone loads too. To draw them otherwise in a frame,
//! each of these would have to know the layout; here no link is missed.

use guidance::PageWords;

/// Returns the page with every link to another page opening in a new tab. `address` is
/// where links between pages are read from: `/greenwich/signs/`.
pub fn in_new_tabs(html: &str, address: &str, words: PageWords) -> String {
    marked(html, address, &said(words.new_tab()))
}

/// Returns what a screen reader says behind such a link; a sighted reader sees an arrow.
fn said(new_tab: &str) -> String {
    format!("<span class=\"visually-hidden\"> {new_tab}</span>")
}

fn marked(html: &str, address: &str, said: &str) -> String {
    let mut parts = html.split("<a ");
    let mut page = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        page.push_str(&link(part, address, said));
    }
    page
}

/// Returns a link and what follows it. `part` begins behind its `<a `.
fn link(part: &str, address: &str, said: &str) -> String {
    let same = || format!("<a {part}");
    let Some((attributes, rest)) = part.split_once('>') else {
        return same();
    };
    let Some(href) = value(attributes, "href") else {
        return same();
    };
    let stays = ["#", "tel:", "mailto:"];
    if stays.iter().any(|start| href.starts_with(start)) {
        return same();
    }
    let Some((words, after)) = rest.split_once("</a>") else {
        return same();
    };
    let plain = attributes.replace(" rel=\"noreferrer\"", "");
    let plain = plain.replace("rel=\"noreferrer\" ", "");
    let leads = plain.replace(
        &format!("href=\"{href}\""),
        &format!("href=\"{}\"", resolved(href, address)),
    );
    format!("<a {leads} target=\"_blank\" rel=\"noopener noreferrer\">{words}{said}</a>{after}")
}

fn value<'a>(attributes: &'a str, name: &str) -> Option<&'a str> {
    let (_, after) = attributes.split_once(&format!("{name}=\""))?;
    let (value, _) = after.split_once('"')?;
    Some(value)
}

/// Returns a link as it is read on the page of the site: `../risk/` on a page of an
/// area is another page of that area.
fn resolved(href: &str, address: &str) -> String {
    if href.starts_with('/') || href.contains("://") {
        return href.to_owned();
    }
    let mut folders: Vec<&str> = address.trim_end_matches('/').split('/').collect();
    let mut rest = href;
    while let Some(above) = rest.strip_prefix("../") {
        folders.pop();
        rest = above;
    }
    format!("{}/{}", folders.join("/"), rest.trim_start_matches("./"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAID: &str = "<span class=\"visually-hidden\"> (opens in a new tab)</span>";

    #[test]
    fn the_mark_is_for_screen_readers() {
        assert_eq!(said("(opens in a new tab)"), SAID);
    }

    fn check(html: &str, expected: &str) {
        assert_eq!(marked(html, "/greenwich/signs/", SAID), expected, "{html}");
    }

    #[test]
    fn a_link_to_another_page_opens_in_a_new_tab_and_says_so() {
        check(
            "<p>See <a href=\"/greenwich/risk/\">risk</a>.</p>",
            &format!(
                "<p>See <a href=\"/greenwich/risk/\" target=\"_blank\" rel=\"noopener noreferrer\">risk{SAID}</a>.</p>"
            ),
        );
        check(
            "<a class=\"outside\" rel=\"noreferrer\" href=\"https://a.example/\">A</a>",
            &format!(
                "<a class=\"outside\" href=\"https://a.example/\" target=\"_blank\" rel=\"noopener noreferrer\">A{SAID}</a>"
            ),
        );
    }

    #[test]
    fn a_link_between_pages_is_read_from_the_page_of_the_site() {
        let lead = |href: &str| resolved(href, "/greenwich/signs/");
        assert_eq!(lead("../risk/#debt"), "/greenwich/risk/#debt");
        assert_eq!(lead("../"), "/greenwich/");
        assert_eq!(lead("/about/privacy/"), "/about/privacy/");
    }

    #[test]
    fn what_rings_or_stays_on_the_page_is_left_alone() {
        for html in [
            r#"<a href="tel:999">Ring 999</a>"#,
            r##"<a class="cite" href="#source-1">1</a>"##,
            r#"<a href="mailto:a@b.example">a@b.example</a>"#,
            "<abbr>A</abbr>",
        ] {
            check(html, html);
        }
    }
}
