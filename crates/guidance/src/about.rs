//! Pages about this site: prose with named places for what the build computes.

use crate::Audience;

/// A page about this site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AboutPage {
    /// Its address below `about/`: `privacy`.
    pub name: String,
    /// Its heading.
    pub title: String,
    /// One sentence for search engines.
    pub summary: String,
    /// The paragraph beneath the heading.
    pub lead: Option<String>,
    /// The audience it is written for.
    pub audience: Audience,
    /// The role that keeps it true.
    pub owner: String,
    /// The day on which it was last gone through, as `2026-11-22`.
    pub checked: String,
    /// The day by which it must be gone through again.
    pub check_again: String,
    /// The blocks beneath the lead.
    pub body: Vec<Block>,
}

impl AboutPage {
    /// Returns the HTML of the prose without what its places are filled with.
    #[must_use]
    pub fn html(&self) -> String {
        let pieces = self.body.iter().flat_map(|block| match block {
            Block::Prose(pieces) => pieces.as_slice(),
            Block::Component(_) => &[],
        });
        let html = pieces.filter_map(|piece| match piece {
            Piece::Html(html) => Some(html.as_str()),
            Piece::Value(_) => None,
        });
        html.collect()
    }
}

/// A part of a page's body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// Whole paragraphs, headings and lists.
    Prose(Vec<Piece>),
    /// A component between two paragraphs.
    Component(Component),
}

/// A piece of prose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// HTML made by us, never by the author. An element may begin in one piece
    /// and end in another.
    Html(String),
    /// A value within a sentence.
    Value(Value),
}

/// A component that one page has a place for: `{{ proof }}` in a line by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Component {
    /// The areas side by side, as tables.
    Areas,
    /// The list of changes.
    Changes,
    /// The number of citations of each kind of source.
    Citations,
    /// The decision as a picture and as a table.
    Drawing,
    /// The contents of this edition.
    Edition,
    /// The outside cases that end one step higher than their documents say.
    OutsideHigher,
    /// The documents that outside cases come from.
    OutsideSources,
    /// The promises that the rules keep.
    Promises,
    /// The figures of the proof.
    Proof,
    /// Every source, with what rests on it.
    Sources,
    /// The most that the site may weigh, and what it is made with.
    Weight,
    /// Choosing and copying the widget.
    Widget,
}

/// A value that stands in a sentence: `{{ weak-sources }}`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Value {
    /// The day on which the page was last gone through.
    Checked,
    /// The number of contacts that the areas have.
    Contacts,
    /// The number of outside cases.
    OutsideCases,
    /// The number of outside cases that end where their documents say.
    OutsideAgree,
    /// The number of outside cases that end one step higher.
    OutsideHigher,
    /// The number of sources that were recalled and not read again.
    RecalledSources,
    /// 999 as a link that rings it.
    Ring999,
    /// The address of the page that tests a frame.
    SelfTest,
    /// The number of contacts of the areas without a confirmed number.
    UnconfirmedContacts,
    /// The number of weak sources.
    WeakSources,
    /// The number of worked cases.
    WorkedCases,
}
