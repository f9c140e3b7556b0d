//! The JSON Schemas of the content files, by which editors help authors. They are made
//! from the types that the loader deserialises; `site schemas` writes them.

mod root;

use super::areas::RawArea;
use super::bank_holidays::RawBankHolidays;
use super::cases::{RawCase, RawOutsideCase};
use super::contacts::RawContact;
use super::duties::RawDuty;
use super::edition::RawEdition;
use super::escalation::RawStep;
use super::glossary::RawTerm;
use super::pitfalls::RawPitfall;
use super::questions::{RawPause, RawQuestion, RawScreen};
use super::resources::RawResource;
use super::routes::RawRoute;
use super::rules::{RawFloor, RawPromise, RawRule};
use super::settings::RawSetting;
use super::signs::RawSign;
use super::sources::RawSource;
use super::synonyms::RawSynonym;
use guidance::Route;
use root::Root;

/// The folder of the schemas, below the root of the repository.
pub const FOLDER: &str = "content/schema";

/// Returns every schema: the name of its file, and its text.
#[must_use]
pub fn schemas() -> Vec<(String, String)> {
    let roots = facts().into_iter().chain(decision());
    roots
        .map(|(name, root)| (format!("{name}.schema.json"), root.text()))
        .collect()
}

/// Returns the schemas of the files with facts, and of those around them.
fn facts() -> Vec<(&'static str, Root)> {
    vec![
        (
            "area",
            Root::of::<RawArea>("An area: its names, policies and contacts")
                .maybe_list::<RawContact>("contact", "Whom to ring in this area.")
                .maybe_list::<RawStep>(
                    "ladder",
                    "The steps of its escalation policy, in order. Left out where no source gives them: England's are used.",
                ),
        ),
        (
            "bank-holidays",
            Root::of::<RawBankHolidays>("The bank holidays of England and Wales"),
        ),
        (
            "contacts",
            Root::new("Contacts for the whole of England")
                .list::<RawContact>("contact", "Whom to ring."),
        ),
        (
            "edition",
            Root::of::<RawEdition>("When the content was last gone through"),
        ),
        (
            "glossary",
            Root::new("Terms of art").list::<RawTerm>("term", "The terms."),
        ),
        (
            "pitfalls",
            Root::new("Mistakes that good people make")
                .list::<RawPitfall>("pitfall", "The mistakes."),
        ),
        (
            "resources",
            Root::new("Publications and tools")
                .list::<RawResource>("resource", "The publications and tools."),
        ),
        (
            "sources",
            Root::new("Where facts were read").list::<RawSource>("source", "The sources."),
        ),
        (
            "synonyms",
            Root::new("The words that people type, and what they should find")
                .list::<RawSynonym>("synonym", "Words, and what they should find."),
        ),
    ]
}

/// Returns the schemas of the files on which the decision rests.
fn decision() -> Vec<(&'static str, Root)> {
    vec![
        (
            "cases",
            Root::new("Worked cases, all fictional").list::<RawCase>("case", "The cases."),
        ),
        (
            "duties",
            Root::new("What some answers ask of whoever gave them")
                .list::<RawDuty>("duty", "The duties, in the order in which they are shown."),
        ),
        (
            "outside-cases",
            Root::new("Situations of public documents, and where their authority puts them")
                .list::<RawOutsideCase>("case", "The situations."),
        ),
        (
            "questions",
            Root::new("The questions of the guided tool")
                .table::<RawScreen>("signs", "The screen on which signs are ticked.")
                .table::<RawPause>(
                    "before",
                    "The screen of ticks that everybody passes short of 999, before the result.",
                )
                .table::<RawPause>(
                    "pause",
                    "The moment before the result: what the user thinks should happen.",
                )
                .list::<RawSetting>("setting", "The answers to “who are you?”.")
                .list::<RawQuestion>(
                    "question",
                    "The questions, in the order in which they are asked.",
                ),
        ),
        (
            "routes",
            Root::new("What is said about each route").list_of::<RawRoute>(
                Route::ALL.len(),
                "route",
                "The five routes.",
            ),
        ),
        (
            "rules",
            Root::new("The rules, and the floor beneath them")
                .table::<RawFloor>("floor", "What holds where no rule does.")
                .list::<RawRule>("rule", "The rules.")
                .list::<RawPromise>(
                    "promise",
                    "The floors that the proof holds the rules to. They decide nothing.",
                ),
        ),
        (
            "signs",
            Root::new("The signs that a child may be neglected")
                .list::<RawSign>("sign", "The signs."),
        ),
    ]
}
