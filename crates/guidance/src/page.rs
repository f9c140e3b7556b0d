//! A page of guidance, its Markdown already turned into HTML.

use crate::{Audience, SourceId};

/// A page shared by every area.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// Its address below the area: `definition`.
    pub name: String,
    /// Its heading.
    pub title: String,
    /// One sentence beneath the heading.
    pub summary: String,
    /// The audience it is written for.
    pub audience: Audience,
    /// The role that keeps it true.
    pub owner: String,
    /// The day on which it was last gone through, as `2026-11-22`.
    pub checked: String,
    /// The day by which it must be gone through again.
    pub check_again: String,
    /// The body: HTML made by us, never by the author. Links to other pages
    /// are relative to the area (`../signs/`); a citation is
    /// `<a class="cite" href="#source-1">1</a>`.
    pub html: String,
    /// The headings of the body: anchor and text.
    pub headings: Vec<(String, String)>,
    /// The sources cited, in the order in which they are first cited: the
    /// number of a citation is the place in this list.
    pub cited: Vec<SourceId>,
}
