//! The time in England.

/// A moment in England.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Instant {
    /// The day of the week: 1 is Monday, 7 is Sunday.
    pub day: u8,
    /// Minutes after midnight.
    pub minute: u16,
    /// True on a bank holiday of England.
    pub bank_holiday: bool,
}

impl Instant {
    /// Returns whether people call this time tonight: from six in the evening until five
    /// in the morning.
    #[must_use]
    pub fn is_evening(self) -> bool {
        !(5 * 60..18 * 60).contains(&self.minute)
    }

    /// Returns whether offices are closed nearly everywhere: only for lines whose
    /// hours no source gives.
    #[must_use]
    pub fn is_night(self) -> bool {
        self.bank_holiday || self.day > 5 || !(9 * 60..17 * 60).contains(&self.minute)
    }

    /// Returns the moment in England at so many milliseconds after the start of
    /// 1970 in UTC. `bank_holidays` are days like `2026-12-25`.
    ///
    /// The clocks of England go by an hour from the last Sunday of March to that
    /// of October, at one o'clock by UTC.
    #[must_use]
    pub fn in_england(milliseconds: i64, bank_holidays: &[String]) -> Self {
        let there = minutes_in_england(milliseconds);
        Self {
            day: weekday(there.div_euclid(DAY)),
            minute: u16::try_from(there.rem_euclid(DAY)).unwrap_or(0),
            bank_holiday: bank_holidays.contains(&date_in_england(milliseconds)),
        }
    }
}

/// Returns the date in England, as `2026-12-25`, at so many milliseconds after the start
/// of 1970 in UTC.
#[must_use]
pub fn date_in_england(milliseconds: i64) -> String {
    let (year, month, day) = date(minutes_in_england(milliseconds).div_euclid(DAY));
    format!("{year:04}-{month:02}-{day:02}")
}

/// Returns the minutes from the start of 1970, by England's clocks.
fn minutes_in_england(milliseconds: i64) -> i64 {
    let minutes = milliseconds.div_euclid(60_000);
    let (year, ..) = date(minutes.div_euclid(DAY));
    let change = |month| last_sunday(year, month) * DAY + 60;
    let is_summer = (change(3)..change(10)).contains(&minutes);
    minutes + if is_summer { 60 } else { 0 }
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
}
