//! The files under `content/`, as text.

use super::language::Language;
use super::problem::Found;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// One file. Where it could not be read, its text is empty and it is not whole.
#[derive(Debug)]
pub(crate) struct File {
    path: PathBuf,
    pub(crate) text: Arc<str>,
    /// Whether it was read. Nothing is said about what a file that was not
    /// read might have defined.
    pub(crate) whole: bool,
}

impl File {
    pub(crate) fn read(root: &Path, path: PathBuf, found: &Found) -> Self {
        let read = fs::read_to_string(root.join(&path));
        let whole = read.is_ok();
        let (text, error) = match read {
            Ok(text) => (text, None),
            Err(error) => (String::new(), Some(error)),
        };
        let file = Self {
            path,
            text: text.into(),
            whole,
        };
        if let Some(error) = error {
            let name = file.shown();
            let (what, mend) = if error.kind() == io::ErrorKind::NotFound {
                (format!("`{}` is missing", name.display()), "add it")
            } else {
                let what = format!("`{}` cannot be read ({error})", name.display());
                (what, "save it as a text file in UTF-8")
            };
            found.add(&file, 0..0, what, mend);
        }
        file
    }

    /// A file that should be there and is not.
    pub(crate) fn absent(path: &str) -> Self {
        Self {
            path: PathBuf::from(path),
            text: "".into(),
            whole: false,
        }
    }

    /// The path as problems show it: from the folder above `content`.
    pub(crate) fn shown(&self) -> PathBuf {
        match self.path.strip_prefix("..") {
            Ok(beside) => beside.to_owned(),
            Err(_) => Path::new("content").join(&self.path),
        }
    }

    /// Line and column of a byte, both from 1.
    pub(crate) fn position(&self, byte: usize) -> (usize, usize) {
        let before = self.text.get(..byte).unwrap_or(&self.text);
        let line = before.matches('\n').count() + 1;
        let start = before.rfind('\n').map_or(0, |at| at + 1);
        (line, before[start..].chars().count() + 1)
    }
}

/// A file that bears the name of what it describes: a page, an area.
#[derive(Debug)]
pub(crate) struct NamedFile {
    pub(crate) name: String,
    pub(crate) file: File,
}

/// A page of one area alone.
#[derive(Debug)]
pub(crate) struct LocalFile {
    pub(crate) area: String,
    pub(crate) file: NamedFile,
}

/// Every file that is content.
#[derive(Debug)]
pub(crate) struct Files {
    pub(crate) words: File,
    pub(crate) edition: File,
    pub(crate) bank_holidays: File,
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
    pub(crate) about: Vec<NamedFile>,
    pub(crate) areas: Vec<NamedFile>,
    pub(crate) pages: Vec<NamedFile>,
    pub(crate) local: Vec<LocalFile>,
}

impl Files {
    /// Reads them all, and notes those that are not there.
    pub(crate) fn read(root: &Path, language: &Language, found: &Found) -> Self {
        let read = |path: &str| File::read(root, PathBuf::from(path), found);
        let markdown = |folder: &str| {
            let is_markdown = |path: &Path| path.extension().is_some_and(|end| end == "md");
            let root = root.join(folder);
            let files = names_in(&root, is_markdown).map(|name| NamedFile {
                file: read(&format!("{folder}/{name}.md")),
                name,
            });
            files.collect()
        };
        Self {
            words: read(&language.catalogue()),
            edition: read("edition.toml"),
            bank_holidays: read("bank-holidays.toml"),
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
            areas: names_in(&root.join("areas"), Path::is_dir)
                .map(|name| NamedFile {
                    file: read(&format!("areas/{name}/area.toml")),
                    name,
                })
                .collect(),
            local: names_in(&root.join("areas"), |path| {
                path.join("strategy.md").is_file()
            })
            .map(|area| LocalFile {
                file: NamedFile {
                    file: read(&format!("areas/{area}/strategy.md")),
                    name: "strategy".to_owned(),
                },
                area,
            })
            .collect(),
            about: markdown("about"),
            pages: markdown("pages"),
        }
    }
}

/// The names, without extension, of what stands in a folder, in order. A folder
/// that is not there holds nothing; what should be in it is then missed by name.
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
