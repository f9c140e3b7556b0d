//! The text of a page, by heading, from the HTML that `content::markdown` made.

use guidance::Page;
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// The text under one heading.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Section {
    pub(super) anchor: String,
    pub(super) title: String,
    pub(super) text: String,
}

/// Returns the text before the first heading, and the text under each heading.
pub(super) fn sections(page: &Page) -> (String, Vec<Section>) {
    let start_of = |anchor: &str| page.html.find(&format!(" id=\"{anchor}\""));
    let starts = page.headings.iter();
    let starts: Vec<_> = starts
        .filter_map(|(anchor, title)| Some((start_of(anchor)?, anchor, title)))
        .collect();
    let first = starts.first().map_or(page.html.len(), |(start, ..)| *start);
    let ends = starts.iter().skip(1).map(|(start, ..)| *start);
    let ends = ends.chain([page.html.len()]);
    let sections = starts
        .iter()
        .zip(ends)
        .map(|((start, anchor, title), end)| {
            let html = page.html.get(*start..end).unwrap_or_default();
            // The heading itself is the title.
            let body = html.split_once("</h").map_or("", |(_, body)| body);
            let body = body.split_once('>').map_or("", |(_, body)| body);
            Section {
                anchor: (*anchor).clone(),
                title: (*title).clone(),
                text: plain(body),
            }
        });
    (
        plain(page.html.get(..first).unwrap_or_default()),
        sections.collect(),
    )
}

/// The words that stand in every text, which web/search/words.js does not search for.
static STOP_WORDS: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let list = include_str!("../../../../web/search/stop-words.json");
    serde_json::from_str(list).expect("a list of words, as the script reads it")
});

/// Returns the beginning of a text, to the end of a word, and each further word once. A
/// result shows only the beginning, and such an index is a tenth smaller than one of whole
/// texts. Words that the search knows as another form of one before, and those that it does
/// not search for, are left out.
pub(super) fn cut(text: &str, length: usize) -> (String, String) {
    if text.len() <= length {
        return (text.to_owned(), String::new());
    }
    let end = text.floor_char_boundary(length);
    let end = text[..end].rfind(' ').unwrap_or(end);
    let (shown, rest) = text.split_at(end);
    let words = |text: &str| -> Vec<String> {
        let folded = text.to_lowercase().replace(['\'', '’'], "");
        let words = folded.split(|c: char| !c.is_alphanumeric());
        let words = words.filter(|word| word.len() > 1);
        words.map(str::to_owned).collect()
    };
    let mut seen: BTreeSet<String> = words(shown).into_iter().collect();
    let mut more = words(rest);
    more.retain(|word| {
        let known = STOP_WORDS.contains(word) || has_other_number(&seen, word);
        !known && seen.insert(word.clone())
    });
    (shown.to_owned(), more.join(" "))
}

/// Returns whether the plural or the singular of a word is there.
fn has_other_number(seen: &BTreeSet<String>, word: &str) -> bool {
    let singular = word.strip_suffix('s');
    singular.is_some_and(|singular| seen.contains(singular)) || seen.contains(&format!("{word}s"))
}

/// Returns the text of HTML without citations and cautions. Leaves out a tag that is cut
/// off at the end.
pub(super) fn plain(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((before, after)) = rest.split_once('<') {
        text.push_str(before);
        let end = [("sup>", "</sup>"), ("span class=\"caution\"", "</span>")]
            .into_iter()
            .find(|(start, _)| after.starts_with(start))
            .map_or(">", |(_, end)| end);
        // A citation goes without a trace, any other tag parts two words
        // unless it stands inside a line.
        if end == ">" && is_block(after) {
            text.push(' ');
        }
        rest = after.split_once(end).map_or("", |(_, rest)| rest);
    }
    text.push_str(rest);
    let text = text
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Returns whether a tag, given without its `<`, begins or ends a line of its own.
fn is_block(tag: &str) -> bool {
    let name = tag.trim_start_matches('/');
    let end = name.find(|c: char| !c.is_ascii_alphanumeric());
    let name = &name[..end.unwrap_or(name.len())];
    !matches!(name, "a" | "b" | "em" | "strong" | "code" | "span" | "i")
}

#[cfg(test)]
mod tests {
    use super::{cut, plain};

    #[test]
    fn a_long_text_keeps_its_beginning_and_each_further_word_once() {
        let check = |text: &str, shown: &str, more: &str| {
            assert_eq!(cut(text, 12), (shown.to_owned(), more.to_owned()), "{text}");
        };
        check("As it is.", "As it is.", "");
        check(
            "Short and then: a Child’s, child’s AND a new day",
            "Short and",
            "then childs new day",
        );
        check(
            "Short and days, a day, new signs, the sign",
            "Short and",
            "days new signs",
        );
        check("ééééééééé éé", "éééééé", "ééé éé");
    }

    #[test]
    fn tags_citations_and_cautions_are_left_out() {
        let check = |html: &str, expected: &str| assert_eq!(plain(html), expected, "{html}");
        check(
            "<p>One <strong>two</strong>.</p>\n<p>Three.</p>",
            "One two. Three.",
        );
        check("<li>One</li><li>Two</li>", "One Two");
        check(
            "Seen.<sup><a class=\"cite\" href=\"#source-a\">1</a></sup> More.",
            "Seen. More.",
        );
        check("A <span class=\"caution\">(weak source)</span> b", "A b");
        check(
            "x &amp; &lt;y&gt; &quot;z&quot; it&#39;s &amp;lt;",
            "x & <y> \"z\" it's &lt;",
        );
        check("cut <h2", "cut");
    }
}
