//! What a whole run of the tests counted, as `cargo xtask test` leaves it, and
//! what the build counts itself.

use crate::base::{Base, NoBase};
use crate::dependencies::{self, Dependencies, DependenciesError};
use crate::page_weight::{self, SizeError, budget};
use jiff::civil::Date;
use second_question::pages::evidence::{Axe, Built, Engine, Evidence, Tests};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use toml::value::Datetime;

/// The committed file, below the project.
pub const FILE: &str = "content/evidence.toml";
/// Where a run leaves what it counted, below the project.
const RUN: &str = "target/evidence";

/// Why there are no figures.
#[derive(Debug, thiserror::Error)]
pub enum EvidenceError {
    /// The committed file is not as it was written.
    #[error(
        "{FILE} is not as a run writes it; `cargo xtask evidence` writes it anew, and without it the page says that there are no figures: {0}"
    )]
    Form(#[from] toml::de::Error),
    /// A file of the run is of another form.
    #[error("{path} is not as a run of the tests writes it: {error}")]
    Json {
        /// Which.
        path: PathBuf,
        /// Why.
        error: serde_json::Error,
    },
    /// A file cannot be read or written.
    #[error("{path}: {error}; a whole `cargo xtask test` makes what is read here")]
    File {
        /// Which.
        path: PathBuf,
        /// Why.
        error: io::Error,
    },
    /// Figures of such a run may not be printed.
    #[error("{0}")]
    NotWhole(&'static str),
    /// The built site cannot be measured.
    #[error(transparent)]
    Size(#[from] SizeError),
    /// The site is for no folder.
    #[error(transparent)]
    Base(#[from] NoBase),
    /// The crates are not known.
    #[error(transparent)]
    Dependencies(#[from] DependenciesError),
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    date: Datetime,
    commit: String,
    faults: usize,
    hostile: usize,
    tests: BTreeMap<String, usize>,
    engines: BTreeMap<String, String>,
    axe: WrittenAxe,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenAxe {
    version: String,
    rules: usize,
    looks: usize,
    held: usize,
}

/// What `cargo xtask test` says of the whole run.
#[derive(Debug, Deserialize)]
struct Run {
    commit: String,
    clean: bool,
    native: usize,
}

/// What tests/reporter.mjs counted.
#[derive(Debug, Deserialize)]
struct Browsers {
    status: String,
    passed: BTreeMap<String, usize>,
    faults: usize,
    engines: BTreeMap<String, String>,
    axe: WrittenAxe,
}

/// What the tests with made-up content and input tried.
#[derive(Debug, Deserialize)]
struct Hostile {
    tried: usize,
}

/// The figures that are committed; `None` where there are none.
///
/// # Errors
/// A file that cannot be read, or that no run wrote in this form.
pub fn read(root: &Path) -> Result<Option<Evidence>, EvidenceError> {
    let path = root.join(FILE);
    let text = match fs::read_to_string(&path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        text => text.map_err(|error| EvidenceError::File { path, error })?,
    };
    let written: Written = toml::from_str(&text)?;
    let tests = written.tests.into_iter();
    let engines = written.engines.into_iter();
    Ok(Some(Evidence {
        date: written.date.to_string(),
        commit: written.commit,
        tests: tests.map(|(kind, passed)| Tests { kind, passed }).collect(),
        faults: written.faults,
        hostile: written.hostile,
        axe: Axe {
            version: written.axe.version,
            rules: written.axe.rules,
            looks: written.axe.looks,
            held: written.axe.held,
        },
        engines: engines
            .map(|(name, version)| Engine { name, version })
            .collect(),
    }))
}

/// Writes the figures of the last run into the committed file.
///
/// # Errors
/// A run that did not pass, was of nothing that is committed, or left nothing.
pub fn gather(root: &Path, today: Date) -> Result<(), EvidenceError> {
    let run: Run = json(root, "run.json")?;
    let browsers: Browsers = json(root, "browser.json")?;
    if browsers.status != "passed" {
        return Err(EvidenceError::NotWhole("A test in a browser has failed."));
    }
    if !run.clean {
        return Err(EvidenceError::NotWhole(
            "The run was of files that are in no commit: commit them, and run `cargo xtask test` again.",
        ));
    }
    let hostile: Hostile = json(root, "hostile.json")?;
    let path = root.join(FILE);
    let text = text(&run, &browsers, hostile.tried, today);
    fs::write(&path, text).map_err(|error| EvidenceError::File { path, error })
}

fn json<T: DeserializeOwned>(root: &Path, name: &str) -> Result<T, EvidenceError> {
    let path = root.join(RUN).join(name);
    match fs::read_to_string(&path) {
        Ok(text) => {
            serde_json::from_str(&text).map_err(|error| EvidenceError::Json { path, error })
        }
        Err(error) => Err(EvidenceError::File { path, error }),
    }
}

fn text(run: &Run, browsers: &Browsers, hostile: usize, today: Date) -> String {
    let axe = &browsers.axe;
    let mut text = format!(
        "#:schema ./schema/evidence.schema.json\n\
         # Written by `cargo xtask evidence` after a whole `cargo xtask test`, and by\n\
         # no hand: the page of assurance prints it.\n\
         date = {today}\n\
         commit = \"{}\"\n\
         faults = {}\n\
         hostile = {hostile}\n\n\
         [tests]\n\
         native = {}\n",
        run.commit, browsers.faults, run.native
    );
    for (project, passed) in &browsers.passed {
        let _ = writeln!(text, "{project} = {passed}");
    }
    text.push_str("\n[engines]\n");
    for (name, version) in &browsers.engines {
        let _ = writeln!(text, "{name} = \"{version}\"");
    }
    let _ = write!(
        text,
        "\n[axe]\nversion = \"{}\"\nrules = {}\nlooks = {}\nheld = {}\n",
        axe.version, axe.rules, axe.looks, axe.held
    );
    text
}

/// What the site in `dist` weighs, built for `base`, and how many crates its
/// program is made of.
///
/// # Errors
/// A site that is not whole, or a cargo that does not answer.
pub fn built(root: &Path, dist: &Path, base: &str) -> Result<Built, EvidenceError> {
    let report = page_weight::measure(dist, base.parse::<Base>()?)?;
    let mut pages = report.pages.iter();
    let program = pages.find_map(|page| page.bundle.as_ref());
    let first = report.pages.iter().find(|page| page.address == "/");
    Ok(Built {
        program: (
            program.map_or(0, page_weight::Bundle::program),
            budget::PROGRAM,
        ),
        first: (
            first.map_or(0, page_weight::Page::to_read),
            budget::to_read("/"),
        ),
        crates: crates(&dependencies::of_the_wasm(root)?),
    })
}

/// How many crates by others are linked, and how many of them we ask for.
fn crates(dependencies: &Dependencies) -> (usize, usize) {
    let Dependencies { crates, asks } = dependencies;
    let foreign = |one: &&dependencies::Crate| one.linked && !one.ours;
    let all = crates.iter().filter(foreign).count();
    let direct = crates.iter().enumerate().filter(|(place, one)| {
        let mut who = asks.iter().filter(|(_, what)| what == place);
        foreign(one) && who.any(|(who, _)| crates[*who].ours)
    });
    (all, direct.count())
}
