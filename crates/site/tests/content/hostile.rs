//! Ten thousand hostile content files: nothing panics, and each either loads or
//! is refused with its file and line. Where it loads, no page runs what it says.

#[path = "hostile/damage.rs"]
mod damage;
#[path = "hostile/shown.rs"]
mod shown;
#[path = "hostile/texts.rs"]
mod texts;

use damage::{Damage, damages};
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestRng, TestRunner};
use site::content::{self, Problems};
use std::cell::Cell;
use std::fs;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Instant;

use crate::tree::Tree;

/// As many runs, each with a seed of its own and always the same one, side by
/// side; together they try this many files.
const RUNS: u8 = 4;
const TRIED: u32 = 10_000;

/// How many were refused, and how many loaded.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
struct Count {
    refused: u32,
    loaded: u32,
}

#[test]
fn ten_thousand_hostile_files_are_refused_by_name_or_shown_as_text() {
    let start = Instant::now();
    let counts: Vec<Count> = thread::scope(|scope| {
        let runs: Vec<_> = (0..RUNS).map(|seed| scope.spawn(move || run(seed, TRIED / u32::from(RUNS)))).collect();
        runs.into_iter().map(|run| run.join().unwrap()).collect()
    });
    let sum = |of: fn(&Count) -> u32| counts.iter().map(of).sum::<u32>();
    let (refused, loaded) = (sum(|count| count.refused), sum(|count| count.loaded));
    let tried = refused + loaded;
    assert_eq!(tried, TRIED);
    // Else it would say nothing of one of the two.
    assert!(refused > TRIED / 10 && loaded > TRIED / 20, "{counts:?}");
    println!("{tried} hostile files in {:.1?}: {refused} refused, {loaded} loaded", start.elapsed());
    keep(&format!("{{\"tried\": {tried}, \"refused\": {refused}, \"loaded\": {loaded}}}\n"));
}

/// Where the page of assurance takes the figures from.
fn keep(figures: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/evidence");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("hostile.json"), figures).unwrap();
}

/// Tries files, one at a time, in a folder whose other files are sound.
fn run(seed: u8, cases: u32) -> Count {
    let tree = Tree::valid();
    let files = files(tree.root());
    let count = Cell::new(Count::default());
    let config = Config { cases, failure_persistence: None, max_shrink_iters: 200, ..Config::default() };
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &[seed; 32]);
    let mut runner = TestRunner::new_with_rng(config, rng);
    let ran = runner.run(&(any::<Index>(), damages()), |(file, damages)| {
        let (path, sound) = file.get(&files);
        let hostile = damages.iter().fold(sound.clone(), |file, damage| damage.to(&file));
        fs::write(path, &hostile).unwrap();
        let judged = judge(tree.root());
        fs::write(path, sound).unwrap();
        let mut now = count.get();
        if judged? { now.loaded += 1 } else { now.refused += 1 }
        count.set(now);
        Ok(())
    });
    if let Err(error) = ran {
        panic!("run {seed}: {error}");
    }
    count.get()
}

/// Whether the folder loads. Fails where it is refused without saying where and
/// why, or shown as more than text.
fn judge(root: &Path) -> Result<bool, TestCaseError> {
    match content::load(root) {
        Ok(content) => shown::as_text(content).map(|()| true),
        Err(problems) => named(root, &problems).map(|()| false),
    }
}

/// Holds every problem to a file that was asked for, a line that it has, one line
/// of words, and a mend.
fn named(root: &Path, problems: &Problems) -> Result<(), TestCaseError> {
    prop_assert!(problems.count() > 0);
    prop_assert!(problems.report().ends_with("in the content\n"));
    for problem in problems.iter() {
        let line = problem.in_one_line();
        let path = problem.file.strip_prefix("content");
        let path = path.map_err(|_| TestCaseError::fail(format!("no file: {line}")))?;
        let text = fs::read(root.join(path)).unwrap_or_default();
        let lines = text.iter().filter(|byte| **byte == b'\n').count() + 1;
        prop_assert!((1..=lines).contains(&problem.line), "{line}: it has {lines} lines");
        prop_assert!(!problem.what.trim().is_empty() && !problem.mend.trim().is_empty(), "{line}");
        // Else it would be several lines, or tell a terminal what to do.
        prop_assert!(!line.contains(char::is_control), "{line:?}");
    }
    Ok(())
}

/// Every file of a folder with its bytes, in order.
fn files(root: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut paths = site::precompress::files_under(root).unwrap();
    paths.sort();
    let read = |path: PathBuf| (path.clone(), fs::read(path).unwrap());
    paths.into_iter().map(read).collect()
}
