//! Writes the pages beside what Trunk built.

use crate::assets::{self, AssetError};
use crate::contact_list;
use crate::content::{self, Content, Problems, Unsigned};
use crate::dependencies::DependenciesError;
use crate::due;
use crate::expire;
use crate::oembed;
use crate::offline::{self, OfflineError};
use crate::origin::Origin;
use crate::precompress::{self, precompress};
use crate::search;
use crate::weight::weight;
use guidance::proof::prove;
use second_question::pages::{About, Language, Library, VIEWS, render_all};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Where the site is made from and where to.
#[derive(Debug, Clone)]
pub struct Folders {
    /// The project: `content/`, `style/` and `public/` are below it.
    pub root: PathBuf,
    /// Where Trunk put the Wasm, and the pages go.
    pub out: PathBuf,
    /// The address of the site's root, `/` or `/guidance/`.
    pub base: String,
    /// The site's own address, for what has to name it.
    pub origin: Option<Origin>,
    /// In which language.
    pub language: content::Language,
    /// Whether to write compressed copies of every file.
    pub compress: bool,
    /// Whether to prove the rules and to print the figures: it takes seconds.
    pub prove: bool,
}

/// Why the pages were not written.
#[derive(Debug, thiserror::Error)]
pub enum RenderError {
    /// The content has mistakes.
    #[error("the content has mistakes")]
    Content(#[from] Problems),
    /// Nobody has answered for the text in this language.
    #[error(transparent)]
    Unsigned(#[from] Unsigned),
    /// The language is one that must not be published.
    #[error("{0}")]
    Language(String),
    /// Trunk's page or one of the files of the site is not as expected.
    #[error(transparent)]
    Assets(#[from] AssetError),
    /// The index of the search page or a list of contacts could not be put into
    /// its file.
    #[error("the index of the search page or a list of contacts could not be written as JSON: {0}")]
    Json(#[from] serde_json::Error),
    /// The worker could not be written.
    #[error(transparent)]
    Offline(#[from] OfflineError),
    /// Nobody says which crates the Wasm is made of.
    #[error(transparent)]
    Dependencies(#[from] DependenciesError),
    /// Nobody knows what day it is.
    #[error(transparent)]
    NoDay(#[from] due::NoDay),
    /// A file could not be written.
    #[error("{path} could not be written: {error}")]
    Write {
        /// Which.
        path: PathBuf,
        /// Why.
        error: io::Error,
    },
}

/// Checks the content, draws every page and writes it. Gives the number of
/// pages.
///
/// # Errors
/// Every mistake in the content; a file that is missing; a folder that cannot
/// be written to.
pub fn render(folders: &Folders) -> Result<usize, RenderError> {
    let root = folders.root.join("content");
    may_be_drawn(&root, folders)?;
    let mut content = content::load_in(&root, &folders.language)?;
    let today = due::today(&due::Options::default())?.to_string();
    expire::numbers(&mut content.guide, content.words, &today);
    let indexes = search::indexes(&content)?;
    let about = About {
        changes: content::changes(&folders.root.join("content"))?,
        proof: folders.prove.then(|| prove(&content.guide.rules)),
        weight: folders.prove.then(|| weight(&folders.root)).transpose()?,
        ..About::default()
    };
    let library = library(content, about);
    let assets = assets::write(folders, &library, &indexes)?;
    let pages = render_all(&library, &assets.addresses);
    for page in &pages {
        let html = match &assets.reload {
            Some(script) => page.html.replace("</body>", &format!("{script}</body>")),
            None => page.html.clone(),
        };
        write(&folders.out.join(&page.file), html.as_bytes())?;
    }
    for area in &library.guide.areas {
        let list = contact_list::list(&library.guide, library.words, area, &folders.base)?;
        let file = format!("{}/contacts.json", area.id);
        write(&folders.out.join(file), list.as_bytes())?;
    }
    write_oembed(folders, &library)?;
    let schema = fs::read_to_string(folders.root.join("public").join(contact_list::SCHEMA));
    let schema = schema.map_err(|error| RenderError::Write {
        path: contact_list::SCHEMA.into(),
        error,
    })?;
    write(&folders.out.join(contact_list::SCHEMA), schema.as_bytes())?;
    offline::write_manifest(&folders.root, &folders.out, &library.language)?;
    let failed = |error| RenderError::Write {
        path: folders.out.clone(),
        error,
    };
    if folders.compress {
        precompress(&folders.out).map_err(failed)?;
    }
    // Its lists hold how much each file is as it is sent.
    let (date, urgent) = (&library.guide.edition.date, library.urgent.as_ref());
    let lists = offline::write(&folders.root, &folders.out, date, urgent)?;
    if assets.reload.is_some() {
        offline::switch_off(&folders.root, &folders.out)?;
    }
    if folders.compress {
        precompress::copies(&lists).map_err(failed)?;
    }
    Ok(pages.len())
}

fn write_oembed(folders: &Folders, library: &Library) -> Result<(), RenderError> {
    let Some(origin) = &folders.origin else {
        return Ok(());
    };
    for area in &library.guide.areas {
        for (view, name) in VIEWS {
            let called = (view, name(library.words));
            let answer = oembed::answer(origin, &folders.base, area, called)?;
            write(
                &folders.out.join(oembed::file(area, view)),
                answer.as_bytes(),
            )?;
        }
    }
    Ok(())
}

/// Holds the language to what may be drawn in it: in one of people, what somebody
/// has signed; in one that is pretended, nothing that is to be published.
fn may_be_drawn(root: &Path, folders: &Folders) -> Result<(), RenderError> {
    let language = &folders.language;
    content::signed(root, language)?;
    if language.is_pretended() && (folders.compress || folders.prove) {
        return Err(RenderError::Language(format!(
            "`{language}` is a language for tests, which a release is not drawn in"
        )));
    }
    if matches!(language, content::Language::Other(_)) {
        return Err(RenderError::Language(format!(
            "the guidance is there in English alone, so nothing is drawn in `{language}`: docs/languages.md says what a further language needs"
        )));
    }
    Ok(())
}

/// What the pages are drawn from.
#[must_use]
pub fn library(content: Content, about: About) -> Library {
    Library {
        guide: Arc::new(content.guide),
        words: content.words,
        language: Language {
            tag: content.language.tag().to_owned(),
            direction: content.language.direction(),
        },
        pages: content.pages,
        local: content.local,
        pitfalls: content.pitfalls,
        terms: content.terms,
        resources: content.resources,
        cases: content.cases,
        outside_cases: content.outside_cases,
        sources: content.sources,
        urgent: content.urgent,
        about: About {
            pages: content.about,
            ..about
        },
    }
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), RenderError> {
    let failed = |error| RenderError::Write {
        path: path.to_owned(),
        error,
    };
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(failed)?;
    }
    fs::write(path, bytes).map_err(failed)
}
