//! Reads the start tags of a page, as far as a built site needs: names are in lower case,
//! and addresses hold nothing escaped. A minifier may have removed the quotes of attributes.

use std::iter;

/// A start tag, with names as they are written (the site writes lower case).
#[derive(Debug, Default, PartialEq)]
pub struct Tag<'a> {
    /// Such as `link`.
    pub name: &'a str,
    attributes: Vec<(&'a str, &'a str)>,
}

impl<'a> Tag<'a> {
    /// Returns the value of an attribute; empty if it has none.
    pub fn get(&self, name: &str) -> Option<&'a str> {
        let mut all = self.attributes.iter();
        all.find(|(n, _)| *n == name).map(|(_, value)| *value)
    }

    /// Returns the values of all attributes.
    pub fn values(&self) -> impl Iterator<Item = &'a str> {
        self.attributes.iter().map(|(_, value)| *value)
    }
}

/// Returns every start tag of `html`, in order. Skips comments and the text of scripts and
/// styles.
pub fn tags(html: &str) -> impl Iterator<Item = Tag<'_>> {
    let mut rest = html;
    iter::from_fn(move || {
        loop {
            rest = &rest[rest.find('<')?..];
            if rest.starts_with("<!--") {
                rest = after(rest, "-->");
            } else if rest[1..].starts_with(|c: char| c.is_ascii_alphabetic()) {
                let (tag, left) = read_tag(&rest[1..]);
                rest = after_raw_text(tag.name, left);
                return Some(tag);
            } else {
                rest = &rest[1..];
            }
        }
    })
}

/// Reads a tag from after its `<`; gives what stands after its `>`.
fn read_tag(text: &str) -> (Tag<'_>, &str) {
    let (name, mut rest) = split_name(text);
    let mut attributes = Vec::new();
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || "/=\"'".contains(c));
        if rest.is_empty() || rest.starts_with('>') {
            let left = rest.strip_prefix('>').unwrap_or(rest);
            return (Tag { name, attributes }, left);
        }
        let (attribute, left) = split_name(rest);
        let (value, left) = split_value(left);
        attributes.push((attribute, value));
        rest = left;
    }
}

fn split_name(text: &str) -> (&str, &str) {
    split_where(text, |c| c.is_whitespace() || "=>/\"'".contains(c))
}

/// Reads a value from before its `=`; gives what stands after it.
fn split_value(text: &str) -> (&str, &str) {
    let Some(text) = text.trim_start().strip_prefix('=') else {
        return ("", text);
    };
    let text = text.trim_start();
    let quote = text.chars().next().filter(|c| "\"'".contains(*c));
    match quote {
        Some(quote) => text[1..].split_once(quote).unwrap_or((&text[1..], "")),
        None => split_where(text, |c| c.is_whitespace() || c == '>'),
    }
}

fn split_where(text: &str, ends: impl Fn(char) -> bool) -> (&str, &str) {
    text.split_at(text.find(ends).unwrap_or(text.len()))
}

fn after_raw_text<'a>(tag: &str, text: &'a str) -> &'a str {
    match tag {
        "script" => after(text, "</script"),
        "style" => after(text, "</style"),
        _ => text,
    }
}

fn after<'a>(text: &'a str, end: &str) -> &'a str {
    text.split_once(end).map_or("", |(_, left)| left)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(html: &str, expected: &[(&str, &[(&str, &str)])]) {
        let found: Vec<_> = tags(html).map(|t| (t.name, t.attributes)).collect();
        let expected: Vec<_> = expected.iter().map(|(n, a)| (*n, a.to_vec())).collect();
        assert_eq!(found, expected, "{html}");
    }

    #[test]
    fn a_tag_has_its_attributes() {
        check("<!DOCTYPE html><p>a &lt; b < c</p>", &[("p", &[])]);
        check(
            r#"<link rel="icon" href="/a>b.svg"/><br>"#,
            &[
                ("link", &[("rel", "icon"), ("href", "/a>b.svg")]),
                ("br", &[]),
            ],
        );
        check(
            "<input\n required value=\"\" checked>",
            &[("input", &[("required", ""), ("value", ""), ("checked", "")])],
        );
    }

    #[test]
    fn quotes_may_be_single_or_left_out() {
        check(
            "<a href=/x/ id='b c'>",
            &[("a", &[("href", "/x/"), ("id", "b c")])],
        );
        check("<a href = x>", &[("a", &[("href", "x")])]);
    }

    #[test]
    fn comments_and_raw_text_hold_no_tags() {
        check("<!-- <img> --><i>", &[("i", &[])]);
        check(
            r#"<script type="application/json">{"a": "<img>"}</script><i>"#,
            &[("script", &[("type", "application/json")]), ("i", &[])],
        );
        check("<style>a > b {}</style><i>", &[("style", &[]), ("i", &[])]);
    }

    #[test]
    fn a_page_without_scripts_is_searched_too() {
        check(
            "<noscript><img></noscript>",
            &[("noscript", &[]), ("img", &[])],
        );
    }

    #[test]
    fn broken_pages_end() {
        check("<p", &[("p", &[])]);
        check("<p a=\"b", &[("p", &[("a", "b")])]);
        check("<p \"=> <i>", &[("p", &[]), ("i", &[])]);
        check("<!-- <p>", &[]);
        check("<script><p>", &[("script", &[])]);
    }
}
