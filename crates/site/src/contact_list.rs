//! `/{area}/contacts.json`: the numbers of an area for the pages and programs
//! of others, with what has to be known of each. Its form is described in
//! `public/schema/contacts-1.json`, which is published with it.

use guidance::{Area, Contact, ContactKind, Guide, OpeningHours, PageWords};
use serde::Serialize;

/// The path of the JSON Schema, below the site's root.
pub const SCHEMA: &str = "schema/contacts-1.json";

#[derive(Serialize)]
struct List<'a> {
    #[serde(rename = "$schema")]
    schema: String,
    area: &'a str,
    name: &'a str,
    partnership: &'a str,
    edition: &'a str,
    licence: &'static str,
    caution: &'static str,
    contacts: Vec<Entry<'a>>,
}

#[derive(Serialize)]
struct Entry<'a> {
    kind: ContactKind,
    name: &'a str,
    what: &'a str,
    number: Option<&'a str>,
    tel: Option<String>,
    extra: Option<&'a str>,
    not_after: Option<&'a str>,
    hours: Option<Open<'a>>,
    outside: Option<Open<'a>>,
    address: Option<&'a str>,
    email: Option<&'a str>,
    known: Option<&'a str>,
    checked: &'a str,
    source: Option<Read<'a>>,
}

#[derive(Serialize)]
struct Open<'a> {
    words: &'a str,
    spans: Option<Vec<Span>>,
}

#[derive(Debug, PartialEq, Serialize)]
struct Span {
    days: Vec<u8>,
    from: String,
    to: String,
}

#[derive(Serialize)]
struct Read<'a> {
    title: &'a str,
    publisher: &'a str,
    year: &'a str,
    address: Option<&'a str>,
    known: &'static str,
}

/// Returns the list of an area as JSON. `base` is the base path of the site. For no number
/// past its date, apply [`crate::expired_numbers`] to the guide first.
///
/// # Errors
/// Text that cannot be written as JSON, which does not occur here.
pub fn list(
    guide: &Guide,
    words: PageWords,
    area: &Area,
    base: &str,
) -> Result<String, serde_json::Error> {
    let kinds = [&[ContactKind::Emergency][..], &ContactKind::TO_RING].concat();
    let contacts = guide.contacts(area, &kinds);
    let list = List {
        schema: format!("{base}{SCHEMA}"),
        area: area.id.as_str(),
        name: &area.name,
        partnership: &area.partnership,
        edition: &guide.edition.date,
        licence: "CC BY 4.0",
        caution: "In danger now: ring 999. Show no number after the day in not_after; show when it was checked and where it was read; ask for this list again each day.",
        contacts: contacts
            .iter()
            .map(|one| entry(guide, words, one))
            .collect(),
    };
    serde_json::to_string_pretty(&list)
}

fn entry<'a>(guide: &'a Guide, words: PageWords, contact: &'a Contact) -> Entry<'a> {
    let source = guide.source(&contact.source).map(|source| Read {
        title: &source.title,
        publisher: &source.publisher,
        year: &source.year,
        address: source.address.as_deref(),
        known: words.known(source.known),
    });
    Entry {
        kind: contact.kind,
        name: &contact.name,
        what: &contact.what,
        number: contact.number.as_deref(),
        tel: contact.tel(),
        extra: contact.extra.as_deref(),
        not_after: contact
            .check_again
            .as_deref()
            .filter(|_| contact.number.is_some()),
        hours: contact
            .hours
            .as_ref()
            .filter(|one| !is_outside(one))
            .map(open),
        outside: contact
            .hours
            .as_ref()
            .filter(|one| is_outside(one))
            .map(open),
        address: contact.address.as_deref(),
        email: contact.email.as_deref(),
        known: contact.seen.as_deref(),
        checked: &contact.checked,
        source,
    }
}

/// Returns whether a line answers whenever another is closed.
fn is_outside(hours: &OpeningHours) -> bool {
    let code = hours.code.as_deref();
    code.is_none_or(|code| code.starts_with('!'))
}

/// Returns hours with their spans: those of the line itself, or of the other line outside
/// which it answers. There are none for a line that always answers, or if the other's hours
/// are not known.
fn open(hours: &OpeningHours) -> Open<'_> {
    let code = hours.code.as_deref();
    let code = code.filter(|code| code.contains(':'));
    Open {
        words: &hours.words,
        spans: code.map(|code| spans(code.trim_start_matches('!'))),
    }
}

/// Reads `1234:510-1020 5:510-990` as days, of which 1 is Monday, with times of day.
fn spans(code: &str) -> Vec<Span> {
    let span = |text: &str| {
        let (days, times) = text.split_once(':')?;
        let (from, to) = times.split_once('-')?;
        Some(Span {
            days: days.bytes().map(|day| day - b'0').collect(),
            from: clock(from)?,
            to: clock(to)?,
        })
    };
    code.split(' ').filter_map(span).collect()
}

/// Formats minutes after midnight as `08:30`.
fn clock(minutes: &str) -> Option<String> {
    let minutes: u16 = minutes.parse().ok()?;
    Some(format!("{:02}:{:02}", minutes / 60, minutes % 60))
}

#[cfg(test)]
mod tests;
