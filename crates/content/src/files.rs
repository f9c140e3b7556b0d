//! Reads every content file.

use super::diagnostics::DiagnosticSink;
use super::page_registry::{AREA_PAGES, AreaPage, Origin};
use super::source::File;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// A file named after what it describes: a page, an area.
#[derive(Debug)]
pub(crate) struct NamedFile {
    pub(crate) name: String,
    pub(crate) file: File,
}

/// A page that belongs to one area.
#[derive(Debug)]
pub(crate) struct LocalFile {
    pub(crate) area: String,
    pub(crate) file: NamedFile,
}

/// The text of every content file.
#[derive(Debug)]
pub(crate) struct Files {
    pub(crate) words: File,
    pub(crate) edition: File,
    pub(crate) bank_holidays: File,
    pub(crate) changelog: File,
    pub(crate) sources: File,
    pub(crate) signs: File,
    pub(crate) pitfalls: File,
    pub(crate) resources: File,
    pub(crate) synonyms: File,
    pub(crate) glossary: File,
    pub(crate) contacts: File,
    pub(crate) questions: File,
    pub(crate) rules: File,
    pub(crate) routes: File,
    pub(crate) cases: File,
    pub(crate) outside_cases: File,
    pub(crate) duties: File,
    pub(crate) areas: Vec<NamedFile>,
    pub(crate) about: Vec<NamedFile>,
    pub(crate) pages: Vec<NamedFile>,
    pub(crate) local: Vec<LocalFile>,
}

impl Files {
    /// Reads all files. Reports each one that is missing or is not text.
    pub(crate) fn read(root: &Path, sink: &DiagnosticSink) -> Self {
        let read = |path: &str| read_file(root, PathBuf::from(path), sink);
        let markdown = |folder: &str| {
            let is_markdown = |path: &Path| path.extension().is_some_and(|end| end == "md");
            let parent = root.join(folder);
            let files = names_in(&parent, is_markdown).map(|name| NamedFile {
                file: read(&format!("{folder}/{name}.md")),
                name,
            });
            files.collect()
        };
        let area_folder = root.join("areas");
        let local = |page: &AreaPage| {
            let file = format!("{}.md", page.slug);
            let areas = names_in(&area_folder, |path| path.join(&file).is_file());
            let files = areas.map(|area| LocalFile {
                file: NamedFile {
                    file: read(&format!("areas/{area}/{file}")),
                    name: page.slug.to_owned(),
                },
                area,
            });
            files.collect::<Vec<_>>()
        };
        Self {
            words: read("words/en.ftl"),
            edition: read("edition.toml"),
            bank_holidays: read("bank-holidays.toml"),
            changelog: read("../CHANGELOG.md"),
            sources: read("sources.toml"),
            signs: read("signs.toml"),
            pitfalls: read("pitfalls.toml"),
            resources: read("resources.toml"),
            synonyms: read("synonyms.toml"),
            glossary: read("glossary.toml"),
            contacts: read("contacts.toml"),
            questions: read("decision/questions.toml"),
            rules: read("decision/rules.toml"),
            routes: read("decision/routes.toml"),
            cases: read("decision/cases.toml"),
            outside_cases: read("decision/outside-cases.toml"),
            duties: read("decision/duties.toml"),
            areas: names_in(&area_folder, Path::is_dir)
                .map(|name| NamedFile {
                    file: read(&format!("areas/{name}/area.toml")),
                    name,
                })
                .collect(),
            local: AREA_PAGES
                .iter()
                .filter(|page| page.origin == Origin::PerArea)
                .flat_map(local)
                .collect(),
            about: markdown("about"),
            pages: markdown("pages"),
        }
    }
}

/// Returns the names of the entries of a folder, sorted, without their extensions. A
/// folder that does not exist is taken as empty; the files that should be in it are
/// reported later, by name.
fn names_in(folder: &Path, wanted: impl Fn(&Path) -> bool) -> impl Iterator<Item = String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| wanted(path))
        .filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned()))
        .collect();
    names.sort();
    names.into_iter()
}

/// Reads one file below `root`. A file that cannot be read is reported and taken as
/// empty.
fn read_file(root: &Path, path: PathBuf, sink: &DiagnosticSink) -> File {
    let read = fs::read_to_string(root.join(&path));
    let complete = read.is_ok();
    let (text, error) = match read {
        Ok(text) => (text, None),
        Err(error) => (String::new(), Some(error)),
    };
    let file = File {
        path,
        text: text.into(),
        complete,
    };
    if let Some(error) = error {
        let name = file.shown();
        let (message, help) = if error.kind() == io::ErrorKind::NotFound {
            (format!("`{}` is missing", name.display()), "add it")
        } else {
            let message = format!("`{}` cannot be read ({error})", name.display());
            (message, "save it as a text file in UTF-8")
        };
        sink.add(&file, 0..0, message, help);
    }
    file
}
