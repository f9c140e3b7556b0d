//! The bank holidays of England, on which a daytime line counts as closed.

use super::file::File;
use super::problem::Found;
use toml::value::Datetime;

/// The days, as `2026-12-25`.
pub(crate) fn bank_holidays(file: &File, found: &Found) -> Vec<String> {
    if !file.whole {
        return Vec::new();
    }
    let wrong = |what: &str| {
        found.add(file, 0..0, what, "write `days = [2026-12-25, 2026-12-28]`");
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
