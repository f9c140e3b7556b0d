//! Writes the pages beside what Trunk built.

use crate::assets::{self, AssetError};
use crate::build::date::{self, InvalidSourceDateEpoch};
use crate::build::options::BuildOptions;
use crate::contact_list;
use crate::dependencies::DependenciesError;
use crate::dist::{self, FileError};
use crate::expired_numbers;
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
use std::sync::Arc;

/// Says why the pages could not be written.
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
    /// The index of the search page or a list of contacts could not be written as JSON.
    #[error("the index of the search page or a list of contacts could not be written as JSON: {0}")]
    Json(#[from] serde_json::Error),
    /// The service worker could not be written.
    #[error(transparent)]
    ServiceWorker(#[from] ServiceWorkerError),
    /// Cargo does not say which crates the Wasm is made of.
    #[error(transparent)]
    Dependencies(#[from] DependenciesError),
    /// The date of the build is unknown.
    #[error(transparent)]
    Date(#[from] InvalidSourceDateEpoch),
    /// A file cannot be read or written.
    #[error(transparent)]
    File(#[from] FileError),
}

/// Checks the content, renders every page and writes it. Returns the number of pages.
///
/// # Errors
/// Every mistake in the content; a file that is missing; a folder that cannot
/// be written to.
pub fn render(options: &BuildOptions) -> Result<usize, RenderError> {
    let root = options.root.join("content");
    refuse_pseudo_release(options)?;
    let mut library = content::load_in(&root, options.language)?;
    let today = date::today()?.to_string();
    let words = library.words;
    expired_numbers::hide(Arc::make_mut(&mut library.guide), words, &today);
    let indexes = search::indexes(&library)?;
    let figures = BuildFigures {
        proof: options.prove.then(|| prove(&library.guide.rules)),
        weight: options.prove.then(|| weight(&options.root)).transpose()?,
    };
    let assets = assets::write(options, &library, &indexes)?;
    let pages = render_all(&library, &assets.addresses, &figures);
    for page in &pages {
        let html = match &assets.reload {
            Some(script) => page.html.replace("</body>", &format!("{script}</body>")),
            None => page.html.clone(),
        };
        dist::write(&options.out.join(&page.file), html.as_bytes())?;
    }
    for area in &library.guide.areas {
        let list = contact_list::list(&library.guide, library.words, area, &options.base)?;
        let file = format!("{}/contacts.json", area.id);
        dist::write(&options.out.join(file), list.as_bytes())?;
    }
    write_oembed(options, &library)?;
    let schema = dist::read(&options.root.join("public").join(contact_list::SCHEMA))?;
    dist::write(&options.out.join(contact_list::SCHEMA), &schema)?;
    web_manifest::write(&options.root, &options.out, library.language)?;
    if options.compress {
        precompress(&options.out)?;
    }
    // After compression: its lists hold the size of each file as it is sent.
    let (date, urgent) = (&library.guide.edition.date, library.urgent.as_ref());
    let lists = service_worker::write(&options.root, &options.out, date, urgent)?;
    if assets.reload.is_some() {
        kill_switch::write(&options.root, &options.out)?;
    }
    if options.compress {
        precompress::copies(&lists)?;
    }
    Ok(pages.len())
}

fn write_oembed(options: &BuildOptions, library: &Library) -> Result<(), RenderError> {
    let Some(origin) = &options.origin else {
        return Ok(());
    };
    for area in &library.guide.areas {
        for (page, name) in AreaPage::embeddable() {
            let view = page.slug;
            let called = (view, name(library.words));
            let answer = oembed::answer(origin, &options.base, area, called)?;
            dist::write(
                &options.out.join(oembed::file(area, view)),
                answer.as_bytes(),
            )?;
        }
    }
    Ok(())
}

/// Refuses a release in a pseudo-locale: it is for tests and never for people.
fn refuse_pseudo_release(options: &BuildOptions) -> Result<(), RenderError> {
    let language = options.language;
    if language.is_pseudo() && (options.compress || options.prove) {
        return Err(RenderError::Language(format!(
            "`{language}` is a language for tests, which a release is never rendered in"
        )));
    }
    Ok(())
}
