//! A page's text as parsed, and what it may refer to.

use super::dialect::Dialect;
use super::headings::{Heading, headings};
use guidance::{Source, Term};
use pulldown_cmark::{Event, Options, Parser, TextMergeWithOffset};
use std::collections::BTreeMap;
use std::ops::Range;

/// The anchors of each page.
pub(crate) type Anchors<'a> = BTreeMap<&'a str, Vec<&'a str>>;

/// A page's text as parsed.
pub(crate) struct Body<'a> {
    /// The page's name.
    pub(crate) page: &'a str,
    pub(crate) dialect: Dialect,
    /// The parsed events, each with its range in the text.
    pub(super) events: Vec<(Event<'a>, Range<usize>)>,
    pub(super) headings: Vec<Heading>,
    /// The number of bytes before the text in the file.
    start: usize,
}

impl<'a> Body<'a> {
    /// Parses the text that begins at byte `start` of a page's file. The options of
    /// Markdown are chosen here and nowhere else.
    pub(crate) fn parse(page: &'a str, file: &'a str, start: usize, dialect: Dialect) -> Self {
        let about = match dialect {
            Dialect::Guidance => Options::empty(),
            Dialect::About => Options::ENABLE_HEADING_ATTRIBUTES | Options::ENABLE_DEFINITION_LIST,
        };
        let options = about
            | Options::ENABLE_TABLES
            | Options::ENABLE_SMART_PUNCTUATION
            // Of the two kinds of footnote, the old one needs no definition in
            // the text: ours stand in sources.toml.
            | Options::ENABLE_OLD_FOOTNOTES;
        let parser = Parser::new_ext(&file[start..], options).into_offset_iter();
        let events: Vec<_> = TextMergeWithOffset::new(parser).collect();
        Self {
            page,
            dialect,
            headings: headings(&events, dialect),
            events,
            start,
        }
    }

    /// Returns the anchor and the text of each heading.
    pub(crate) fn headings(&self) -> impl Iterator<Item = (String, String)> {
        let headings = self.headings.iter();
        headings.map(|heading| (heading.anchor.clone(), heading.text.clone()))
    }

    /// Returns the anchors that a link may lead to.
    pub(crate) fn anchors(&self) -> Vec<&str> {
        let anchors = self.headings.iter().map(|heading| heading.anchor.as_str());
        anchors.filter(|anchor| !anchor.is_empty()).collect()
    }

    /// Returns the range of an event in the file.
    pub(super) fn in_file(&self, range: &Range<usize>) -> Range<usize> {
        range.start + self.start..range.end + self.start
    }
}

/// The sources and terms that a page may refer to.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct References<'a> {
    pub(crate) sources: &'a [Source],
    pub(crate) terms: &'a [Term],
}
