//! Links each term of art to the glossary where a page first uses it.

use super::escape::escape;
use super::links;
use guidance::Term;
use pulldown_cmark::{Event, Tag, TagEnd};

/// The terms that a page has not used yet.
pub(super) struct Terms<'a> {
    page: &'a str,
    /// The id of each term, and the term in lowercase.
    left: Vec<(&'a str, String)>,
    /// The number of open elements in which no term is linked.
    within: usize,
}

impl<'a> Terms<'a> {
    pub(super) fn of(terms: &'a [Term], page: &'a str) -> Self {
        let left = terms
            .iter()
            .map(|term| (term.id.as_str(), term.term.to_lowercase()));
        Self {
            page,
            left: left.collect(),
            within: 0,
        }
    }

    /// Returns the HTML of a text that uses a term; `None` for everything else.
    pub(super) fn write(&mut self, event: &Event<'_>) -> Option<String> {
        match event {
            Event::Start(
                Tag::Link { .. } | Tag::Heading { .. } | Tag::TableHead | Tag::CodeBlock(_),
            ) => self.within += 1,
            Event::End(
                TagEnd::Link | TagEnd::Heading(_) | TagEnd::TableHead | TagEnd::CodeBlock,
            ) => self.within = self.within.saturating_sub(1),
            Event::Text(text) if self.within == 0 => return self.linked(text),
            _ => {}
        }
        None
    }

    fn linked(&mut self, text: &str) -> Option<String> {
        let lower = text.to_lowercase();
        // Only where both are as long do places in one hold in the other.
        if lower.len() != text.len() {
            return None;
        }
        let mut html = String::new();
        let mut done = 0;
        while let Some((at, end, index)) = self.first(&lower, done) {
            let (id, _) = self.left.remove(index);
            let href = links::address(self.page, "glossary", Some(id));
            html.push_str(&escape(text.get(done..at)?));
            html.push_str(&format!("<a class=\"term\" href=\"{href}\">"));
            html.push_str(&escape(text.get(at..end)?));
            html.push_str("</a>");
            done = end;
        }
        html.push_str(&escape(text.get(done..)?));
        (done > 0).then_some(html)
    }

    /// Returns the first term after a place in the text: of two at one place, the
    /// longer.
    fn first(&self, text: &str, from: usize) -> Option<(usize, usize, usize)> {
        let found = self
            .left
            .iter()
            .enumerate()
            .filter_map(|(index, (_, term))| {
                let at = from + whole_word(text.get(from..)?, term)?;
                Some((at, at + term.len(), index))
            });
        found.min_by_key(|(at, end, _)| (*at, usize::MAX - end))
    }
}

/// Returns the place of a term that is a word by itself, not part of a longer one.
fn whole_word(text: &str, term: &str) -> Option<usize> {
    let mut places = text.match_indices(term).map(|(at, _)| at);
    places.find(|at| {
        let before = text.get(..*at).and_then(|before| before.chars().last());
        let after = text
            .get(at + term.len()..)
            .and_then(|after| after.chars().next());
        let joins = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '-');
        !joins(before) && !joins(after)
    })
}

#[cfg(test)]
mod tests {
    use super::whole_word;

    #[test]
    fn a_term_within_another_word_is_none() {
        assert_eq!(whole_word("the drift of it", "drift"), Some(4));
        assert_eq!(whole_word("adrift, then drift", "drift"), Some(13));
        assert_eq!(whole_word("drifting", "drift"), None);
    }
}
