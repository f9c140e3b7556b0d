//! Markdown into HTML, at build time only. All HTML of a page is made here;
//! none is taken from its author.

mod blocks;
mod chart;
mod citations;
mod escape;
mod headings;
mod links;
mod refused;
mod tables;
mod telephone;
mod terms;

use super::subject::Subject;
use chart::Charts;
use citations::Citations;
use guidance::{Source, SourceId, Term};
use headings::Heading;
use pulldown_cmark::{Event, Options, Parser, Tag, TextMergeWithOffset, html};
use std::collections::BTreeMap;
use std::ops::Range;
use tables::Tables;
use terms::Terms;

pub(crate) use blocks::blocks;
pub(crate) use refused::{check, check_parts};

/// The anchors of each page.
pub(crate) type Anchors<'a> = BTreeMap<&'a str, Vec<&'a str>>;

/// Which Markdown a page is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Dialect {
    /// That of guidance: every heading has an anchor, made of its words.
    Guidance,
    /// That of pages about this site: a heading has the anchor that is written
    /// behind it (`{#open}`), terms may stand in lists with their meanings, and
    /// there are places for what is computed.
    About,
}

/// The text of a page, parsed.
pub(crate) struct Body<'a> {
    /// The page's name.
    pub(crate) page: &'a str,
    dialect: Dialect,
    /// What was read and where it stands in the file.
    events: Vec<(Event<'a>, Range<usize>)>,
    headings: Vec<Heading>,
    /// How many bytes of the file come before it.
    start: usize,
}

impl<'a> Body<'a> {
    /// Parses what begins at byte `start` of a page's file. The one place that
    /// says which Markdown this is.
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
            headings: headings::headings(&events, dialect),
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
        let anchors = self.headings.iter().map(|heading| heading.anchor.as_str());
        anchors.filter(|anchor| !anchor.is_empty()).collect()
    }

    /// Where an event stands in the file.
    fn in_file(&self, range: &Range<usize>) -> Range<usize> {
        range.start + self.start..range.end + self.start
    }
}

/// What a page may name.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Shelf<'a> {
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
    subject: &Subject<'_>,
    anchors: &Anchors<'_>,
    shelf: Shelf<'_>,
) -> Written {
    let (marked, cited) = marked(body, subject, anchors, shelf);
    let mut written = String::new();
    html::push_html(&mut written, marked.into_iter());
    Written {
        html: written,
        cited,
    }
}

/// Returns the events of a body, one for each, with all that is ours in place of
/// what Markdown says; and the sources cited.
fn marked<'a>(
    body: &Body<'a>,
    subject: &Subject<'_>,
    anchors: &Anchors<'_>,
    shelf: Shelf<'_>,
) -> (Vec<Event<'a>>, Vec<SourceId>) {
    let mut citations = Citations::of(shelf.sources);
    let mut tables = Tables::default();
    let mut terms = Terms::of(shelf.terms, body.page);
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
        if body.dialect == Dialect::About
            && let Some(own) = blocks::own(event, &span, subject)
        {
            events.push(own);
            continue;
        }
        events.push(match event {
            Event::FootnoteReference(source) => {
                let cited = citations.cite(source, cited_next, span, subject);
                Event::InlineHtml(cited.into())
            }
            Event::Start(Tag::Link {
                link_type,
                dest_url,
                ..
            }) => {
                let link = links::link(*link_type, dest_url, body.page, anchors, span, subject);
                Event::InlineHtml(link.into())
            }
            Event::Start(Tag::Heading { level, .. }) => Event::Start(Tag::Heading {
                level: *level,
                id: headings.next().map(|heading| heading.anchor.clone().into()),
                classes: Vec::new(),
                attrs: Vec::new(),
            }),
            event => charts
                .write(event, &span, subject)
                .or_else(|| tables.write(event))
                .map(|html| Event::Html(html.into()))
                .or_else(|| term.map(|html| Event::InlineHtml(html.into())))
                .unwrap_or_else(|| event.clone()),
        });
    }
    (events, citations.into_cited())
}
