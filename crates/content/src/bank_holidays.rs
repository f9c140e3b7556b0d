//! The bank holidays of England, on which a daytime line counts as closed.

use super::diagnostics::DiagnosticSink;
use super::source::File;
use toml::value::Datetime;

/// The days, as `2026-12-25`.
pub(crate) fn bank_holidays(file: &File, sink: &DiagnosticSink) -> Vec<String> {
    if !file.complete {
        return Vec::new();
    }
    let wrong = |what: &str| {
        sink.add(file, 0..0, what, "write `days = [2026-12-25, 2026-12-28]`");
        Vec::new()
    };
    let Ok(table) = file.text.parse::<toml::Table>() else {
        return wrong("this is not TOML");
    };
    let Some(days) = table.get("days").and_then(toml::Value::as_array) else {
        return wrong("there is no list `days`");
    };
    let dates: Vec<String> = days
        .iter()
        .filter_map(toml::Value::as_datetime)
        .filter(|day| day.time.is_none())
        .map(Datetime::to_string)
        .collect();
    if dates.len() == days.len() {
        dates
    } else {
        wrong("`days` holds something that is not a date")
    }
}
