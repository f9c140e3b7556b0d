//! The content: read from its folder, checked as a whole, and turned into the
//! types of `guidance`.
//!
//! [`load`] either gives everything or every problem, each with its file, its
//! line, what is wrong and what would be right. Nothing is guessed and nothing
//! is left out silently. What the rules promise is not checked here but by
//! `guidance::proof`; where worked cases end is checked by a test.

mod about;
mod areas;
mod audience;
mod cases;
mod catalogue;
mod changes;
mod contacts;
mod dates;
mod declared;
mod document;
mod duties;
mod edition;
mod file;
mod fill_in;
mod holidays;
mod hours;
mod item;
mod ladder;
mod language;
mod library;
mod markdown;
mod names;
mod nearest;
mod pages;
mod places;
mod problem;
mod prose;
mod questions;
mod routes;
mod rules;
mod settings;
mod signature;
mod signs;
mod sources;
mod subject;
mod synonyms;
mod thresholds;
mod words;

pub use changes::changes;
pub use fill_in::FILL_IN;
pub use language::Language;
pub use problem::{Problem, Problems};
pub use signature::{Unsigned, others, signed};
pub use synonyms::{Synonym, Target};

use document::Documents;
use file::Files;
use guidance::about::AboutPage;
use guidance::{
    AreaId, Case, Guide, OutsideCase, Page, PageWords, Pitfall, Resource, Rules, Source, Term,
    Urgent,
};
use names::Names;
use problem::Found;
use std::path::Path;
use subject::Desk;

/// Everything under `content/`, known to be whole and to fit together.
#[derive(Debug, Clone)]
pub struct Content {
    /// What the guided tool needs. Its sources are those that the rules, the
    /// floor, the routes, the duties, the signs, the contacts and the areas cite.
    pub guide: Guide,
    /// What pages say beside the tool.
    pub words: PageWords,
    /// The language of these words.
    pub language: Language,
    /// The pages shared by every area, in the order of their names.
    pub pages: Vec<Page>,
    /// The pages of one area alone.
    pub local: Vec<(AreaId, Page)>,
    /// The pages about this site, in the order of their names.
    pub about: Vec<AboutPage>,
    /// The mistakes that good people make.
    pub pitfalls: Vec<Pitfall>,
    /// The terms of art, in alphabetical order.
    pub terms: Vec<Term>,
    /// Publications and tools.
    pub resources: Vec<Resource>,
    /// The words that people type, and what they mean.
    pub synonyms: Vec<Synonym>,
    /// The worked cases.
    pub cases: Vec<Case>,
    /// Situations that public documents describe, with where they belong.
    pub outside_cases: Vec<OutsideCase>,
    /// Every source, also those that only pages cite.
    pub sources: Vec<Source>,
    /// A correction that older copies have to say at once.
    pub urgent: Option<Urgent>,
}

/// Reads and checks the content folder at `root` (the folder that holds
/// `signs.toml`).
///
/// # Errors
/// Every problem that was found, in the order of files and lines.
pub fn load(root: &Path) -> Result<Content, Problems> {
    load_in(root, &Language::English)
}

/// The same with the words of another language.
///
/// # Errors
/// As [`load`].
pub fn load_in(root: &Path, language: &Language) -> Result<Content, Problems> {
    let found = Found::default();
    let files = Files::read(root, language, &found);
    let documents = Documents::parse(&files, &found);
    let (words, page_words) = catalogue::catalogue(&files.words, language, &found);
    let names = Names::of(&documents, &files, &found);
    let desk = Desk {
        found: &found,
        names: &names,
        words,
        page_words,
    };
    let content = assemble(desk, &documents, &files, language);
    match (content, found.into_problems()) {
        (Some(content), None) => Ok(content),
        (_, problems) => Err(problems.unwrap_or_default()),
    }
}

/// `None` only where a problem was found.
fn assemble(
    desk: Desk<'_>,
    documents: &Documents<'_>,
    files: &Files,
    language: &Language,
) -> Option<Content> {
    let sources = sources::sources(desk, &documents.sources);
    let signs = signs::signs(desk, &documents.signs);
    let screen = questions::signs_screen(desk, &documents.questions);
    let settings = settings::settings(desk, &documents.questions);
    let questions = questions::questions(
        desk,
        &documents.questions,
        screen.as_ref().map(|screen| &screen.after),
    );
    let screen_of = |table| questions::screen(desk, &documents.questions, table);
    let (before, pause) = (screen_of("before"), screen_of("pause"));
    let floor = rules::floor(desk, &documents.rules);
    let promises = rules::promises(desk, &documents.rules);
    let rules = rules::rules(desk, &documents.rules);
    let advice = routes::advice(desk, &documents.routes);
    let national = contacts::contacts(desk, &documents.contacts);
    let areas = areas::areas(desk, &documents.areas);
    let duties = duties::duties(desk, &documents.duties);
    routes::check_reach(desk, documents);
    let pitfalls = library::pitfalls(desk, &documents.pitfalls);
    let terms = library::terms(desk, &documents.glossary);
    let resources = library::resources(desk, &documents.resources);
    let cases = cases::cases(desk, &documents.cases);
    let outside_cases = cases::outside(desk, &documents.outside_cases);
    let shelf = markdown::Shelf {
        sources: &sources,
        terms: &terms,
    };
    let pages = pages::pages(desk, &files.pages, shelf);
    let local = pages::local(desk, &files.local, shelf);
    let about = about::pages(desk, &files.about);
    let synonyms = synonyms::synonyms(desk, &documents.synonyms, &pages);
    let edition = edition::edition(desk, &documents.edition, files);
    let urgent = edition::urgent(desk, &documents.edition);

    let (screen, edition) = (screen?, edition?);
    let mut guide = Guide {
        edition,
        words: desk.words,
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
        bank_holidays: holidays::bank_holidays(&files.bank_holidays, desk.found),
        reminders: pitfalls.iter().filter_map(Pitfall::reminder).collect(),
        duties,
        sources: Vec::new(),
    };
    guide.sources = sources::cited_by(&guide, &sources);
    Some(Content {
        guide,
        words: desk.page_words,
        language: language.clone(),
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
    })
}
