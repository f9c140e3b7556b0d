//! Reads the content folder, checks it as a whole, and turns it into the types
//! of `guidance`.
//!
//! [`load`] returns either everything or every error, each with its file, its line, a
//! message and a suggested fix. Nothing is guessed and nothing is left out silently.
//! `guidance::proof` checks that the rules keep their promises; [`case_checks`], that
//! worked cases end where they should.

mod about;
mod areas;
mod audience;
mod bank_holidays;
pub mod case_checks;
mod cases;
mod changelog;
mod checker;
mod conditions;
mod contacts;
mod dates;
mod diagnostics;
mod duties;
mod edition;
mod enums;
mod escalation;
mod files;
mod form;
mod front_matter;
mod glossary;
mod hours;
mod item;
mod known_ids;
mod language;
mod library;
mod markdown;
mod messages;
pub mod page_registry;
mod pages;
mod pitfalls;
mod placeholder;
mod places;
mod prose;
mod questions;
mod resources;
mod routes;
mod rules;
pub mod schemas;
mod settings;
mod signs;
mod source;
mod sources;
mod suggest;
mod symbols;
mod synonyms;
mod toml_file;
mod variants;

pub use diagnostics::{Diagnostic, Diagnostics};
pub use language::{Language, UnknownLanguage};
pub use library::Library;
pub use placeholder::FILL_IN;
pub use synonyms::{Synonym, Target};

use checker::CheckContext;
use diagnostics::DiagnosticSink;
use files::Files;
use guidance::{Guide, Pitfall, Rules};
use std::path::Path;
use std::sync::Arc;
use symbols::SymbolTable;
use toml_file::Documents;

/// Reads and checks the content folder at `root` (the folder that holds
/// `signs.toml`; `CHANGELOG.md` stands beside it), in English.
///
/// # Errors
/// Returns every error found, sorted by file and line.
pub fn load(root: &Path) -> Result<Library, Diagnostics> {
    load_in(root, Language::English)
}

/// Reads and checks the content folder as [`load`] does, with the messages in
/// another language.
///
/// # Errors
/// As [`load`].
pub fn load_in(root: &Path, language: Language) -> Result<Library, Diagnostics> {
    let sink = DiagnosticSink::default();
    let files = Files::read(root, &sink);
    let documents = Documents::parse(&files, &sink);
    let (words, page_words) = messages::messages(&files.words, language, &sink);
    let names = SymbolTable::of(&documents, &files, &sink);
    let context = CheckContext {
        sink: &sink,
        names: &names,
        words,
        page_words,
    };
    let library = assemble(context, &documents, &files, language);
    match (library, sink.into_diagnostics()) {
        (Some(library), None) => Ok(library),
        (_, errors) => Err(errors.unwrap_or_default()),
    }
}

/// Returns `None` only where an error was reported.
fn assemble(
    context: CheckContext<'_>,
    documents: &Documents<'_>,
    files: &Files,
    language: Language,
) -> Option<Library> {
    let sources = sources::sources(context, &documents.sources);
    let signs = signs::signs(context, &documents.signs);
    let screen = questions::signs_screen(context, &documents.questions);
    let settings = settings::settings(context, &documents.questions);
    let questions = questions::questions(
        context,
        &documents.questions,
        screen.as_ref().map(|screen| &screen.after),
    );
    let screen_of = |table| questions::screen(context, &documents.questions, table);
    let (before, pause) = (screen_of("before"), screen_of("pause"));
    let floor = rules::floor(context, &documents.rules);
    let promises = rules::promises(context, &documents.rules);
    let rules = rules::rules(context, &documents.rules);
    let advice = routes::advice(context, &documents.routes);
    let national = contacts::contacts(context, &documents.contacts);
    let areas = areas::areas(context, &documents.areas);
    let duties = duties::duties(context, &documents.duties);
    routes::check_reach(context, documents);
    let pitfalls = pitfalls::pitfalls(context, &documents.pitfalls);
    let terms = glossary::terms(context, &documents.glossary);
    let resources = resources::resources(context, &documents.resources);
    let cases = cases::cases(context, &documents.cases);
    let outside_cases = cases::outside(context, &documents.outside_cases);
    let references = markdown::References {
        sources: &sources,
        terms: &terms,
    };
    let pages = pages::pages(context, &files.pages, references);
    let local = pages::local(context, &files.local, references);
    let about = about::pages(context, &files.about);
    let synonyms = synonyms::synonyms(context, &documents.synonyms, &pages);
    let edition = edition::edition(context, &documents.edition, files);
    let urgent = edition::urgent(context, &documents.edition);

    let changelog = changelog::changelog(context, &files.changelog);

    let (screen, edition) = (screen?, edition?);
    let mut guide = Guide {
        edition,
        words: context.words,
        rules: Rules {
            questions,
            signs,
            rules,
            promises,
            floor: floor?,
        },
        signs_ask: screen.ask,
        signs_after: screen.after,
        signs_why: screen.why,
        before: before?,
        pause,
        settings,
        advice,
        national,
        areas,
        bank_holidays: bank_holidays::bank_holidays(context, &documents.bank_holidays),
        reminders: pitfalls.iter().filter_map(Pitfall::reminder).collect(),
        duties,
        sources: Vec::new(),
    };
    guide.sources = sources::cited_by(&guide, &sources);
    Some(Library {
        guide: Arc::new(guide),
        words: context.page_words,
        language,
        pages,
        local,
        about,
        pitfalls,
        terms,
        resources,
        synonyms,
        cases,
        outside_cases,
        sources,
        urgent,
        changelog,
    })
}
