//! The bank holidays of England, on which a daytime line counts as closed.

use super::checker::{CheckContext, ItemChecker};
use super::form::{Date, List};
use super::toml_file::Document;
use schemars::JsonSchema;
use serde::Deserialize;

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawBankHolidays {
    /// The days on which England’s daytime lines are closed.
    days: List<Date>,
}

/// Returns the days, each as `2026-12-25`: one at least.
pub(crate) fn bank_holidays(context: CheckContext<'_>, document: &Document<'_>) -> Vec<String> {
    if !document.complete {
        return Vec::new();
    }
    let checker = ItemChecker::called(context, document.file, "the list of bank holidays", 0..0);
    let Some(raw) = checker.read::<RawBankHolidays>(document.without(&[])) else {
        return Vec::new();
    };
    let days = raw.days.get_ref();
    checker.not_empty("days", days, raw.days.span());
    days.iter().map(|day| checker.date("days", day)).collect()
}
