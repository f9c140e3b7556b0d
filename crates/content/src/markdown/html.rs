//! Writes the HTML of a page.

use super::super::checker::ItemChecker;
use super::body::{Anchors, Body, References};
use super::chart::Charts;
use super::citations::Citations;
use super::dialect::Dialect;
use super::tables::Tables;
use super::terms::Terms;
use super::{about_dialect, links};
use guidance::SourceId;
use pulldown_cmark::{Event, Tag, html};

/// The HTML of a page, and the sources that it cites.
pub(crate) struct Written {
    pub(crate) html: String,
    pub(crate) cited: Vec<SourceId>,
}

/// Writes the HTML. Reports links that lead nowhere, and citations of unknown sources.
pub(crate) fn write(
    body: &Body<'_>,
    checker: &ItemChecker<'_>,
    anchors: &Anchors<'_>,
    references: References<'_>,
) -> Written {
    let (events, cited) = transform(body, checker, anchors, references);
    let mut written = String::new();
    html::push_html(&mut written, events.into_iter());
    Written {
        html: written,
        cited,
    }
}

/// Returns one event for each event of a body, with our own HTML where it differs from
/// that of Markdown; and the sources cited.
pub(super) fn transform<'a>(
    body: &Body<'a>,
    checker: &ItemChecker<'_>,
    anchors: &Anchors<'_>,
    references: References<'_>,
) -> (Vec<Event<'a>>, Vec<SourceId>) {
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
        if body.dialect == Dialect::About
            && let Some(own) = about_dialect::transform(event, &span, checker)
        {
            events.push(own);
            continue;
        }
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
    (events, citations.into_cited())
}
