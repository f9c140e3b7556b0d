//! Markdown into HTML, at build time only. All HTML of a page is made here;
//! none is taken from its author.

mod body;
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
use guidance::SourceId;
use pulldown_cmark::{Event, Tag, html};
use tables::Tables;
use terms::Terms;

pub(crate) use body::{Anchors, Body, References};
pub(crate) use refused::{check, check_parts};

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
