//! `cargo xtask`: sets this machine up for Second Question, and runs the other
//! tools in order. It knows nothing of what they do, and depends on nothing.

mod args;
mod bench;
mod count;
mod dev;
mod job;
mod keeper;
mod lockfile;
mod packages;
mod php;
mod release_check;
mod root;
mod serve;
mod site_build;
mod steps;
mod test;
mod test_hosts;
mod test_reproducible;
mod test_servers;
mod tools;

use std::process::ExitCode;

use args::Command;

/// Work that was done, or one or more sentences that say why not and what to
/// do about it.
type Outcome<T = ()> = Result<T, String>;

fn main() -> ExitCode {
    if std::env::args().nth(1).as_deref() == Some(keeper::WORD) {
        keeper::keep(std::io::stdin().lock());
        return ExitCode::SUCCESS;
    }
    let asked = args::parse(std::env::args().skip(1));
    match asked.and_then(run) {
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
        Command::Help => {
            print!("{}", args::HELP);
            Ok(())
        }
        Command::Build { base } => site_build::alone(&base),
        Command::Serve { port, build, base } => serve::serve(port, build, &base),
        Command::Test => test::test(),
        Command::TestHosts => test_hosts::test(),
        Command::TestReproducible => test_reproducible::test(),
        Command::TestServers => test_servers::test(),
        Command::ReleaseCheck => release_check::check(),
        Command::Bench { build, runs, only } => bench::bench(build, runs, only),
        Command::Dev { port } => dev::dev(port),
    }
}
