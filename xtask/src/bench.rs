//! `cargo xtask bench`.

use crate::job::Job;
use crate::steps::Steps;
use crate::{Outcome, site_build, tools};

/// What can be measured alone; the last one is a build of its own.
pub const PIECES: [&str; 7] = [
    "pages",
    "tool",
    "steps",
    "heap",
    "embed",
    "lighthouse",
    WEIGHT,
];
const WEIGHT: &str = "weight";

/// A Wasm of the release with its functions' names, which the site's own lacks.
const NAMED: &str = "target/weight";

/// Measures the built site beside plain pages with the same words, and what
/// each crate weighs in the Wasm; or one piece of that. Nothing here fails
/// because something is slow.
///
/// Fails if a step fails or something could not be measured.
pub fn bench(build: bool, runs: u16, only: Option<&'static str>) -> Outcome {
    let times = only != Some(WEIGHT);
    let weight = only.is_none_or(|piece| piece == WEIGHT);
    let build = build && times;
    let count = 1 + usize::from(times) + 3 * usize::from(weight);
    let mut steps = Steps::new(count + if build { site_build::STEPS } else { 0 });
    steps.step("Looking for the tools", tools::for_testing)?;
    if build {
        site_build::build(&mut steps, "/")?;
    }
    if times {
        let only = only.map_or_else(String::new, |piece| format!(" --only {piece}"));
        let job = Job::new(format!("node bench/bench.mjs --runs {runs}{only}"));
        steps.run("Measuring beside plain pages", &job.within("tests"))?;
    }
    if weight {
        weigh(&mut steps)?;
    }
    println!("All is in target/bench.json. ({})", steps.elapsed());
    Ok(())
}

/// Builds the Wasm once more, as in the release but with names, and says what
/// each crate weighs in it.
fn weigh(steps: &mut Steps) -> Outcome {
    let build = Job::new(format!(
        "cargo build --release --lib --features csr --target wasm32-unknown-unknown --target-dir {NAMED}"
    ));
    let build = build.with("CARGO_PROFILE_RELEASE_STRIP", "none");
    steps.run("Building the Wasm with names", &build)?;
    let wasm = format!("{NAMED}/wasm32-unknown-unknown/release/second_question.wasm");
    let bind = format!("wasm-bindgen --target web --no-typescript --out-dir {NAMED} {wasm}");
    steps.run("Making it ready for browsers", &Job::new(bind))?;
    let table = format!("node tests/bench/weight.mjs {NAMED}/second_question_bg.wasm");
    steps.run("Weighing the crates", &Job::new(table))
}
