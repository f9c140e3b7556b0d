//! Refuses placeholders, which `site new-area` writes for a person to fill in,
//! wherever readers would see them.

use super::checker::ItemChecker;
use super::item::Text;
use std::ops::Range;

/// The start of a placeholder. A description of what belongs there follows it.
pub const FILL_IN: &str = "FILL IN:";

impl ItemChecker<'_> {
    /// Returns whether a text is a placeholder, and reports it if so.
    pub(crate) fn is_placeholder(&self, field: &str, text: &Text) -> bool {
        let Some(belongs) = expected(text.get_ref()) else {
            return false;
        };
        let field = format!("`{field}` of {}", self.called);
        self.report_placeholder(&field, belongs, text.span());
        true
    }

    /// Reports a placeholder.
    pub(crate) fn report_placeholder(&self, place: &str, belongs: &str, span: Range<usize>) {
        let message = format!("{place} is still to be filled in");
        self.report(span, message, format!("write {belongs}"));
    }
}

/// Returns what belongs where a text is a placeholder.
pub(crate) fn expected(text: &str) -> Option<&str> {
    let (_, belongs) = text.split_once(FILL_IN)?;
    let belongs = belongs.trim();
    Some(if belongs.is_empty() { "it" } else { belongs })
}
