//! `cargo xtask bench`.

use clap::ValueEnum;

use crate::cli::Piece;
use crate::cmd::Cmd;
use crate::steps::Steps;
use crate::{Outcome, site_build, tools};

/// A Wasm of the release with its functions' names, which the site's own lacks.
const NAMED: &str = "target/weight";

/// Measures the built site against baseline pages with the same words, and what
/// each crate weighs in the Wasm; or one piece of that. Nothing here fails
/// because something is slow.
///
/// Fails if a step fails or something could not be measured.
pub fn bench(runs: u16, only: Option<Piece>, http1: bool) -> Outcome {
    let times = only != Some(Piece::Weight);
    let weight = only.is_none_or(|piece| piece == Piece::Weight);
    Steps::run_all(|steps| {
        steps.step("Looking for the tools", tools::for_testing)?;
        if times {
            site_build::build_if_stale(steps, "/")?;
            let line = format!("node bench/bench.mjs --runs {runs}{}", options(only, http1));
            let cmd = Cmd::new(line).current_dir("tests");
            steps.run("Measuring against baseline pages", &cmd)?;
        }
        if weight {
            weigh(steps)?;
        }
        Ok(())
    })?;
    println!("All is in target/bench.json.");
    Ok(())
}

/// Returns what the script of the bench is asked for, beside the number of runs.
fn options(only: Option<Piece>, http1: bool) -> String {
    let piece = only.and_then(|piece| piece.to_possible_value());
    let only = piece.map_or_else(String::new, |piece| format!(" --only {}", piece.get_name()));
    only + if http1 { " --http1" } else { "" }
}

/// Builds the Wasm once more, as in the release but with names, and prints what
/// each crate weighs in it.
fn weigh(steps: &mut Steps) -> Outcome {
    let build = Cmd::new(format!(
        "cargo build --release --lib --features csr --target wasm32-unknown-unknown --target-dir {NAMED}"
    ));
    let build = build.env("CARGO_PROFILE_RELEASE_STRIP", "none");
    steps.run("Building the Wasm with names", &build)?;
    let wasm = format!("{NAMED}/wasm32-unknown-unknown/release/second_question.wasm");
    let bind = format!("wasm-bindgen --target web --no-typescript --out-dir {NAMED} {wasm}");
    steps.run("Making it ready for browsers", &Cmd::new(bind))?;
    let table = format!("node tests/bench/weight.mjs {NAMED}/second_question_bg.wasm");
    steps.run("Weighing the crates", &Cmd::new(table))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_is_asked_for_what_the_command_line_says() {
        assert_eq!(options(None, false), "");
        assert_eq!(options(Some(Piece::Tool), true), " --only tool --http1");
    }
}
