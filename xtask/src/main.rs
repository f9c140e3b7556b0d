//! `cargo xtask`: sets this machine up for Second Question, and runs the other
//! tools in order. It knows nothing of what they do.

mod audit;
mod bench;
mod browser_tests;
mod check;
mod cli;
mod cmd;
mod count;
mod dependencies;
mod dev;
mod files;
mod freshness;
mod lint;
mod lockfile;
mod php;
mod release_check;
mod root;
mod scripts;
mod serve;
mod site_build;
mod site_program;
mod steps;
mod test;
mod test_hosts;
mod test_reproducible;
mod test_servers;
mod tools;

use std::process::ExitCode;

use clap::Parser;
use cli::{Cli, Command};

/// The result of some work, or one or more sentences that say why it failed and
/// what to do about it.
type Outcome<T = ()> = Result<T, String>;

fn main() -> ExitCode {
    match run(Cli::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Outcome {
    root::enter()?;
    match command {
        Command::Serve { port, base } => serve::serve(port, &base),
        Command::Build { base } => site_build::alone(&base),
        Command::Dev { port } => dev::dev(port),
        Command::Check => check::check(),
        Command::Test => test::test(),
        Command::Audit => audit::audit(),
        Command::TestHosts => test_hosts::test(),
        Command::TestReproducible => test_reproducible::test(),
        Command::TestServers => test_servers::test(),
        Command::ReleaseCheck => release_check::check(),
        Command::Render => site_program::render(),
        Command::Bench { runs, only, http1 } => bench::bench(runs, only, http1),
    }
}
