//! `cargo xtask test-reproducible`.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use crate::cmd::Cmd;
use crate::steps::Steps;
use crate::{Outcome, files, tools};

/// Builds the last commit twice from nothing, in two folders. Cargo's own folder
/// is the same for both: a dependency of Leptos puts a hash of its path into the
/// Wasm (docs/hosting.md).
///
/// Fails if the two differ in a single byte, naming each file.
pub fn test() -> Outcome {
    let folder = std::env::temp_dir().join(format!("reproducible-{}", std::process::id()));
    let outcome = Steps::run_all(|steps| build_and_compare(steps, &folder));
    // Two builds are gigabytes.
    let _ = fs::remove_dir_all(&folder);
    let files = outcome?;
    println!("Two builds of the last commit are the same: {files} files.");
    Ok(())
}

fn build_and_compare(steps: &mut Steps, folder: &Path) -> Outcome<usize> {
    steps.step("Looking for the tools of the build", tools::for_building)?;
    let day = day()?;
    let first = folder.join("first");
    let other = folder.join("another/checkout");
    steps.step("Building once", || build(&first, &day))?;
    steps.step("Building again, elsewhere", || build(&other, &day))?;
    steps.step("Comparing every file", || {
        compare(&first.join("dist"), &other.join("dist"))
    })
}

/// Returns the `SOURCE_DATE_EPOCH` of both builds, since the date is one of the inputs of a
/// build.
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
    Cmd::new(clone).run()?;
    Cmd::new("cargo xtask build")
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", text(&folder.join("target")))
        .env("SOURCE_DATE_EPOCH", day)
        // Nobody debugs the program that renders the pages here.
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        .run()
}

/// Returns how many files there are, if all are the same.
fn compare(first: &Path, other: &Path) -> Outcome<usize> {
    let files = below(first)?;
    let all: BTreeSet<_> = files.iter().cloned().chain(below(other)?).collect();
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

/// Returns every file below a folder, by its path from there.
fn below(folder: &Path) -> Outcome<BTreeSet<PathBuf>> {
    let files = files::below(folder)?.into_iter();
    let relative = |path: PathBuf| path.strip_prefix(folder).map(PathBuf::from).unwrap_or(path);
    Ok(files.map(relative).collect())
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
