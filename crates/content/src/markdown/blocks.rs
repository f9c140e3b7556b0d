//! The body of a page about this site: prose, and places for computed components.

use super::super::checker::ItemChecker;
use super::super::places;
use super::body::{Anchors, Body, References};
use super::html::transform;
use guidance::about::{Block, Component, Piece};
use pulldown_cmark::{CowStr, Event, Tag, TagEnd, html};
use std::mem;
use std::ops::Range;

/// Returns the body as blocks. Reports each place that cannot be filled, and everything
/// that [`super::html::write`] reports.
pub(crate) fn blocks(
    body: &Body<'_>,
    checker: &ItemChecker<'_>,
    anchors: &Anchors<'_>,
) -> Vec<Block> {
    let (marked, _) = transform(body, checker, anchors, References::default());
    let mut blocks = Blocks::default();
    let mut depth = 0_usize;
    let mut at = 0;
    while let (Some((event, range)), Some(html)) = (body.events.get(at), marked.get(at)) {
        if depth == 0
            && let Some(component) = alone(&body.events[at..])
        {
            blocks.place(component);
            at += 3;
            continue;
        }
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
        match html {
            Event::Text(text) if text.contains("{{") => {
                blocks.fill(text, &body.in_file(range), checker);
            }
            html => blocks.events.push(html.clone()),
        }
        at += 1;
    }
    blocks.end_prose();
    blocks.done
}

/// Returns the component that a paragraph consists of, if these events begin with such
/// a paragraph.
fn alone(events: &[(Event<'_>, Range<usize>)]) -> Option<Component> {
    let [
        (Event::Start(Tag::Paragraph), _),
        (Event::Text(text), _),
        (Event::End(TagEnd::Paragraph), _),
        ..,
    ] = events
    else {
        return None;
    };
    let name = text.trim().strip_prefix("{{")?.strip_suffix("}}")?;
    places::component(name.trim())
}

#[derive(Default)]
struct Blocks<'a> {
    done: Vec<Block>,
    /// The finished pieces of the current prose.
    pieces: Vec<Piece>,
    /// The events of the current piece.
    events: Vec<Event<'a>>,
}

impl Blocks<'_> {
    fn end_piece(&mut self) {
        let mut written = String::new();
        html::push_html(&mut written, mem::take(&mut self.events).into_iter());
        if !written.is_empty() {
            self.pieces.push(Piece::Html(written));
        }
    }

    fn end_prose(&mut self) {
        self.end_piece();
        if !self.pieces.is_empty() {
            self.done.push(Block::Prose(mem::take(&mut self.pieces)));
        }
    }

    fn place(&mut self, component: Component) {
        self.end_prose();
        self.done.push(Block::Component(component));
    }

    /// Splits a text at its places, and fills them.
    fn fill(&mut self, text: &str, span: &Range<usize>, checker: &ItemChecker<'_>) {
        let mut rest = text;
        while let Some((before, behind)) = rest.split_once("{{") {
            let Some((name, after)) = behind.split_once("}}") else {
                let message = format!("{} opens a place but does not close it", checker.called);
                checker.report(span.clone(), message, "write `}}` after its name");
                return;
            };
            self.text(before);
            if let Some(value) = places::value(name.trim(), span.clone(), checker) {
                self.end_piece();
                self.pieces.push(Piece::Value(value));
            }
            rest = after;
        }
        self.text(rest);
    }

    fn text(&mut self, text: &str) {
        if !text.is_empty() {
            self.events.push(Event::Text(CowStr::from(text.to_owned())));
        }
    }
}
