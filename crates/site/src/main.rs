//! The commands of the static site.

use clap::{Parser, Subcommand};
use miette::{IntoDiagnostic, Result, miette};
use site::content::{self, Content, Problems};
use site::render::{Folders, RenderError, render};
use site::{prove, serve, size};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

#[derive(Parser)]
#[command(
    name = "site",
    about = "Checks, draws, measures and serves Second Question"
)]
struct Command {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// Check the content; print every problem with its place and its mend
    Check,
    /// Prove what the rules promise over every set of answers
    Proof,
    /// Draw the pages into the folder that Trunk built (called by Trunk)
    Render,
    /// Measure what each page costs a phone
    Size(size::Options),
    /// Serve the built site with the headers of production
    Serve(serve::Options),
}

fn main() -> Result<ExitCode> {
    let root = std::env::current_dir().into_diagnostic()?;
    match Command::parse().what {
        What::Check => check(&root)?,
        What::Proof => proof(&root)?,
        What::Render => draw(root)?,
        What::Size(options) => return size::run(&options).map_err(|error| miette!("{error}")),
        What::Serve(options) => run(options)?,
    }
    Ok(ExitCode::SUCCESS)
}

fn load(root: &Path) -> Result<Content> {
    content::load(&root.join("content")).map_err(told)
}

/// Prints every problem with its place and its mend; what is left to say is
/// how many there are.
fn told(problems: Problems) -> miette::Report {
    eprint!("{}", problems.report());
    miette!("{} problems in the content", problems.iter().count())
}

fn check(root: &Path) -> Result<()> {
    let content = load(root)?;
    let wrong = prove::wrong_cases(&content);
    if !wrong.is_empty() {
        return Err(miette!(
            "{} worked cases do not end where they expect:\n{}",
            wrong.len(),
            wrong.join("\n")
        ));
    }
    println!(
        "content: {} pages, {} signs, {} rules, {} cases, {} sources: no problem found",
        content.pages.len(),
        content.guide.rules.signs.len(),
        content.guide.rules.rules.len(),
        content.cases.len(),
        content.sources.len()
    );
    Ok(())
}

fn proof(root: &Path) -> Result<()> {
    let content = load(root)?;
    let report = prove::report(&content.guide.rules);
    println!("{report}");
    if report.holds() {
        Ok(())
    } else {
        Err(miette!("the rules do not keep their promises"))
    }
}

fn draw(root: PathBuf) -> Result<()> {
    let folders = Folders {
        out: std::env::var_os("TRUNK_STAGING_DIR").map_or_else(|| root.join("dist"), PathBuf::from),
        base: std::env::var("TRUNK_PUBLIC_URL").unwrap_or_else(|_| "/".to_owned()),
        compress: std::env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release"),
        root,
    };
    match render(&folders) {
        Ok(pages) => {
            println!("{pages} pages drawn");
            Ok(())
        }
        Err(RenderError::Content(problems)) => Err(told(problems)),
        Err(other) => Err(miette!("{other}")),
    }
}

fn run(options: serve::Options) -> Result<()> {
    let runtime = tokio::runtime::Runtime::new().into_diagnostic()?;
    runtime
        .block_on(serve::serve(options))
        .map_err(|error| miette!("{error}"))
}
