//! `cargo xtask test-reproducible`.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use crate::job::Job;
use crate::steps::Steps;
use crate::{Outcome, tools};

/// Builds the last commit twice from nothing, in two folders. Cargo's own folder
/// is the same for both: a dependency of Leptos puts a hash of its path into the
/// Wasm (docs/hosting.md).
///
/// Fails if the two differ in a single byte, naming each file.
pub fn test() -> Outcome {
    let mut steps = Steps::new(4);
    steps.step("Looking for the tools of the build", tools::for_building)?;
    let folder = std::env::temp_dir().join(format!("reproducible-{}", std::process::id()));
    let outcome = build_and_compare(&mut steps, &folder);
    // Two builds are gigabytes.
    let _ = fs::remove_dir_all(&folder);
    let files = outcome?;
    println!(
        "Two builds of the last commit are the same: {files} files. ({})",
        steps.elapsed()
    );
    Ok(())
}

fn build_and_compare(steps: &mut Steps, folder: &Path) -> Outcome<usize> {
    let day = day()?;
    let first = folder.join("first");
    let other = folder.join("another/checkout");
    steps.step("Building once", || build(&first, &day))?;
    steps.step("Building again, elsewhere", || build(&other, &day))?;
    steps.step("Comparing every file", || {
        compare(&first.join("dist"), &other.join("dist"))
    })
}

/// The same moment for both, since the day is one of the things that the site
/// is made of.
fn day() -> Outcome<String> {
    if let Ok(seconds) = std::env::var("SOURCE_DATE_EPOCH") {
        return Ok(seconds);
    }
    let now = SystemTime::now().duration_since(UNIX_EPOCH);
    now.map(|since| since.as_secs().to_string())
        .map_err(|error| format!("The clock is wrong: {error}."))
}

fn build(folder: &Path, day: &str) -> Outcome {
    let text = |path: &Path| path.display().to_string();
    let clone = format!("git clone --quiet --no-hardlinks . {}", text(folder));
    Job::new(clone).run()?;
    Job::new("cargo xtask build")
        .within(folder)
        .with("CARGO_TARGET_DIR", text(&folder.join("target")))
        .with("SOURCE_DATE_EPOCH", day)
        // Nobody debugs the program that draws the pages here.
        .with("CARGO_PROFILE_DEV_DEBUG", "0")
        .run()
}

/// How many files there are, if all are the same.
fn compare(first: &Path, other: &Path) -> Outcome<usize> {
    let files = under(first)?;
    let all: BTreeSet<_> = files.iter().cloned().chain(under(other)?).collect();
    let differs = |file: &&PathBuf| match (fs::read(first.join(file)), fs::read(other.join(file))) {
        (Ok(one), Ok(two)) => one != two,
        _ => true,
    };
    let names: Vec<_> = all.iter().filter(differs).map(|f| f.display()).collect();
    if files.is_empty() {
        return Err(format!("There is nothing in {}.", first.display()));
    }
    if names.is_empty() {
        return Ok(files.len());
    }
    let list: Vec<_> = names.iter().map(|name| format!("  {name}")).collect();
    Err(format!(
        "These differ or are in one alone:\n{}",
        list.join("\n")
    ))
}

/// Every file below a folder, by its path from there.
fn under(folder: &Path) -> Outcome<BTreeSet<PathBuf>> {
    let failed = |error| format!("Cannot read {}: {error}.", folder.display());
    let mut found = BTreeSet::new();
    let mut folders = vec![PathBuf::new()];
    while let Some(inner) = folders.pop() {
        for entry in fs::read_dir(folder.join(&inner)).map_err(failed)? {
            let entry = entry.map_err(failed)?;
            let path = inner.join(entry.file_name());
            if entry.path().is_dir() {
                folders.push(path);
            } else {
                found.insert(path);
            }
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site(name: &str, files: &[(&str, &str)]) -> std::io::Result<PathBuf> {
        let folder = std::env::temp_dir().join(format!("{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        for (path, text) in files {
            let path = folder.join(path);
            fs::create_dir_all(path.parent().unwrap_or(&folder))?;
            fs::write(path, text)?;
        }
        Ok(folder)
    }

    #[test]
    fn a_byte_or_a_file_more_is_found() -> std::io::Result<()> {
        let one = site("one", &[("a.js", "x"), ("b/c.html", "x")])?;
        let same = site("same", &[("a.js", "x"), ("b/c.html", "x")])?;
        let other = site("other", &[("a.js", "x"), ("b/c.html", "y"), ("d", "")])?;
        assert_eq!(compare(&one, &same), Ok(2));
        let message = compare(&one, &other).expect_err("two differ");
        assert!(message.ends_with("alone:\n  b/c.html\n  d"), "{message}");
        for folder in [one, same, other] {
            fs::remove_dir_all(folder)?;
        }
        Ok(())
    }
}
