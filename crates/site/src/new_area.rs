//! `site new-area`: creates the files of an area, with a placeholder for everything that a
//! person has to find out. Until all are filled in, `site check` fails and says what
//! belongs there.

use guidance::AreaId;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Names that are taken below the site's root.
const TAKEN: [&str; 2] = ["about", "embed"];
const AREA: &str = include_str!("new_area/area.toml");
const STRATEGY: &str = include_str!("new_area/strategy.md");

/// The command line of `site new-area`.
#[derive(Debug, Clone, clap::Args)]
pub struct Options {
    /// The area's name in addresses, such as stoke-on-trent
    pub name: String,
}

/// Says why no area was created.
#[derive(Debug, thiserror::Error)]
pub enum NewAreaError {
    /// The name could not stand in an address.
    #[error(
        "\"{0}\" cannot be the name of an area: use lowercase letters, digits and single hyphens, starting with a letter."
    )]
    BadName(String),
    /// The name means something else.
    #[error("\"{0}\" cannot be the name of an area: the site has other pages at that address.")]
    Taken(String),
    /// There is such an area.
    #[error("There is an area \"{0}\" already: edit {path}.", path = .1.display())]
    Exists(String, PathBuf),
    /// A file could not be written.
    #[error("Cannot write {path}: {1}.", path = .0.display())]
    Write(PathBuf, #[source] io::Error),
}

/// The files of a new area. Displayed as a list of the work that a person has to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// The files.
    pub files: Vec<PathBuf>,
    /// The places to fill in, one line each, as `site check` prints them.
    pub open: Vec<String>,
}

/// Creates the files of the area `name` in the content folder `root`.
///
/// # Errors
/// A name that is invalid or taken; a folder that cannot be written to.
pub fn make(root: &Path, name: &str) -> Result<Made, NewAreaError> {
    if AreaId::try_from(name).is_err() {
        return Err(NewAreaError::BadName(name.to_owned()));
    }
    if TAKEN.contains(&name) {
        return Err(NewAreaError::Taken(name.to_owned()));
    }
    let folder = root.join("areas").join(name);
    if folder.exists() {
        return Err(NewAreaError::Exists(name.to_owned(), folder));
    }
    fs::create_dir_all(&folder).map_err(|error| NewAreaError::Write(folder.clone(), error))?;
    let mut files = Vec::new();
    for (file, text) in [("area.toml", AREA), ("strategy.md", STRATEGY)] {
        let path = folder.join(file);
        fs::write(&path, text).map_err(|error| NewAreaError::Write(path.clone(), error))?;
        files.push(path);
    }
    Ok(Made {
        files,
        open: open(root, name),
    })
}

/// Returns the lines that the check prints about the area's files.
fn open(root: &Path, name: &str) -> Vec<String> {
    let below = Path::new("content/areas").join(name);
    let problems = content::load(root).err().unwrap_or_default();
    let own = problems
        .iter()
        .filter(|problem| problem.file.starts_with(&below));
    own.map(content::Diagnostic::to_line).collect()
}

impl std::fmt::Display for Made {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for file in &self.files {
            writeln!(f, "made {}", file.display())?;
        }
        writeln!(
            f,
            "\nTo fill in, {} places; `site check` passes when they are:",
            self.open.len()
        )?;
        for line in &self.open {
            writeln!(f, "{line}")?;
        }
        write!(
            f,
            "\nNew sources go into content/sources.toml first. A contact's number is left out until a page shows it: add `number`, `tier`, `hours` or `always`, and `check_again` then."
        )
    }
}
