//! Which words and rules these are.

use super::dates::Dated;
use super::document::Document;
use super::file::Files;
use super::item;
use super::subject::{Desk, Subject};
use guidance::Edition;
use serde::Deserialize;
use sha2::{Digest, Sha256};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawEdition {
    date: Dated,
}

/// The edition: its date, and a name for the rules made from all they rest on.
pub(crate) fn edition(desk: Desk<'_>, document: &Document<'_>, files: &Files) -> Option<Edition> {
    if !document.whole {
        return None;
    }
    let subject = Subject::called(desk, document.file, "the edition", 0..0);
    let raw: RawEdition = item::read(&subject, document.without(&[]))?;
    Some(Edition {
        date: subject.date("date", &raw.date),
        rules: rules(files),
    })
}

/// The first twelve hexadecimal digits of the SHA-256 of questions, rules and
/// signs, one after the other.
fn rules(files: &Files) -> String {
    let mut hash = Sha256::new();
    for file in [&files.questions, &files.rules, &files.signs] {
        hash.update(file.text.as_bytes());
    }
    let digits = hash
        .finalize()
        .iter()
        .take(6)
        .map(|byte| format!("{byte:02x}"))
        .collect::<Vec<_>>();
    digits.concat()
}
