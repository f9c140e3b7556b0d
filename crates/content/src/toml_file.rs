//! A TOML file, split into its items before any of them is read, so that an item that
//! cannot be read does not hide the errors of others.

use super::diagnostics::DiagnosticSink;
use super::files::{Files, NamedFile};
use super::item::{self, Raw, table_of, tables_at};
use super::source::File;
use super::suggest;
use toml::Spanned;
use toml::de::{DeArray, DeTable, DeValue};

/// A parsed file. Empty, and not complete, if its syntax is wrong.
#[derive(Debug)]
pub(crate) struct Document<'a> {
    pub(crate) file: &'a File,
    root: DeTable<'a>,
    /// False if the file could not be read or parsed.
    pub(crate) complete: bool,
}

impl<'a> Document<'a> {
    fn parse(file: &'a File, sink: &DiagnosticSink) -> Self {
        let (root, complete) = match DeTable::parse(&file.text) {
            Ok(root) => (root.into_inner(), file.complete),
            Err(error) => {
                item::syntax(file, &error, sink);
                (DeTable::new(), false)
            }
        };
        Self {
            file,
            root,
            complete,
        }
    }

    /// Returns the items of a list, `[[key]]`.
    pub(crate) fn items(&self, key: &str) -> Vec<Raw<'a>> {
        tables_at(&self.root, key)
    }

    /// Returns the table `[key]`.
    pub(crate) fn table(&self, key: &str) -> Option<Raw<'a>> {
        self.root.get(key).and_then(table_of)
    }

    /// Returns everything but these keys.
    pub(crate) fn without(&self, keys: &[&str]) -> Raw<'a> {
        let mut root = self.root.clone();
        for key in keys {
            root.remove(*key);
        }
        Spanned::new(0..0, root)
    }

    /// Reports lists and tables that are missing, and keys that are not among them.
    fn expect_sections(self, lists: &[&str], tables: &[&str], sink: &DiagnosticSink) -> Self {
        if !self.complete {
            return self;
        }
        let shown = self.file.shown();
        let known = || lists.iter().chain(tables).copied();
        for key in self.root.keys() {
            let name = key.get_ref().as_ref();
            if !known().any(|known| known == name) {
                let message = format!("there is no `{name}` in {}", shown.display());
                sink.add(
                    self.file,
                    key.span(),
                    message,
                    suggest::did_you_mean(name, known()),
                );
            }
        }
        let headers = lists.iter().map(|key| (key, format!("[[{key}]]")));
        let headers = headers.chain(tables.iter().map(|key| (key, format!("[{key}]"))));
        for (key, header) in headers {
            if !self.root.contains_key(*key) {
                let message = format!("there is no `{header}` in {}", shown.display());
                sink.add(self.file, 0..0, message, "add it");
            }
            self.check_form(key, &header, sink);
        }
        self
    }

    /// Reports a key that is not written in the form of its header.
    fn check_form(&self, key: &str, header: &str, sink: &DiagnosticSink) {
        let Some((written, value)) = self.root.get_key_value(key) else {
            return;
        };
        let is_list = |list: &DeArray<'_>| !list.is_empty() && list.iter().all(is_table);
        let right = if header.starts_with("[[") {
            value.get_ref().as_array().is_some_and(is_list)
        } else {
            is_table(value)
        };
        if !right {
            let message = format!("`{key}` must be written as `{header}`");
            sink.add(
                self.file,
                written.span(),
                message,
                format!("start it with the line `{header}`"),
            );
        }
    }
}

fn is_table(value: &Spanned<DeValue<'_>>) -> bool {
    value.get_ref().is_table()
}

/// A document named after what it describes.
#[derive(Debug)]
pub(crate) struct NamedDocument<'a> {
    pub(crate) name: &'a str,
    pub(crate) document: Document<'a>,
}

/// The document of every TOML file.
#[derive(Debug)]
pub(crate) struct Documents<'a> {
    pub(crate) edition: Document<'a>,
    pub(crate) sources: Document<'a>,
    pub(crate) signs: Document<'a>,
    pub(crate) pitfalls: Document<'a>,
    pub(crate) resources: Document<'a>,
    pub(crate) synonyms: Document<'a>,
    pub(crate) glossary: Document<'a>,
    pub(crate) contacts: Document<'a>,
    pub(crate) questions: Document<'a>,
    pub(crate) rules: Document<'a>,
    pub(crate) routes: Document<'a>,
    pub(crate) cases: Document<'a>,
    pub(crate) outside_cases: Document<'a>,
    pub(crate) duties: Document<'a>,
    pub(crate) bank_holidays: Document<'a>,
    pub(crate) areas: Vec<NamedDocument<'a>>,
}

impl<'a> Documents<'a> {
    /// Parses them all.
    pub(crate) fn parse(files: &'a Files, sink: &DiagnosticSink) -> Self {
        let parse = |file: &'a File| Document::parse(file, sink);
        let list = |file: &'a File, key: &str| parse(file).expect_sections(&[key], &[], sink);
        let area = |area: &'a NamedFile| {
            let document = parse(&area.file);
            document.check_form("contact", "[[contact]]", sink);
            document.check_form("ladder", "[[ladder]]", sink);
            NamedDocument {
                name: &area.name,
                document,
            }
        };
        let edition = parse(&files.edition);
        edition.check_form("urgent", "[urgent]", sink);
        Self {
            edition,
            sources: list(&files.sources, "source"),
            signs: list(&files.signs, "sign"),
            pitfalls: list(&files.pitfalls, "pitfall"),
            resources: list(&files.resources, "resource"),
            synonyms: list(&files.synonyms, "synonym"),
            glossary: list(&files.glossary, "term"),
            contacts: list(&files.contacts, "contact"),
            questions: parse(&files.questions).expect_sections(
                &["setting", "question"],
                &["signs", "before", "pause"],
                sink,
            ),
            rules: parse(&files.rules).expect_sections(&["rule", "promise"], &["floor"], sink),
            routes: list(&files.routes, "route"),
            cases: list(&files.cases, "case"),
            outside_cases: list(&files.outside_cases, "case"),
            duties: list(&files.duties, "duty"),
            bank_holidays: parse(&files.bank_holidays),
            areas: files.areas.iter().map(area).collect(),
        }
    }
}
