//! Every name that content may refer to.

use super::diagnostics::DiagnosticSink;
use super::files::Files;
use super::item::{Raw, tables_at};
use super::known_ids::{KnownIds, ids};
use super::page_registry::{AREA_PAGES, AreaPage, Origin};
use super::toml_file::{Document, Documents};

/// A question's id and those of its options, from least to most worrying.
#[derive(Debug)]
pub(crate) struct QuestionEntry {
    pub(crate) id: String,
    pub(crate) options: Vec<String>,
    /// True if it is asked about each kind of need.
    pub(crate) each_kind: bool,
    /// True if no rule may depend on it.
    pub(crate) informs: bool,
}

/// Every name that content may refer to.
#[derive(Debug, Default)]
pub(crate) struct SymbolTable {
    pub(crate) areas: KnownIds,
    pub(crate) settings: KnownIds,
    pub(crate) signs: KnownIds,
    pub(crate) sources: KnownIds,
    pub(crate) duties: KnownIds,
    pub(crate) pitfalls: KnownIds,
    pub(crate) resources: KnownIds,
    /// The pages that a link may lead to.
    pub(crate) pages: Vec<String>,
    /// The questions, in the order of the file, by which the conditions of rules count
    /// them.
    pub(crate) questions: Vec<QuestionEntry>,
    /// False if the file could not be read: then there may be more questions.
    pub(crate) questions_complete: bool,
}

impl SymbolTable {
    /// Collects the names, and reports those that are defined twice.
    pub(crate) fn of(documents: &Documents<'_>, files: &Files, sink: &DiagnosticSink) -> Self {
        let list = |document, noun| KnownIds::in_list(document, noun, sink);
        // Nothing refers to these by name, but no two may bear the same.
        list(&documents.glossary, "term");
        list(&documents.rules, "rule");
        list(&documents.rules, "promise");
        list(&documents.routes, "route");
        list(&documents.cases, "case");
        list(&documents.outside_cases, "case");
        Self {
            areas: KnownIds {
                names: files.areas.iter().map(|area| area.name.clone()).collect(),
                complete: true,
            },
            pages: linked(files),
            settings: list(&documents.questions, "setting"),
            signs: list(&documents.signs, "sign"),
            sources: list(&documents.sources, "source"),
            duties: list(&documents.duties, "duty"),
            pitfalls: list(&documents.pitfalls, "pitfall"),
            resources: list(&documents.resources, "resource"),
            questions: questions(&documents.questions, sink),
            questions_complete: documents.questions.complete,
        }
    }

    /// Returns the question with this id.
    pub(crate) fn question(&self, id: &str) -> Option<&QuestionEntry> {
        self.questions.iter().find(|question| question.id == id)
    }
}

/// Returns the pages that a link may lead to: those that every site has, and those
/// of the others that are there.
fn linked(files: &Files) -> Vec<String> {
    let is_there = |page: &AreaPage| files.pages.iter().any(|file| file.name == page.slug);
    let linked = |page: &&AreaPage| match page.origin {
        Origin::Required => true,
        Origin::Optional => is_there(page),
        Origin::Generated => page.group.is_some(),
        Origin::PerArea => false,
    };
    AREA_PAGES
        .iter()
        .filter(linked)
        .map(|page| page.slug.to_owned())
        .collect()
}

fn questions(document: &Document<'_>, sink: &DiagnosticSink) -> Vec<QuestionEntry> {
    let items = document.items("question");
    let names = ids(document, "question", &items, sink);
    let flag = |item: &Raw<'_>, key: &str| {
        let value = item.get_ref().get(key);
        let value = value.and_then(|value| value.get_ref().as_bool());
        value.unwrap_or_default()
    };
    let asked = |(item, id): (&Raw<'_>, String)| QuestionEntry {
        options: ids(
            document,
            "option",
            &tables_at(item.get_ref(), "options"),
            sink,
        ),
        each_kind: flag(item, "each_kind"),
        informs: flag(item, "informs"),
        id,
    };
    items.iter().zip(names).map(asked).collect()
}
