//! Writes the pages beside what Trunk built.

use crate::assets::{self, AssetError};
use crate::build::options::BuildOptions;
use crate::contact_list;
use crate::dependencies::DependenciesError;
use crate::due;
use crate::expire;
use crate::oembed;
use crate::precompress::{self, precompress};
use crate::search;
use crate::service_worker::{self, ServiceWorkerError, kill_switch};
use crate::web_manifest;
use crate::weight::weight;
use content::page_registry::AreaPage;
use content::{Diagnostics, Library};
use guidance::proof::prove;
use second_question::pages::{BuildFigures, render_all};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Why the pages were not written.
#[derive(Debug, thiserror::Error)]
pub enum RenderError {
    /// The content has mistakes.
    #[error("the content has mistakes")]
    Content(#[from] Diagnostics),
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
    ServiceWorker(#[from] ServiceWorkerError),
    /// Cargo does not say which crates the Wasm is made of.
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
pub fn render(folders: &BuildOptions) -> Result<usize, RenderError> {
    let root = folders.root.join("content");
    refuse_pseudo_release(folders)?;
    let mut library = content::load_in(&root, folders.language)?;
    let today = due::today(&due::Options::default())?.to_string();
    let words = library.words;
    expire::numbers(Arc::make_mut(&mut library.guide), words, &today);
    let indexes = search::indexes(&library)?;
    let figures = BuildFigures {
        proof: folders.prove.then(|| prove(&library.guide.rules)),
        weight: folders.prove.then(|| weight(&folders.root)).transpose()?,
    };
    let assets = assets::write(folders, &library, &indexes)?;
    let pages = render_all(&library, &assets.addresses, &figures);
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
    web_manifest::write(&folders.root, &folders.out, library.language).map_err(AssetError::from)?;
    let failed = |error| RenderError::Write {
        path: folders.out.clone(),
        error,
    };
    if folders.compress {
        precompress(&folders.out).map_err(failed)?;
    }
    // Its lists hold how much each file is as it is sent.
    let (date, urgent) = (&library.guide.edition.date, library.urgent.as_ref());
    let lists = service_worker::write(&folders.root, &folders.out, date, urgent)?;
    if assets.reload.is_some() {
        kill_switch::write(&folders.root, &folders.out)?;
    }
    if folders.compress {
        precompress::copies(&lists).map_err(failed)?;
    }
    Ok(pages.len())
}

fn write_oembed(folders: &BuildOptions, library: &Library) -> Result<(), RenderError> {
    let Some(origin) = &folders.origin else {
        return Ok(());
    };
    for area in &library.guide.areas {
        for (page, name) in AreaPage::embeddable() {
            let view = page.slug;
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

/// Refuses a release in a pseudo-locale: it is for tests and never for people.
fn refuse_pseudo_release(folders: &BuildOptions) -> Result<(), RenderError> {
    let language = folders.language;
    if language.is_pseudo() && (folders.compress || folders.prove) {
        return Err(RenderError::Language(format!(
            "`{language}` is a language for tests, which a release is not drawn in"
        )));
    }
    Ok(())
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
