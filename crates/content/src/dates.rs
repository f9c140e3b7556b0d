//! Dates and days.

use super::checker::ItemChecker;
use super::form::Date;
use toml::{Spanned, Value};

impl ItemChecker<'_> {
    /// Returns a day, as `2026-11-22`.
    pub(crate) fn date(&self, field: &str, date: &Date) -> String {
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
        let message = format!("`{field}` of {} is not a date", self.called);
        self.report(
            date.span(),
            message,
            "write the day like 2026-11-22, without quotation marks",
        );
        String::new()
    }

    /// Returns the day of `check_again`. It must be after `checked`.
    pub(crate) fn check_again(&self, again: &Date, checked: &str) -> String {
        let day = self.date("check_again", again);
        if !day.is_empty() && day.as_str() <= checked {
            let message = format!("`check_again` of {} is not after `checked`", self.called);
            let help = format!("write a day after {checked}");
            self.report(again.span(), message, help);
        }
        day
    }
}
