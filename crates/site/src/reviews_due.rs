//! `site reviews-due`: the content whose review is overdue, or due soon.

use crate::build::date::{self, InvalidSourceDateEpoch};
use content::Library;
use guidance::Contact;
use jiff::ToSpan;
use jiff::civil::Date;
use std::fmt;

/// The number of days ahead that a review is listed.
const NOTICE_DAYS: i64 = 30;
/// The role that reviews what names no owner.
const DEFAULT_OWNER: &str = "Content lead";

/// The command line of `site reviews-due`.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct Options {
    /// Take this date as today, such as 2027-03-01
    #[arg(long)]
    pub today: Option<Date>,
}

/// Something that has to be reviewed by a date.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct ReviewItem {
    /// Review by this date; overdue from the next day.
    pub by: Date,
    /// A name such as "page `signs`".
    pub what: String,
    /// The role that reviews it.
    pub owner: String,
    /// The file that it is in.
    pub file: String,
}

/// The reviews that are due, oldest date first. Displayed one line each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReviewsDue {
    /// The date on which the list is true.
    pub today: Date,
    /// The items whose date has passed.
    pub overdue: Vec<ReviewItem>,
    /// The items whose date is at most [`NOTICE_DAYS`] ahead.
    pub soon: Vec<ReviewItem>,
}

impl ReviewsDue {
    /// Returns how many reviews are due, in one line.
    #[must_use]
    pub fn summary(&self) -> String {
        let (overdue, soon) = (self.overdue.len(), self.soon.len());
        format!(
            "reviews due on {}: {overdue} overdue, {soon} within {NOTICE_DAYS} days (`site reviews-due` lists them)",
            self.today
        )
    }
}

impl fmt::Display for ReviewsDue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let overdue = self.overdue.iter().map(|item| ("overdue", item));
        let soon = self.soon.iter().map(|item| ("soon", item));
        for (when, item) in overdue.chain(soon) {
            let ReviewItem {
                by,
                what,
                owner,
                file,
            } = item;
            writeln!(f, "{when:<7}  {by}  {file}  {what}  ({owner})")?;
        }
        write!(f, "{}", self.summary())
    }
}

/// Returns the reviews that are due on the date that `options` gives, else today.
///
/// # Errors
/// A `SOURCE_DATE_EPOCH` that is not a number of seconds.
pub fn reviews_due(
    library: &Library,
    options: &Options,
) -> Result<ReviewsDue, InvalidSourceDateEpoch> {
    let today = options.today.map_or_else(date::today, Ok)?;
    Ok(due_on(library, today))
}

/// Returns the reviews that are due on a date.
#[must_use]
pub fn due_on(library: &Library, today: Date) -> ReviewsDue {
    let mut all = items(library);
    all.sort();
    let days_left = |item: &ReviewItem| i64::from((item.by - today).get_days());
    let (overdue, ahead): (Vec<_>, Vec<_>) = all.into_iter().partition(|item| days_left(item) < 0);
    let soon = ahead.into_iter();
    let soon = soon.filter(|item| days_left(item) <= NOTICE_DAYS).collect();
    ReviewsDue {
        today,
        overdue,
        soon,
    }
}

/// Returns everything that has a review date. A further kind needs one more line.
fn items(library: &Library) -> Vec<ReviewItem> {
    let pages = library.pages.iter().filter_map(|page| {
        let file = format!("content/pages/{}.md", page.name);
        let what = format!("page `{}`", page.name);
        item(what, &page.owner, file, &page.check_again)
    });
    let local = library.local.iter().filter_map(|(area, page)| {
        let file = format!("content/areas/{area}/{}.md", page.name);
        let what = format!("page `{}` of area `{area}`", page.name);
        item(what, &page.owner, file, &page.check_again)
    });
    let about = library.about.iter().filter_map(|page| {
        let file = format!("content/about/{}.md", page.name);
        let what = format!("about page `{}`", page.name);
        item(what, &page.owner, file, &page.check_again)
    });
    let sources = library.sources.iter().filter_map(|source| {
        let by = day(&source.checked)?.checked_add(1.year()).ok()?;
        Some(ReviewItem {
            by,
            what: format!("source `{}`", source.id),
            owner: DEFAULT_OWNER.to_owned(),
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

fn contact(contact: &Contact, file: String) -> Option<ReviewItem> {
    let what = format!("contact `{}`", contact.name);
    item(what, DEFAULT_OWNER, file, contact.check_again.as_deref()?)
}

fn item(what: String, owner: &str, file: String, check_again: &str) -> Option<ReviewItem> {
    Some(ReviewItem {
        by: day(check_again)?,
        what,
        owner: owner.to_owned(),
        file,
    })
}

/// Parses a date of the content, which the loader has checked.
fn day(written: &str) -> Option<Date> {
    written.parse().ok()
}
