//! Reads whether a line answers at a moment from the code that
//! [`Hours::code`](crate::Hours::code) writes.

use crate::Instant;
use crate::hours::{ALWAYS, OUTSIDE};

/// The answer to whether a line is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answering {
    /// It answers now, by hours that a source gives.
    Open,
    /// No source says when it answers.
    Unknown,
    /// It does not answer now.
    Closed,
}

/// Returns whether a line with these hours answers at a moment. `code` is that of
/// [`Hours::code`](crate::Hours::code); `None` where no source says.
#[must_use]
pub fn answering(code: Option<&str>, at: Instant) -> Answering {
    let open = match code {
        None => return Answering::Unknown,
        Some(ALWAYS) => true,
        Some(code) => match code.strip_prefix(OUTSIDE) {
            Some(other) => !is_within(other, at),
            None => is_within(code, at),
        },
    };
    if open {
        Answering::Open
    } else {
        Answering::Closed
    }
}

/// The hours around a moment, as the state of a line is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opening {
    /// It answers at any hour.
    Always,
    /// It answers now, because the daytime line does not.
    WhileOthersClosed,
    /// It answers now, until so many minutes after midnight.
    Until(u16),
    /// It does not answer now.
    Closed,
    /// No source says when it answers.
    Unknown,
}

/// Returns how the hours of a line stand at a moment. `code` is that of
/// [`Hours::code`](crate::Hours::code); `None` where no source says.
#[must_use]
pub fn opening(code: Option<&str>, at: Instant) -> Opening {
    let code = match (code, answering(code, at)) {
        (None, _) | (_, Answering::Unknown) => return Opening::Unknown,
        (_, Answering::Closed) => return Opening::Closed,
        (Some(code), Answering::Open) => code,
    };
    if code.starts_with(OUTSIDE) {
        return Opening::WhileOthersClosed;
    }
    let mut spans = code.split(' ');
    let span = spans.find(|span| is_in_span(span, at) == Some(true));
    let until = span.and_then(|span| span.rsplit_once('-')?.1.parse().ok());
    until.map_or(Opening::Always, Opening::Until)
}

/// Returns whether a moment lies in one of the spans, like `1234:510-1020 5:510-990`.
/// On a bank holiday none does.
fn is_within(code: &str, at: Instant) -> bool {
    let mut spans = code.split(' ');
    !at.bank_holiday && spans.any(|span| is_in_span(span, at) == Some(true))
}

/// Returns whether a moment lies in one span; `None` where the span cannot be read.
fn is_in_span(span: &str, at: Instant) -> Option<bool> {
    let (days, times) = span.split_once(':')?;
    let (from, to) = times.split_once('-')?;
    let minutes = from.parse().ok()?..to.parse().ok()?;
    let day = char::from_digit(u32::from(at.day), 10)?;
    Some(days.contains(day) && minutes.contains(&at.minute))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_answers_by_its_hours() {
        let at = |day, minute, bank_holiday| Instant {
            day,
            minute,
            bank_holiday,
        };
        let check = |code: Option<&str>, at: Instant, expected| {
            assert_eq!(answering(code, at), expected, "{code:?} {at:?}");
        };
        let office = Some("1234:510-1020 5:510-990");
        check(office, at(1, 509, false), Answering::Closed);
        check(office, at(1, 510, false), Answering::Open);
        check(office, at(1, 1019, false), Answering::Open);
        check(office, at(1, 1020, false), Answering::Closed);
        check(office, at(5, 1000, false), Answering::Closed);
        check(office, at(6, 600, false), Answering::Closed);
        check(office, at(1, 600, true), Answering::Closed);
        let outside = Some("!1234:510-1020 5:510-990");
        check(outside, at(1, 600, false), Answering::Closed);
        check(outside, at(1, 600, true), Answering::Open);
        check(outside, at(6, 600, false), Answering::Open);
        check(Some("always"), at(7, 0, true), Answering::Open);
        check(None, at(1, 600, false), Answering::Unknown);
    }

    #[test]
    fn an_open_line_says_until_when() {
        let at = |day, minute| Instant {
            day,
            minute,
            bank_holiday: false,
        };
        let office = Some("1234:510-1020 5:510-990");
        assert_eq!(opening(office, at(1, 600)), Opening::Until(1020));
        assert_eq!(opening(office, at(5, 989)), Opening::Until(990));
        assert_eq!(opening(office, at(5, 990)), Opening::Closed);
        let outside = Some("!1234:510-1020");
        assert_eq!(opening(outside, at(6, 600)), Opening::WhileOthersClosed);
        assert_eq!(opening(outside, at(1, 600)), Opening::Closed);
        assert_eq!(opening(Some("always"), at(1, 0)), Opening::Always);
        assert_eq!(opening(None, at(1, 0)), Opening::Unknown);
    }
}
