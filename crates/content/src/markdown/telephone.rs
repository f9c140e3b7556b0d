//! Finds telephone numbers in a page, including one that is broken across lines.

use super::super::checker::ItemChecker;
use super::super::prose::{NUMBERS_HELP, telephone_number};
use super::body::Body;
use pulldown_cmark::{Event, Tag, TagEnd};

/// Reports the first number of each paragraph, cell or heading.
pub(super) fn check(body: &Body<'_>, checker: &ItemChecker<'_>) {
    let mut block = Block::default();
    for (event, range) in &body.events {
        match event {
            Event::Text(said) | Event::Code(said) => block.push(said, body.in_file(range).start),
            Event::SoftBreak | Event::HardBreak => block.text.push(' '),
            Event::FootnoteReference(_) => block.text.push('^'),
            Event::Start(Tag::Emphasis | Tag::Strong | Tag::Link { .. })
            | Event::End(TagEnd::Emphasis | TagEnd::Strong | TagEnd::Link) => {}
            _ => {
                block.check(checker);
                block = Block::default();
            }
        }
    }
    block.check(checker);
}

/// A run of text, and where each of its pieces is in the file.
#[derive(Default)]
struct Block {
    text: String,
    pieces: Vec<(usize, usize)>,
}

impl Block {
    fn push(&mut self, said: &str, in_file: usize) {
        self.pieces.push((self.text.len(), in_file));
        self.text.push_str(said);
    }

    fn check(&self, checker: &ItemChecker<'_>) {
        let Some(number) = telephone_number(&self.text) else {
            return;
        };
        let at = self.text.find(number).unwrap_or_default();
        let piece = self.pieces.iter().rev().find(|(start, _)| *start <= at);
        let start = piece.map_or(0, |(start, in_file)| in_file + (at - start));
        let message = format!("{} contains a telephone number, `{number}`", checker.called);
        checker.report(start..start, message, NUMBERS_HELP);
    }
}
