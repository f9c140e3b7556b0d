//! Who answers for the decision's text in a language other than English. A
//! question that is asked in other words asks something else, and people act on
//! the answer: nothing is drawn in a language for which nobody has signed.

use super::language::Language;
use serde::Deserialize;
use sha2::{Digest, Sha256};
use std::fs;
use std::path::Path;
use toml::value::Datetime;

/// What the decision says, and what it is made of.
const DECISION: [&str; 5] = [
    "decision/questions.toml",
    "decision/routes.toml",
    "decision/rules.toml",
    "decision/duties.toml",
    "signs.toml",
];

/// `content/words/cy.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Signature {
    /// The SHA-256 of the decision's text that was translated and reviewed.
    decision: String,
    /// That of the interface's words in this language.
    words: String,
    reviewed_by: Vec<Reviewer>,
}

/// Somebody by what they answer for, not by name.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Reviewer {
    role: String,
    organisation: String,
    date: Datetime,
}

/// Why nothing may be drawn in a language, in one sentence.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Unsigned(String);

/// Holds a language to its signature. English, in which the guidance is written,
/// needs none, nor do those that are pretended for tests.
///
/// # Errors
/// No signature, one that names nobody, or one for another text than there is.
pub fn signed(root: &Path, language: &Language) -> Result<(), Unsigned> {
    let Language::Other(tag) = language else {
        return Ok(());
    };
    let shown = format!("content/words/{tag}.toml");
    let text = fs::read_to_string(root.join(format!("words/{tag}.toml"))).map_err(|_| {
        Unsigned(format!(
            "nobody has signed the decision’s text in `{tag}`, so nothing is drawn in it: {shown} is missing, and docs/languages.md says who signs and how"
        ))
    })?;
    let signature: Signature = toml::from_str(&text).map_err(|error| {
        let what = error.message().replace('\n', " ");
        Unsigned(format!("{shown} is not a signature: {what}"))
    })?;
    if !signature.reviewed_by.iter().any(Reviewer::is_named) {
        return Err(Unsigned(format!(
            "{shown} names nobody who reviewed the text: it needs a [[reviewed_by]] with a role, an organisation and a date"
        )));
    }
    let words = language.catalogue();
    let held = [
        (
            "the decision’s text",
            &signature.decision,
            hash(root, &DECISION),
        ),
        (
            "the words of the interface",
            &signature.words,
            hash(root, &[&words]),
        ),
    ];
    for (what, signed, now) in held {
        if *signed != now {
            return Err(Unsigned(format!(
                "{what} changed since somebody reviewed it in `{tag}`: have it reviewed again, then write {now} into {shown}"
            )));
        }
    }
    Ok(())
}

impl Reviewer {
    fn is_named(&self) -> bool {
        let said = |text: &str| !text.trim().is_empty();
        said(&self.role) && said(&self.organisation) && self.date.date.is_some()
    }
}

/// The SHA-256 of some files in hexadecimal digits, each after its name, so that
/// nothing moves from one into another unseen.
fn hash(root: &Path, files: &[&str]) -> String {
    let mut hash = Sha256::new();
    for file in files {
        hash.update(file.as_bytes());
        hash.update([0]);
        // A file that is not there is noted by `content::load`.
        hash.update(fs::read(root.join(file)).unwrap_or_default());
        hash.update([0]);
    }
    let digest = hash.finalize();
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Every language but English that there are words in, by its tag.
#[must_use]
pub fn others(root: &Path) -> Vec<Language> {
    let files = fs::read_dir(root.join("words")).into_iter().flatten();
    let mut tags: Vec<String> = files
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|kind| kind == "ftl"))
        .filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned()))
        .filter(|tag| tag != "en")
        .collect();
    tags.sort();
    tags.into_iter().map(Language::Other).collect()
}
