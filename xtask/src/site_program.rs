//! The program of `crates/site`, which checks, renders, measures and serves.

use std::env;
use std::path::PathBuf;

use crate::Outcome;
use crate::cmd::Cmd;

/// Names a program that is up to date, so that Trunk's hook need not build it.
/// The tests are built with more features than the program alone needs; without
/// this, half of the workspace would be compiled a second time.
const PROGRAM: &str = "SITE_PROGRAM";

/// The way to start the program.
#[derive(Clone)]
pub enum SiteProgram {
    /// Through cargo, which builds it first if it has to.
    Cargo,
    /// As a file that was built a moment ago.
    Built(PathBuf),
}

impl SiteProgram {
    /// Returns the program that `cargo test --workspace` has built.
    pub fn from_tests() -> Self {
        let target = env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into());
        let file = PathBuf::from(target).join("debug/site");
        // Trunk's hook may run in another folder.
        SiteProgram::Built(std::path::absolute(&file).unwrap_or(file))
    }

    /// Returns the command that runs the program with `arguments`.
    pub fn cmd(&self, arguments: &str) -> Cmd {
        match self {
            SiteProgram::Cargo => {
                Cmd::new(format!("cargo run --quiet --package site -- {arguments}"))
            }
            SiteProgram::Built(file) => Cmd::new(format!("{} {arguments}", file.display())),
        }
    }

    /// Tells Trunk's hook which program to use.
    pub fn tell(&self, trunk: Cmd) -> Cmd {
        match self {
            SiteProgram::Cargo => trunk,
            SiteProgram::Built(file) => trunk.env(PROGRAM, file.display().to_string()),
        }
    }
}

/// Writes the pages beside the Wasm: what Trunk calls after each build.
///
/// Fails if the content has mistakes or a page cannot be written.
pub fn render() -> Outcome {
    let program = match env::var_os(PROGRAM) {
        Some(file) => SiteProgram::Built(file.into()),
        None => SiteProgram::Cargo,
    };
    program.cmd("render").run()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_built_program_is_run_as_it_is_and_trunk_is_told() {
        let built = SiteProgram::Built("/target/debug/site".into());
        assert_eq!(built.cmd("check").to_string(), "/target/debug/site check");
        let trunk = built.tell(Cmd::new("trunk build")).to_string();
        assert_eq!(trunk, "SITE_PROGRAM=/target/debug/site trunk build");
        let trunk = SiteProgram::Cargo.tell(Cmd::new("trunk build"));
        assert_eq!(trunk.to_string(), "trunk build");
    }
}
