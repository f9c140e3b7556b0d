//! Places that a person has still to fill in: what `site new-area` leaves
//! open. They are refused wherever people would read them.

use super::item::Text;
use super::subject::Subject;
use std::ops::Range;

/// What begins a text that a person must still write; what belongs there
/// follows it.
pub const FILL_IN: &str = "FILL IN:";

impl Subject<'_> {
    /// Whether a text is only a place to fill in. Notes it if so.
    pub(crate) fn is_open(&self, field: &str, text: &Text) -> bool {
        let Some(belongs) = wanted(text.get_ref()) else {
            return false;
        };
        let field = format!("`{field}` of {}", self.called);
        self.open_place(&field, belongs, text.span());
        true
    }

    /// Notes a place to fill in.
    pub(crate) fn open_place(&self, place: &str, belongs: &str, span: Range<usize>) {
        let what = format!("{place} is still to be filled in");
        self.problem(span, what, format!("write {belongs}"));
    }
}

/// What belongs where a text says that it is still to be filled in.
pub(crate) fn wanted(text: &str) -> Option<&str> {
    let (_, belongs) = text.split_once(FILL_IN)?;
    let belongs = belongs.trim();
    Some(if belongs.is_empty() { "it" } else { belongs })
}
