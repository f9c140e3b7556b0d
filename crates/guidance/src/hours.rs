//! Opening hours of lines, in the time of England.

use crate::{PageWords, Weekday, Words};
use serde::{Deserialize, Serialize};

/// The code of a line that is answered at any time.
pub(crate) const ALWAYS: &str = "always";

/// Before the hours of another line: answered whenever that one is closed.
pub(crate) const OUTSIDE: char = '!';

/// Some days, and from when to when on each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Span {
    /// In the order of the week.
    pub days: Vec<Weekday>,
    /// Minutes after midnight.
    pub from: u16,
    /// Minutes after midnight, later than `from`.
    pub to: u16,
}

/// The hours at which a line is answered. Bank holidays of England count as closed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hours {
    /// No source says.
    Unknown,
    /// At any time.
    Always,
    /// At these times.
    Spans(Vec<Span>),
    /// Whenever another line is closed: that line's times.
    Outside(Vec<Span>),
}

/// The hours of a line as pages and scripts need them: worked out when the site is
/// built, so that no phone pays for the words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpeningHours {
    /// [`Hours::in_words`].
    pub words: String,
    /// [`Hours::code`].
    pub code: Option<String>,
}

impl Hours {
    /// Returns words and code together. `None` where no source says.
    #[must_use]
    pub fn answered(&self, words: PageWords, tool: Words) -> Option<OpeningHours> {
        let words = self.in_words(words, tool)?;
        let code = self.code();
        Some(OpeningHours { words, code })
    }

    /// Returns the hours for [`answering`](crate::answering) and for a script: each span as its
    /// days (1 is Monday), from and to in minutes, like `1234:510-1020 5:510-990`;
    /// `always`; or the spans of the other line after a `!`. `None` where no
    /// source says.
    #[must_use]
    pub fn code(&self) -> Option<String> {
        let join = |spans: &[Span]| {
            let codes: Vec<String> = spans.iter().map(Span::code).collect();
            codes.join(" ")
        };
        match self {
            Self::Unknown => None,
            Self::Always => Some(ALWAYS.to_owned()),
            Self::Spans(spans) => Some(join(spans)),
            // When the other line closes is not known either.
            Self::Outside(spans) if spans.is_empty() => None,
            Self::Outside(spans) => Some(format!("{OUTSIDE}{}", join(spans))),
        }
    }

    /// Returns the hours for people: "Monday to Thursday 8.30am to 5pm, Friday 8.30am to 4.30pm".
    #[must_use]
    pub fn in_words(&self, words: PageWords, tool: Words) -> Option<String> {
        match self {
            Self::Unknown => None,
            Self::Always => Some(words.hours_always().to_owned()),
            Self::Outside(_) => Some(words.hours_outside().to_owned()),
            Self::Spans(spans) => {
                let spans: Vec<String> = spans
                    .iter()
                    .map(|span| span.in_words(words, tool))
                    .collect();
                Some(words.hours(&spans.join(tool.comma())))
            }
        }
    }
}

impl Span {
    fn code(&self) -> String {
        let days: String = self
            .days
            .iter()
            .map(|day| (*day as u8 + 1).to_string())
            .collect();
        format!("{days}:{}-{}", self.from, self.to)
    }

    fn in_words(&self, words: PageWords, tool: Words) -> String {
        let days = match self.days.as_slice() {
            [] => String::new(),
            [only] => words.weekday(*only).to_owned(),
            [first, .., last] => words.hours_days(words.weekday(*first), words.weekday(*last)),
        };
        words.hours_span(&days, &tool.time(self.from), &tool.time(self.to))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Weekday::{Friday, Monday, Thursday, Tuesday, Wednesday};

    fn office() -> Hours {
        Hours::Spans(vec![
            Span {
                days: vec![Monday, Tuesday, Wednesday, Thursday],
                from: 510,
                to: 1020,
            },
            Span {
                days: vec![Friday],
                from: 510,
                to: 990,
            },
        ])
    }

    #[test]
    fn a_script_is_given_days_and_minutes() {
        assert_eq!(office().code().as_deref(), Some("1234:510-1020 5:510-990"));
        assert_eq!(Hours::Always.code().as_deref(), Some("always"));
        let outside = Hours::Outside(match office() {
            Hours::Spans(spans) => spans,
            _ => Vec::new(),
        });
        let code = outside.code();
        assert_eq!(code.as_deref(), Some("!1234:510-1020 5:510-990"));
        assert_eq!(Hours::Outside(Vec::new()).code(), None);
        assert_eq!(Hours::Unknown.code(), None);
    }
}
