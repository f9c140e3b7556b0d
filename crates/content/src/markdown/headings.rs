//! Headings and the anchors that links lead to.

use super::dialect::Dialect;
use pulldown_cmark::{Event, HeadingLevel, Tag, TagEnd};
use std::ops::Range;

/// A heading of a page.
pub(super) struct Heading {
    pub(super) level: HeadingLevel,
    /// The id in the HTML. Empty for a heading of a page about this site that names
    /// none.
    pub(super) anchor: String,
    pub(super) text: String,
}

/// Returns every heading. In guidance, each has a different anchor.
pub(super) fn headings(events: &[(Event<'_>, Range<usize>)], dialect: Dialect) -> Vec<Heading> {
    let mut headings: Vec<Heading> = Vec::new();
    let mut written = String::new();
    let mut open: Option<(HeadingLevel, String)> = None;
    for (event, _) in events {
        match event {
            Event::Start(Tag::Heading { level, id, .. }) => {
                written = id.as_deref().unwrap_or_default().to_owned();
                open = Some((*level, String::new()));
            }
            Event::Text(said) | Event::Code(said) => {
                if let Some((_, text)) = &mut open {
                    text.push_str(said);
                }
            }
            Event::End(TagEnd::Heading(_)) => {
                if let Some((level, text)) = open.take() {
                    let anchor = match dialect {
                        Dialect::Guidance => unlike(&headings, &slug(&text)),
                        Dialect::About => std::mem::take(&mut written),
                    };
                    headings.push(Heading {
                        level,
                        anchor,
                        text,
                    });
                }
            }
            _ => {}
        }
    }
    headings
}

/// Returns the anchor, with a number appended if another heading has it already.
fn unlike(headings: &[Heading], slug: &str) -> String {
    let taken = |anchor: &str| headings.iter().any(|heading| heading.anchor == anchor);
    let numbered = (2..).map(|number| format!("{slug}-{number}"));
    let mut anchors = std::iter::once(slug.to_owned()).chain(numbered);
    anchors.find(|anchor| !taken(anchor)).unwrap_or_default()
}

/// Returns lowercase words joined by hyphens. The first begins with a letter, as an id
/// should.
fn slug(text: &str) -> String {
    let said = text.to_lowercase().replace(['\'', '’'], "");
    let words = said.split(|c: char| !c.is_ascii_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    let begins_with_letter = words
        .first()
        .is_some_and(|word| word.starts_with(|c: char| c.is_ascii_alphabetic()));
    if begins_with_letter {
        return words.join("-");
    }
    [&["section"], words.as_slice()].concat().join("-")
}
