//! Transforms the events that pages about this site treat differently from guidance.

use super::super::checker::ItemChecker;
use super::links;
use pulldown_cmark::{Event, Tag, TagEnd};
use std::ops::Range;

/// Returns the event to write in place of this one, or `None` to treat it as in
/// guidance.
pub(super) fn transform<'a>(
    event: &Event<'a>,
    span: &Range<usize>,
    checker: &ItemChecker<'_>,
) -> Option<Event<'a>> {
    let html = match event {
        Event::Start(Tag::Heading {
            level,
            id,
            classes,
            attrs,
        }) => {
            if !classes.is_empty() || !attrs.is_empty() {
                let message = format!(
                    "{} has a heading with attributes other than an anchor",
                    checker.called
                );
                checker.report(span.clone(), message, "write `{#anchor}` and nothing else");
            }
            return Some(Event::Start(Tag::Heading {
                level: *level,
                id: id.clone(),
                classes: Vec::new(),
                attrs: Vec::new(),
            }));
        }
        Event::Start(Tag::Link { dest_url, .. }) => {
            links::from_root(dest_url.strip_prefix("site:")?)
        }
        Event::Start(Tag::BlockQuote(_)) => "<div class=\"quoted\">\n".to_owned(),
        Event::End(TagEnd::BlockQuote(_)) => "</div>\n".to_owned(),
        Event::FootnoteReference(source) => {
            let message = format!("{} cites a source, `{source}`", checker.called);
            let help = "say in words where this is known from; these pages have no list of sources";
            checker.report(span.clone(), message, help);
            String::new()
        }
        _ => return None,
    };
    Some(Event::InlineHtml(html.into()))
}
