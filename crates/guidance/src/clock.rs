//! Which line answers at a time: hours are data, and the clock is given.

use crate::hours::{ALWAYS, OUTSIDE};
use crate::{Contact, ContactKind};

/// A moment in England.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Instant {
    /// The day of the week: 1 is Monday, 7 is Sunday.
    pub day: u8,
    /// Minutes after midnight.
    pub minute: u16,
    /// Whether the day is a bank holiday of England.
    pub bank_holiday: bool,
}

impl Instant {
    /// Returns the moment in England at so many milliseconds after the start of
    /// 1970 in UTC. `bank_holidays` are days like `2026-12-25`.
    ///
    /// The clocks of England go by an hour from the last Sunday of March to that
    /// of October, at one o'clock by UTC.
    #[must_use]
    pub fn in_england(milliseconds: i64, bank_holidays: &[String]) -> Self {
        let minutes = milliseconds.div_euclid(60_000);
        let (year, ..) = date(minutes.div_euclid(DAY));
        let change = |month| last_sunday(year, month) * DAY + 60;
        let is_summer = (change(3)..change(10)).contains(&minutes);
        let there = minutes + if is_summer { 60 } else { 0 };
        let days = there.div_euclid(DAY);
        let (year, month, day) = date(days);
        let name = format!("{year:04}-{month:02}-{day:02}");
        Self {
            day: weekday(days),
            minute: u16::try_from(there.rem_euclid(DAY)).unwrap_or(0),
            bank_holiday: bank_holidays.contains(&name),
        }
    }
}

/// Minutes in a day.
const DAY: i64 = 24 * 60;

/// Returns the day of the week, 1 for Monday: the first day of 1970 was a Thursday.
fn weekday(days: i64) -> u8 {
    u8::try_from((days + 3).rem_euclid(7) + 1).unwrap_or(1)
}

/// Returns the last Sunday of a month of 31 days, in days after the start of 1970.
fn last_sunday(year: i64, month: i64) -> i64 {
    let last = days_until(year, month, 31);
    last - i64::from(weekday(last) % 7)
}

/// Counts the days from the start of 1970 to a date, by the civil calendar. The year begins
/// with March here, so that the leap day is its last (Hinnant, "chrono-compatible
/// low-level date algorithms").
fn days_until(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

/// Returns the year, month and day, so many days after the start of 1970: the
/// inverse of [`days_until`].
fn date(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let of_era = days.rem_euclid(146_097);
    let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    let year = year + era * 400 + i64::from(month <= 2);
    (year, month, day)
}

/// Whether a line answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answering {
    /// It answers now, by hours that a source gives.
    Open,
    /// No source says when it answers.
    Unknown,
    /// It does not answer now.
    Closed,
}

/// Whom to ring at a moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RingOrder {
    /// Everybody, the first to ring first, and whether each answers.
    pub lines: Vec<(Contact, Answering)>,
    /// Whether nobody knows that the first one answers: the page then says so,
    /// and 101 and 999 stand beside it.
    pub unknown: bool,
}

impl RingOrder {
    /// Returns contacts in the order in which they stand, where no time is looked at.
    pub(crate) fn of_any_time(contacts: Vec<Contact>) -> Self {
        let lines = contacts.into_iter();
        Self {
            lines: lines.map(|one| (one, Answering::Unknown)).collect(),
            unknown: false,
        }
    }
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

/// Returns whether a moment lies in one of the spans, like `1234:510-1020 5:510-990`.
/// On a bank holiday none does.
fn is_within(code: &str, at: Instant) -> bool {
    let mut spans = code.split(' ');
    !at.bank_holiday
        && spans.any(|span| {
            let parts = span.split_once(':');
            parts.is_some_and(|(days, times)| {
                let day = char::from_digit(u32::from(at.day), 10);
                let times = times.split_once('-');
                let times =
                    times.and_then(|(from, to)| Some((from.parse().ok()?, to.parse().ok()?)));
                day.is_some_and(|day| days.contains(day))
                    && times.is_some_and(|(from, to)| (from..to).contains(&at.minute))
            })
        })
}

/// Returns whom to ring at a moment, out of `contacts` in the order in which a
/// route names them. A line that answers comes first, then those of which nobody
/// knows (by night a team for nights before others), then those that are closed,
/// then those without a number. The police come after every line that may answer:
/// 101 is for everybody, and for nobody first.
#[must_use]
pub fn ring_order(contacts: Vec<Contact>, at: Instant) -> RingOrder {
    let lines: Vec<(Contact, Answering)> = contacts
        .into_iter()
        .map(|contact| {
            let code = contact
                .hours
                .as_ref()
                .and_then(|hours| hours.code.as_deref());
            let answers = answering(code, at);
            (contact, answers)
        })
        .collect();
    let mut ordered = Vec::with_capacity(lines.len());
    for wanted in 0..=LAST_RANK {
        let ranked = lines.iter();
        let ranked = ranked.filter(|(contact, answers)| rank(contact, *answers, at) == wanted);
        ordered.extend(ranked.cloned());
    }
    let lines = ordered;
    let unknown = lines
        .first()
        .is_none_or(|(contact, answers)| contact.number.is_none() || *answers != Answering::Open);
    RingOrder { lines, unknown }
}

/// Returns whether offices are closed nearly everywhere: only for lines whose
/// hours no source gives.
fn is_night(at: Instant) -> bool {
    at.bank_holiday || at.day > 5 || !(9 * 60..17 * 60).contains(&at.minute)
}

/// The rank of what is shown last.
const LAST_RANK: u8 = 5;

/// Returns where a line stands, the first to ring at 0.
fn rank(contact: &Contact, answers: Answering, at: Instant) -> u8 {
    let for_nights = contact.kind == ContactKind::OutOfHours;
    match answers {
        _ if contact.number.is_none() => LAST_RANK,
        Answering::Open if contact.kind == ContactKind::Police => 3,
        Answering::Open => 0,
        Answering::Unknown if for_nights && is_night(at) => 1,
        Answering::Unknown => 2,
        Answering::Closed => 4,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Milliseconds at a date and time of UTC.
    fn utc(year: i64, month: i64, day: i64, hour: i64, minute: i64) -> i64 {
        (days_until(year, month, day) * DAY + hour * 60 + minute) * 60_000
    }

    #[test]
    fn a_moment_is_that_of_englands_clocks() {
        let holidays = ["2026-12-25".to_owned()];
        let check = |at: i64, day: u8, minute: u16, bank_holiday: bool| {
            let expected = Instant {
                day,
                minute,
                bank_holiday,
            };
            assert_eq!(Instant::in_england(at, &holidays), expected);
        };
        // A Saturday evening in winter; the same by the clock in summer.
        check(utc(2026, 11, 28, 21, 0), 6, 21 * 60, false);
        check(utc(2027, 6, 30, 23, 30), 4, 30, false);
        // The clocks go on at one by UTC on 28 March 2027, and back on 31 October.
        check(utc(2027, 3, 28, 0, 59), 7, 59, false);
        check(utc(2027, 3, 28, 1, 0), 7, 120, false);
        check(utc(2027, 10, 31, 0, 59), 7, 119, false);
        check(utc(2027, 10, 31, 1, 0), 7, 60, false);
        // A holiday by England's date.
        check(utc(2026, 12, 25, 12, 0), 5, 720, true);
        check(utc(2026, 12, 24, 23, 59), 4, 1439, false);
        // Leap days and the turn of a century.
        check(utc(2028, 2, 29, 0, 0), 2, 0, false);
        check(utc(1970, 1, 1, 0, 0), 4, 0, false);
    }

    #[test]
    fn every_day_of_four_centuries_comes_back_from_its_number() {
        let mut days = days_until(1900, 1, 1);
        while days < days_until(2300, 1, 1) {
            let (year, month, day) = date(days);
            assert_eq!(days_until(year, month, day), days);
            days += 1;
        }
    }

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
}
