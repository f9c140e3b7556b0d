//! When a line is answered.

use super::checker::ItemChecker;
use super::item::Text;
use guidance::{Hours, Span, Weekday};
use serde::Deserialize;

/// Days, and from when to when.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawSpan {
    days: Vec<Text>,
    from: Text,
    to: Text,
}

/// The hours of a contact; unknown where nothing is said.
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
    let days: Vec<Weekday> = raw
        .days
        .iter()
        .filter_map(|day| checker.word("is open on a day", day))
        .collect();
    let span = Span {
        days,
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

/// Minutes since midnight, from `08:30`.
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
