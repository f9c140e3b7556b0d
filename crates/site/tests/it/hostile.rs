//! Ten thousand hostile content files: nothing panics, and each either loads or
//! is refused with its file and line. Where it loads, no page runs what it says.

mod damage;
mod shown;
mod texts;

use content::Diagnostics;
use damage::{Damage, damages, texts_alone};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestRng, TestRunner};
use std::cell::Cell;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Instant;

use crate::tree::Tree;

/// As many runs, each with a seed of its own and always the same one, side by side.
const RUNS: u8 = 4;
/// So many folders does each try, with so many hostile files in each: of those in
/// which texts alone are hostile, many are sound, and drawn as a whole.
const DAMAGED: (u32, usize) = (150, 15);
const SAID: (u32, usize) = (125, 2);

/// The numbers of files that were refused, loaded and rendered.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
struct Count {
    refused: usize,
    loaded: usize,
    drawn: usize,
}

#[test]
fn ten_thousand_hostile_files_are_refused_by_name_or_shown_as_text() {
    let start = Instant::now();
    let counts: Vec<Count> = thread::scope(|scope| {
        let runs: Vec<_> = (0..RUNS)
            .map(|seed| scope.spawn(move || run(seed)))
            .collect();
        runs.into_iter().map(|run| run.join().unwrap()).collect()
    });
    let sum = |of: fn(&Count) -> usize| counts.iter().map(of).sum::<usize>();
    let (refused, loaded, drawn) = (
        sum(|count| count.refused),
        sum(|count| count.loaded),
        sum(|count| count.drawn),
    );
    let tried = refused + loaded;
    assert_eq!(tried, 10_000);
    // Else it would say nothing of one of the three.
    assert!(refused > 1_000 && loaded > 400 && drawn > 40, "{counts:?}");
    println!(
        "{tried} hostile files in {:.1?}: {refused} refused, {loaded} loaded; {drawn} sites drawn",
        start.elapsed()
    );
}

/// Tries folders, one at a time.
fn run(seed: u8) -> Count {
    let tree = Tree::valid();
    let files = files(&tree.root());
    let count = Cell::new(Count::default());
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &[seed; 32]);
    let mut runner = TestRunner::new_with_rng(config(DAMAGED.0), rng);
    let tried = |hostile: Vec<Hostile>| attempt(&tree, &files, &hostile, &count);
    let ran = runner.run(&some(&files, DAMAGED.1, damages()), tried);
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &[seed + RUNS; 32]);
    let mut runner = TestRunner::new_with_rng(config(SAID.0), rng);
    let said = runner.run(&some(&files, SAID.1, texts_alone()), tried);
    if let Err(error) = ran.and(said) {
        panic!("run {seed}: {error}");
    }
    count.get()
}

fn config(cases: u32) -> Config {
    Config {
        cases,
        failure_persistence: None,
        max_shrink_iters: 100,
        ..Config::default()
    }
}

/// The place of a file, and the damage done to it.
type Hostile = (usize, Vec<Damage>);

/// So many of the files, none of them twice.
fn some(
    files: &[Named],
    count: usize,
    damages: impl Strategy<Value = Vec<Damage>>,
) -> impl Strategy<Value = Vec<Hostile>> {
    let which = prop::sample::subsequence((0..files.len()).collect::<Vec<_>>(), count);
    let what = prop::collection::vec(damages, count);
    (which, what).prop_map(|(which, what)| which.into_iter().zip(what).collect())
}

/// Puts hostile files in the places of sound ones, looks at what is said of them,
/// and puts the sound ones back.
fn attempt(
    tree: &Tree,
    files: &[Named],
    hostile: &[Hostile],
    count: &Cell<Count>,
) -> Result<(), TestCaseError> {
    let write = |at: usize, bytes: &[u8]| fs::write(tree.root().join(&files[at].0), bytes).unwrap();
    for (at, damages) in hostile {
        let sound = files[*at].1.clone();
        write(
            *at,
            &damages.iter().fold(sound, |file, damage| damage.to(&file)),
        );
    }
    let refused = judge(&tree.root());
    for (at, _) in hostile {
        write(*at, &files[*at].1);
    }
    let refused = refused?;
    let mut now = count.get();
    now.drawn += usize::from(refused.is_empty());
    for (at, _) in hostile {
        if refused.contains(&files[*at].0) {
            now.refused += 1;
        } else {
            now.loaded += 1;
        }
    }
    count.set(now);
    Ok(())
}

/// The files that are refused; none where the folder loads. Fails where one is
/// refused without saying where and why, or shown as more than text.
fn judge(root: &Path) -> Result<BTreeSet<PathBuf>, TestCaseError> {
    match content::load(root) {
        Ok(content) => shown::as_text(&content).map(|()| BTreeSet::new()),
        Err(problems) => named(root, &problems),
    }
}

/// Holds every problem to a file that was asked for, a line that it has, one line
/// of words, and a mend.
fn named(root: &Path, problems: &Diagnostics) -> Result<BTreeSet<PathBuf>, TestCaseError> {
    prop_assert!(problems.count() > 0);
    prop_assert!(problems.report().ends_with("in the content\n"));
    let mut refused = BTreeSet::new();
    for problem in problems.iter() {
        let line = problem.to_line();
        let path = problem.file.strip_prefix("content");
        let path = path.map_err(|_| TestCaseError::fail(format!("no file: {line}")))?;
        let text = fs::read(root.join(path)).unwrap_or_default();
        let lines = text.iter().filter(|byte| **byte == b'\n').count() + 1;
        prop_assert!(
            (1..=lines).contains(&problem.line),
            "{line}: it has {lines} lines"
        );
        prop_assert!(
            !problem.message.trim().is_empty() && !problem.help.trim().is_empty(),
            "{line}"
        );
        // Else it would be several lines, or tell a terminal what to do.
        prop_assert!(!line.contains(char::is_control), "{line:?}");
        refused.insert(path.to_owned());
    }
    Ok(refused)
}

/// A file's path within the folder, and its bytes.
type Named = (PathBuf, Vec<u8>);

/// Every file of a folder, in order.
fn files(root: &Path) -> Vec<Named> {
    let mut paths = site::dist::files_under(root).unwrap();
    paths.sort();
    let read = |path: PathBuf| {
        let bytes = fs::read(&path).unwrap();
        (path.strip_prefix(root).unwrap().to_owned(), bytes)
    };
    paths.into_iter().map(read).collect()
}
