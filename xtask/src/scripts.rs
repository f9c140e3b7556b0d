//! The tests that Node runs without a browser.

use std::path::Path;

use crate::cmd::Cmd;
use crate::steps::Steps;
use crate::{Outcome, files};

/// Checks the types of the scripts and runs their unit tests.
///
/// Fails if one fails, and if there is none.
pub fn unit_tests(steps: &mut Steps) -> Outcome {
    let title = "Types and unit tests of the scripts";
    steps.step(title, || {
        Cmd::new("npm test").current_dir("web").run()?;
        run_tests(&["tests/unit"])
    })
}

/// Runs the tests of the files of dist/, and reads one page of each kind as HTML.
///
/// Fails if one fails.
pub fn dist_tests(steps: &mut Steps) -> Outcome {
    steps.step("Reading the files of dist/", || {
        run_tests(&["tests/dist"])?;
        Cmd::new("node html.mjs").current_dir("tests").run()
    })
}

/// Reads every page of dist/ as HTML.
///
/// Fails at HTML that is not right.
pub fn read_every_page(steps: &mut Steps) -> Outcome {
    let html = Cmd::new("node html.mjs --all").current_dir("tests");
    steps.run("Reading the HTML of every page of dist/", &html)
}

fn run_tests(folders: &[&str]) -> Outcome {
    let folders = folders.iter().map(Path::new);
    let tests = folders
        .filter(|folder| folder.is_dir())
        .map(tests_below)
        .collect::<Outcome<Vec<_>>>()?
        .concat();
    if tests.is_empty() {
        return Err("There is no test.".into());
    }
    Cmd::new(format!("node --test {}", tests.join(" "))).run()
}

/// Returns the files below a folder that hold tests.
fn tests_below(folder: &Path) -> Outcome<Vec<String>> {
    let files = files::below(folder)?.into_iter();
    let names = files.map(|path| path.display().to_string());
    Ok(names
        .filter(|name| name.ends_with(".test.mjs") || name.ends_with(".test.js"))
        .collect())
}
