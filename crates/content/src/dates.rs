//! Dates.

use super::checker::ItemChecker;
use toml::{Spanned, Value};

/// What stands where a date belongs.
pub(crate) type DateValue = Spanned<Value>;

impl ItemChecker<'_> {
    /// A day, as `2026-11-22`.
    pub(crate) fn date(&self, field: &str, date: &DateValue) -> String {
        if let Value::Datetime(when) = date.get_ref()
            && let (Some(day), None, None) = (when.date, when.time, when.offset)
        {
            return day.to_string();
        }
        if let Value::String(text) = date.get_ref()
            && self.is_placeholder(field, &Spanned::new(date.span(), text.clone()))
        {
            return String::new();
        }
        let what = format!("`{field}` of {} is not a date", self.called);
        self.problem(
            date.span(),
            what,
            "write the day like 2026-11-22, without quotation marks",
        );
        String::new()
    }
}
