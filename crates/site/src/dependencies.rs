//! The crates of the Wasm, as cargo resolves them for it.

use std::collections::BTreeSet;
use std::io;
use std::path::Path;
use std::process::Command;

/// A crate that the Wasm is made with.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Crate {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// Its licence, as an SPDX expression.
    pub licence: String,
    /// True if it is linked into the Wasm. The others run in the compiler.
    pub linked: bool,
    /// True if it belongs to this workspace.
    pub ours: bool,
}

/// The crates of the Wasm in the order of their names, and which depends on which: pairs of
/// places in that list.
#[derive(Debug, Clone, Default)]
pub struct Dependencies {
    /// The crates.
    pub crates: Vec<Crate>,
    /// The edges of the graph: the place of a crate, and that of one it depends on.
    pub asks: BTreeSet<(usize, usize)>,
}

/// Says why the crates are not known.
#[derive(Debug, thiserror::Error)]
pub enum DependenciesError {
    /// Cargo cannot be run.
    #[error("cargo cannot be asked for the crates of the Wasm: {0}")]
    NoCargo(#[from] io::Error),
    /// Cargo fails.
    #[error("cargo does not say which crates the Wasm has: {0}")]
    Refused(String),
    /// A line of `cargo tree` is of another form.
    #[error("`cargo tree` prints a line that is not understood: {0}")]
    Line(String),
}

/// Returns the crates of the Wasm, as cargo resolves them without a network.
///
/// # Errors
/// A missing cargo, or a lock file that is not up to date.
pub fn of_the_wasm(root: &Path) -> Result<Dependencies, DependenciesError> {
    let linked: BTreeSet<_> = tree(root, "normal,no-proc-macro")?
        .into_iter()
        .map(|line| line.key)
        .collect();
    let all = tree(root, "normal")?;
    let mut crates: Vec<Crate> = all
        .iter()
        .map(|line| line.found(linked.contains(&line.key)))
        .collect();
    crates.sort();
    crates.dedup();
    let asks = asks(&all, &crates);
    Ok(Dependencies { crates, asks })
}

/// A line of the tree.
struct Line {
    depth: usize,
    key: (String, String),
    licence: String,
    ours: bool,
}

impl Line {
    fn found(&self, linked: bool) -> Crate {
        let (name, version) = self.key.clone();
        Crate {
            name,
            version,
            licence: self.licence.clone(),
            linked,
            ours: self.ours,
        }
    }
}

fn tree(root: &Path, edges: &str) -> Result<Vec<Line>, DependenciesError> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .current_dir(root)
        .args(["tree", "--offline", "--locked"])
        .args(["--package", "second-question", "--features", "csr"])
        .args(["--target", "wasm32-unknown-unknown", "--edges", edges])
        .args(["--prefix", "depth", "--format", "|{p}|{l}|"])
        .output()?;
    if !output.status.success() {
        let why = String::from_utf8_lossy(&output.stderr).trim().to_owned();
        return Err(DependenciesError::Refused(why));
    }
    let text = String::from_utf8_lossy(&output.stdout);
    let read = |line: &str| line_of(line).ok_or_else(|| DependenciesError::Line(line.to_owned()));
    text.lines().map(read).collect()
}

/// Reads a line such as `2|syn v2.0.119 (proc-macro)|MIT OR Apache-2.0| (*)`.
fn line_of(line: &str) -> Option<Line> {
    let mut parts = line.split('|');
    let depth = parts.next()?.parse().ok()?;
    let mut package = parts.next()?.split(' ');
    let name = package.next()?.to_owned();
    let version = package.next()?.strip_prefix('v')?.to_owned();
    // Only what is of this workspace stands in a folder.
    let ours = package.any(|word| word.starts_with("(/"));
    // The older way to write "or".
    let licence = parts.next()?.replace('/', " OR ");
    Some(Line {
        depth,
        key: (name, version),
        licence,
        ours,
    })
}

/// Returns which crate depends on which: on those one level deeper beneath it.
fn asks(lines: &[Line], crates: &[Crate]) -> BTreeSet<(usize, usize)> {
    let place = |line: &Line| {
        let (name, version) = &line.key;
        crates
            .iter()
            .position(|one| one.name == *name && one.version == *version)
    };
    let mut above: Vec<usize> = Vec::new();
    let mut asks = BTreeSet::new();
    for line in lines {
        let Some(at) = place(line) else { continue };
        above.truncate(line.depth);
        if let Some(parent) = above.last() {
            asks.insert((*parent, at));
        }
        above.push(at);
    }
    asks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_of_the_tree_is_read() {
        let line = line_of("2|walkdir v2.5.0|Unlicense/MIT| (*)").expect("a line");
        assert_eq!(line.depth, 2);
        assert_eq!(line.licence, "Unlicense OR MIT");
        assert!(!line.ours);
        assert!(
            line_of("0|guidance v0.1.0 (/here)|MIT|")
                .expect("a line")
                .ours
        );
        let made = line_of("1|paste v1.0.15 (proc-macro)|MIT|").expect("a line");
        assert!(!made.ours);
        assert!(line_of("warning: something").is_none());
    }

    #[test]
    fn who_asks_for_what_follows_from_the_depth() {
        let text = ["0|a v1|X|", "1|b v1|X|", "2|c v1|X|", "1|c v1|X| (*)"];
        let lines: Vec<Line> = text.iter().filter_map(|line| line_of(line)).collect();
        let mut crates: Vec<Crate> = lines.iter().map(|line| line.found(true)).collect();
        crates.dedup();
        let expected = [(0, 1), (0, 2), (1, 2)];
        assert_eq!(asks(&lines, &crates), BTreeSet::from(expected));
    }
}
