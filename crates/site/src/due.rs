//! `site due`: what has to be looked at again, past its day or soon to be.
//!
//! The day of today comes from the command, never from `guidance`.

use content::Library;
use guidance::Contact;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use std::fmt;

/// How many days before its day a thing is listed.
const SOON: i64 = 30;
/// The role that looks again at what names no role of its own.
const KEEPER: &str = "Content lead";

/// What `site due` is asked on the command line.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct Options {
    /// Which day to take for today, such as 2027-03-01
    #[arg(long)]
    pub today: Option<Date>,
}

/// Why nobody knows what day it is.
#[derive(Debug, thiserror::Error)]
#[error("SOURCE_DATE_EPOCH is \"{0}\": write it as seconds since 1970.")]
pub struct NoDay(String);

/// Today: what was asked for, else `SOURCE_DATE_EPOCH`, else the clock's day
/// in Greenwich.
///
/// # Errors
/// A `SOURCE_DATE_EPOCH` that is no number of seconds.
pub fn today(options: &Options) -> Result<Date, NoDay> {
    let epoch = std::env::var("SOURCE_DATE_EPOCH").ok();
    day_of(options.today, epoch.as_deref())
}

fn day_of(asked: Option<Date>, epoch: Option<&str>) -> Result<Date, NoDay> {
    let moment = match (asked, epoch) {
        (Some(day), _) => return Ok(day),
        (None, None) => Timestamp::now(),
        (None, Some(seconds)) => {
            let number = seconds.parse().ok();
            let moment = number.and_then(|number| Timestamp::from_second(number).ok());
            moment.ok_or_else(|| NoDay(seconds.to_owned()))?
        }
    };
    Ok(moment.to_zoned(TimeZone::UTC).date())
}

/// Something that somebody keeps true, and by when they look again.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Kept {
    /// The last day on which it need not have been looked at again.
    pub by: Date,
    /// Such as "page `signs`".
    pub what: String,
    /// The role that looks.
    pub owner: String,
    /// The file that it stands in.
    pub file: String,
}

/// What is due, the longest due first. Displayed one line each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// The day on which this is so.
    pub today: Date,
    /// Past its day.
    pub late: Vec<Kept>,
    /// Within the next days.
    pub soon: Vec<Kept>,
}

impl Due {
    /// How much is due, in one line.
    #[must_use]
    pub fn summary(&self) -> String {
        let (late, soon) = (self.late.len(), self.soon.len());
        format!(
            "due on {}: {late} past their day, {soon} within {SOON} days (`site due` lists them)",
            self.today
        )
    }
}

impl fmt::Display for Due {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let late = self.late.iter().map(|kept| ("past", kept));
        let soon = self.soon.iter().map(|kept| ("soon", kept));
        for (when, kept) in late.chain(soon) {
            let Kept {
                by,
                what,
                owner,
                file,
            } = kept;
            writeln!(f, "{when}  {by}  {file}  {what}  ({owner})")?;
        }
        write!(f, "{}", self.summary())
    }
}

/// What is due on a day.
#[must_use]
pub fn due(library: &Library, today: Date) -> Due {
    let mut all = kept(library);
    all.sort();
    let days_left = |kept: &Kept| (kept.by - today).get_days();
    let (late, coming): (Vec<_>, Vec<_>) = all.into_iter().partition(|kept| days_left(kept) < 0);
    let soon = coming.into_iter();
    Due {
        today,
        late,
        soon: soon
            .filter(|kept| i64::from(days_left(kept)) <= SOON)
            .collect(),
    }
}

/// Everything that has a day. A further kind of thing needs one more line.
fn kept(library: &Library) -> Vec<Kept> {
    let pages = library.pages.iter().filter_map(|page| {
        let file = format!("content/pages/{}.md", page.name);
        let what = format!("page `{}`", page.name);
        again(what, &page.owner, file, &page.check_again)
    });
    let local = library.local.iter().filter_map(|(area, page)| {
        let file = format!("content/areas/{area}/{}.md", page.name);
        let what = format!("page `{}` of area `{area}`", page.name);
        again(what, &page.owner, file, &page.check_again)
    });
    let about = library.about.iter().filter_map(|page| {
        let file = format!("content/about/{}.md", page.name);
        let what = format!("about page `{}`", page.name);
        again(what, &page.owner, file, &page.check_again)
    });
    let sources = library.sources.iter().filter_map(|source| {
        let by = day(&source.checked)?.checked_add(1.year()).ok()?;
        Some(Kept {
            by,
            what: format!("source `{}`", source.id),
            owner: KEEPER.to_owned(),
            file: "content/sources.toml".to_owned(),
        })
    });
    let national = library.guide.national.iter();
    let national = national.filter_map(|one| contact(one, "content/contacts.toml".to_owned()));
    let areas = library.guide.areas.iter().flat_map(|area| {
        let file = format!("content/areas/{}/area.toml", area.id);
        let contacts = area.contacts.iter();
        contacts.filter_map(move |one| contact(one, file.clone()))
    });
    let all = pages.chain(local).chain(about).chain(sources);
    all.chain(national).chain(areas).collect()
}

fn contact(contact: &Contact, file: String) -> Option<Kept> {
    let what = format!("contact `{}`", contact.name);
    again(what, KEEPER, file, contact.check_again.as_deref()?)
}

fn again(what: String, owner: &str, file: String, check_again: &str) -> Option<Kept> {
    Some(Kept {
        by: day(check_again)?,
        what,
        owner: owner.to_owned(),
        file,
    })
}

/// Dates in loaded content are dates; the loader refuses all others.
fn day(written: &str) -> Option<Date> {
    written.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn today_is_what_was_asked_for_and_else_what_the_build_says() {
        let asked = jiff::civil::date(2027, 3, 1);
        assert_eq!(day_of(Some(asked), Some("0")).ok(), Some(asked));
        let epoch = jiff::civil::date(1970, 1, 2);
        assert_eq!(day_of(None, Some("86400")).ok(), Some(epoch));
        let refused = day_of(None, Some("yesterday")).map_err(|error| error.to_string());
        assert_eq!(
            refused,
            Err("SOURCE_DATE_EPOCH is \"yesterday\": write it as seconds since 1970.".to_owned())
        );
        assert!(day_of(None, None).is_ok());
    }
}
