//! The contacts. Telephone numbers are allowed nowhere else.

mod schema;

use super::checker::{CheckContext, ItemChecker};
use super::form::{Address, At, Date, Digits, Email, Id, Prose, Word};
use super::hours::{RawSpan, hours};
use super::item::Text;
use super::toml_file::Document;
use guidance::{Contact, ContactKind, Hours, Tier};
use schemars::JsonSchema;
use serde::Deserialize;

use schema::refuse_contradictions;

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(transform = refuse_contradictions)]
pub(crate) struct RawContact {
    /// Its purpose. The routes name kinds.
    kind: Word<ContactKind>,
    /// Its name.
    name: Prose,
    /// Digits with single spaces. Left out where no source shows it.
    number: Option<At<String, Digits>>,
    /// The key to press, or the person to ask for.
    extra: Option<Prose>,
    /// The quality of the number’s source: A on the body’s own site and a second page, B on one
    /// official page, C on one page of another body only (`seen` then says so).
    tier: Option<Word<Tier>>,
    /// Answered at any time of day or night.
    #[serde(default)]
    always: bool,
    /// The times at which it is answered. One of `always`, `outside` and `hours`, or none
    /// where nobody knows.
    #[serde(default)]
    #[schemars(length(min = 1))]
    hours: Vec<RawSpan>,
    /// Answered whenever the area’s front door is closed.
    #[serde(default)]
    outside: bool,
    /// After this day the number is not shown any more. Every number but 999 needs it.
    check_again: Option<Date>,
    /// A page to look it up on.
    address: Option<Address>,
    /// An email address.
    email: Option<At<String, Email>>,
    /// Its purpose, and what to know before ringing.
    what: Prose,
    /// For members of the public alone: practitioners are not given it.
    #[serde(default)]
    for_public: bool,
    /// A note on what is known of the number's source and what is not.
    seen: Option<Prose>,
    /// Its source: an id of content/sources.toml.
    source: Id,
    /// The day on which it was seen.
    checked: Date,
}

/// Reads the contacts of the nation or of an area.
pub(crate) fn contacts(context: CheckContext<'_>, document: &Document<'_>) -> Vec<Contact> {
    let mut read = context.each(document, "contact", contact);
    let daytime = read.iter().find_map(|(contact, hours)| match hours {
        Hours::Spans(spans) if contact.kind == ContactKind::FrontDoor => Some(spans.clone()),
        _ => None,
    });
    for (contact, hours) in &mut read {
        if matches!(hours, Hours::Outside(_)) {
            *hours = Hours::Outside(daytime.clone().unwrap_or_default());
        }
        contact.hours = hours.answered(context.page_words, context.words);
    }
    read.into_iter().map(|(contact, _)| contact).collect()
}

/// Returns a contact without its hours, and the hours: they can depend on those of
/// another line.
fn contact(raw: &RawContact, checker: &ItemChecker<'_>) -> Option<(Contact, Hours)> {
    let kind = checker.word("is of a kind", &raw.kind);
    let source = checker.source(&raw.source);
    let checked = checker.date("checked", &raw.checked);
    if raw.number.is_none() && raw.address.is_none() {
        let message = format!("{} has neither a `number` nor an `address`", checker.called);
        checker.report(
            checker.header.clone(),
            message,
            "add one, so that people can reach it",
        );
    }
    let contact = Contact {
        name: checker.text("name", &raw.name),
        number: raw.number.as_ref().map(|number| dialled(number, checker)),
        extra: raw.extra.as_ref().map(|extra| checker.text("extra", extra)),
        tier: raw
            .tier
            .as_ref()
            .and_then(|tier| checker.word("is of a tier", tier)),
        hours: None,
        check_again: check_again(raw, kind, &checked, checker),
        address: checker.address("address", raw.address.as_deref()),
        email: raw.email.as_ref().map(|email| mailed(email, checker)),
        what: checker.text("what", &raw.what),
        for_public: raw.for_public,
        seen: raw.seen.as_ref().map(|seen| checker.text("seen", seen)),
        checked,
        kind: kind?,
        source: source?,
    };
    Some((contact, hours_of(raw, checker)))
}

fn hours_of(raw: &RawContact, checker: &ItemChecker<'_>) -> Hours {
    let said = [raw.always, raw.outside, !raw.hours.is_empty()];
    if said.iter().filter(|said| **said).count() > 1 {
        let message = format!("{} has two kinds of hours", checker.called);
        let help = "keep one of `always`, `outside` and `hours`";
        checker.report(checker.header.clone(), message, help);
    }
    if raw.outside {
        return Hours::Outside(Vec::new());
    }
    hours(raw.always, &raw.hours, checker)
}

/// Returns the day by which the contact must be looked up again. After it the number is
/// not shown, so every number needs one, except 999, which never changes.
fn check_again(
    raw: &RawContact,
    kind: Option<ContactKind>,
    checked: &str,
    checker: &ItemChecker<'_>,
) -> Option<String> {
    let Some(again) = raw.check_again.as_ref() else {
        let lasts = kind.is_none_or(|kind| kind == ContactKind::Emergency);
        if let Some(number) = raw.number.as_ref().filter(|_| !lasts) {
            let message = format!("{} has a `number` but no `check_again`", checker.called);
            let help = "add the day by which somebody looks the number up again; after it the number is not shown";
            checker.report(number.span(), message, help);
        }
        return None;
    };
    Some(checker.check_again(again, checked))
}

/// Checks that a telephone number is made of digits with single spaces between them.
fn dialled(number: &Text, checker: &ItemChecker<'_>) -> String {
    let groups = number.get_ref().split(' ');
    let digits = |group: &str| !group.is_empty() && group.chars().all(|c| c.is_ascii_digit());
    if !groups.into_iter().all(digits) {
        let message = format!(
            "`number` of {} is not a telephone number: `{number}`",
            checker.called
        );
        let help = "write digits with single spaces between, and nothing else";
        checker.report(number.span(), message, help);
    }
    number.get_ref().clone()
}

/// Checks that an email address has one `@` in its middle.
fn mailed(email: &Text, checker: &ItemChecker<'_>) -> String {
    let parts = email.get_ref().split_once('@');
    let whole = parts
        .is_some_and(|(who, place)| !who.is_empty() && place.contains('.') && !place.contains('@'));
    if !whole || email.get_ref().contains(char::is_whitespace) {
        let message = format!(
            "`email` of {} is not an email address: `{email}`",
            checker.called
        );
        checker.report(email.span(), message, "write it like name@place.uk");
    }
    email.get_ref().clone()
}
