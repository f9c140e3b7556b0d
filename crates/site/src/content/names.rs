//! Every name that content may refer to.

use super::declared::{Declared, ids};
use super::document::{Document, Documents};
use super::file::Files;
use super::item::Raw;
use super::problem::Found;
use toml::Spanned;

/// The pages that a link may lead to, and that a file may be.
pub(crate) const PAGES: [&str; 11] = [
    "home",
    "what-to-do",
    "signs",
    "definition",
    "learning",
    "pitfalls",
    "risk",
    "routes",
    "report",
    "resources",
    "children",
];

/// A question and its options, from least to most worrying.
#[derive(Debug)]
pub(crate) struct Asked {
    pub(crate) id: String,
    pub(crate) options: Vec<String>,
}

/// Every name that content may refer to.
#[derive(Debug)]
pub(crate) struct Names {
    pub(crate) areas: Declared,
    pub(crate) settings: Declared,
    pub(crate) signs: Declared,
    pub(crate) sources: Declared,
    /// The questions, in the order of the file: a rule's measures count them.
    pub(crate) questions: Vec<Asked>,
    /// Whether these are all questions.
    pub(crate) questions_whole: bool,
}

impl Names {
    /// Gathers the names, and notes those that stand twice.
    pub(crate) fn of(documents: &Documents<'_>, files: &Files, found: &Found) -> Self {
        let list = |document, noun| Declared::in_list(document, noun, found);
        // Nothing refers to these by name, but no two may bear the same.
        list(&documents.pitfalls, "pitfall");
        list(&documents.resources, "resource");
        list(&documents.rules, "rule");
        list(&documents.routes, "route");
        list(&documents.cases, "case");
        Self {
            areas: Declared {
                names: files.areas.iter().map(|area| area.name.clone()).collect(),
                whole: true,
            },
            settings: list(&documents.questions, "setting"),
            signs: list(&documents.signs, "sign"),
            sources: list(&documents.sources, "source"),
            questions: questions(&documents.questions, found),
            questions_whole: documents.questions.whole,
        }
    }

    /// The question of this name.
    pub(crate) fn question(&self, id: &str) -> Option<&Asked> {
        self.questions.iter().find(|question| question.id == id)
    }
}

fn questions(document: &Document<'_>, found: &Found) -> Vec<Asked> {
    let items = document.items("question");
    let names = ids(document, "question", &items, found);
    let asked = |(item, id): (&Raw<'_>, String)| Asked {
        options: ids(document, "option", &options(item), found),
        id,
    };
    items.iter().zip(names).map(asked).collect()
}

fn options<'a>(question: &Raw<'a>) -> Vec<Raw<'a>> {
    let list = question.get_ref().get("options");
    let list = list.and_then(|value| value.get_ref().as_array());
    let options = list.into_iter().flat_map(|list| list.iter());
    options
        .filter_map(|value| {
            Some(Spanned::new(
                value.span(),
                value.get_ref().as_table()?.clone(),
            ))
        })
        .collect()
}
