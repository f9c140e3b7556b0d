//! Markdown into HTML, at build time only. All HTML of a page is made here;
//! none is taken from its author.

mod chart;
mod citations;
mod escape;
mod headings;
mod links;
mod refused;
mod tables;
mod telephone;
mod terms;

use super::checker::ItemChecker;
use chart::Charts;
use citations::Citations;
use guidance::{Source, SourceId, Term};
use headings::Heading;
use pulldown_cmark::{Event, Options, Parser, Tag, TextMergeWithOffset, html};
use std::collections::BTreeMap;
use std::ops::Range;
use tables::Tables;
use terms::Terms;

pub(crate) use refused::{check, check_parts};

/// The anchors of each page.
pub(crate) type Anchors<'a> = BTreeMap<&'a str, Vec<&'a str>>;

/// The text of a page, parsed.
pub(crate) struct Body<'a> {
    /// The page's name.
    pub(crate) page: &'a str,
    /// What was read and where it stands in the file.
    events: Vec<(Event<'a>, Range<usize>)>,
    headings: Vec<Heading>,
    /// How many bytes of the file come before it.
    start: usize,
}

impl<'a> Body<'a> {
    /// Parses what begins at byte `start` of a page's file. The one place that
    /// says which Markdown this is.
    pub(crate) fn parse(page: &'a str, file: &'a str, start: usize) -> Self {
        let options = Options::ENABLE_TABLES
            | Options::ENABLE_SMART_PUNCTUATION
            // Of the two kinds of footnote, the old one needs no definition in
            // the text: ours stand in sources.toml.
            | Options::ENABLE_OLD_FOOTNOTES;
        let parser = Parser::new_ext(&file[start..], options).into_offset_iter();
        let events: Vec<_> = TextMergeWithOffset::new(parser).collect();
        Self {
            page,
            headings: headings::headings(&events),
            events,
            start,
        }
    }

    /// Anchor and text of each heading.
    pub(crate) fn headings(&self) -> impl Iterator<Item = (String, String)> {
        let headings = self.headings.iter();
        headings.map(|heading| (heading.anchor.clone(), heading.text.clone()))
    }

    /// The anchors that a link may lead to.
    pub(crate) fn anchors(&self) -> Vec<&str> {
        self.headings
            .iter()
            .map(|heading| heading.anchor.as_str())
            .collect()
    }

    /// Where an event stands in the file.
    fn in_file(&self, range: &Range<usize>) -> Range<usize> {
        range.start + self.start..range.end + self.start
    }
}

/// What a page may name.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct References<'a> {
    pub(crate) sources: &'a [Source],
    pub(crate) terms: &'a [Term],
}

/// A page's HTML and what it cites.
pub(crate) struct Written {
    pub(crate) html: String,
    pub(crate) cited: Vec<SourceId>,
}

/// Writes the HTML, and notes citations and links that lead nowhere.
pub(crate) fn write(
    body: &Body<'_>,
    checker: &ItemChecker<'_>,
    anchors: &Anchors<'_>,
    references: References<'_>,
) -> Written {
    let mut citations = Citations::of(references.sources);
    let mut tables = Tables::default();
    let mut terms = Terms::of(references.terms, body.page);
    let mut charts = Charts::default();
    let mut headings = body.headings.iter();
    let mut events = Vec::with_capacity(body.events.len());
    for (at, (event, range)) in body.events.iter().enumerate() {
        let span = body.in_file(range);
        let cited_next = matches!(
            body.events.get(at + 1),
            Some((Event::FootnoteReference(_), _))
        );
        tables.read(event);
        let term = terms.write(event);
        events.push(match event {
            Event::FootnoteReference(source) => {
                let cited = citations.cite(source, cited_next, span, checker);
                Event::InlineHtml(cited.into())
            }
            Event::Start(Tag::Link {
                link_type,
                dest_url,
                ..
            }) => {
                let link = links::link(*link_type, dest_url, body.page, anchors, span, checker);
                Event::InlineHtml(link.into())
            }
            Event::Start(Tag::Heading { level, .. }) => Event::Start(Tag::Heading {
                level: *level,
                id: headings.next().map(|heading| heading.anchor.clone().into()),
                classes: Vec::new(),
                attrs: Vec::new(),
            }),
            event => charts
                .write(event, &span, checker)
                .or_else(|| tables.write(event))
                .map(|html| Event::Html(html.into()))
                .or_else(|| term.map(|html| Event::InlineHtml(html.into())))
                .unwrap_or_else(|| event.clone()),
        });
    }
    let mut written = String::new();
    html::push_html(&mut written, events.into_iter());
    Written {
        html: written,
        cited: citations.into_cited(),
    }
}
