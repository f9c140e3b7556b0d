//! The hours at which a line is answered.

use super::checker::ItemChecker;
use super::form::{At, Time, Words};
use super::item::Text;
use guidance::{Hours, Span, Weekday};
use schemars::JsonSchema;
use serde::Deserialize;

/// Days of the week, with the times at which a line opens and closes.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawSpan {
    /// The days.
    days: Words<Weekday>,
    /// A time like 08:30.
    from: At<String, Time>,
    /// A time like 08:30.
    to: At<String, Time>,
}

/// Returns the hours of a contact: unknown if nothing is written.
pub(crate) fn hours(always: bool, spans: &[RawSpan], checker: &ItemChecker<'_>) -> Hours {
    if always {
        return Hours::Always;
    }
    if spans.is_empty() {
        return Hours::Unknown;
    }
    Hours::Spans(spans.iter().map(|raw| span(raw, checker)).collect())
}

fn span(raw: &RawSpan, checker: &ItemChecker<'_>) -> Span {
    let span = Span {
        days: checker.words("days", "is open on a day", &raw.days),
        from: minute(&raw.from, checker),
        to: minute(&raw.to, checker),
    };
    if span.to <= span.from {
        let message = format!("`hours` of {} close before they open", checker.called);
        checker.report(
            raw.to.span(),
            message,
            "write a later time, like to = \"17:00\"",
        );
    }
    span
}

/// Returns the minutes from midnight to a time like `08:30`.
fn minute(time: &Text, checker: &ItemChecker<'_>) -> u16 {
    let parts = time.get_ref().split_once(':');
    let read = parts
        .and_then(|(hour, minute)| Some((hour.parse::<u16>().ok()?, minute.parse::<u16>().ok()?)));
    match read {
        Some((hour, minute)) if hour < 24 && minute < 60 => hour * 60 + minute,
        _ => {
            let message = format!(
                "`hours` of {} has an invalid time: `{time}`",
                checker.called
            );
            checker.report(time.span(), message, "write it like 08:30");
            0
        }
    }
}
