//! The commands of the static site.

use clap::{Parser, Subcommand};
use content::{Diagnostics, Language, Library, case_checks};
use miette::{IntoDiagnostic, Result, miette};
use site::build::options::BuildOptions;
use site::origin::Origin;
use site::render::{RenderError, render};
use site::service_worker::kill_switch;
use site::{
    bill, borrow, due, hosting, links, new_area, page_weight, prove, reading, serve,
    service_worker, visits,
};
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
    /// Write the bill of materials of what is sent to people
    Bill(bill::Options),
    /// Check the content; print every problem with its place and its mend
    Check,
    /// List what has to be looked at again, and by whom
    Due(due::Options),
    /// Write the configurations of other servers into deploy/
    Headers(hosting::Options),
    /// List every outside address of the built site, for a checker
    Links(links::Options),
    /// Make the files of a new area, and say what has to be filled in
    NewArea(new_area::Options),
    /// Write the worker and its lists of files anew for a built site
    Offline(service_worker::Options),
    /// Prove what the rules promise over every set of answers
    Proof,
    /// Draw the pages into the folder that Trunk built (called by Trunk)
    Render(Drawing),
    /// Measure what each page costs a phone
    Size(page_weight::Options),
    /// Print what a visit costs, by kind of user
    Visits(visits::Options),
    /// Serve the built site with the headers of production
    Serve(serve::Options),
    /// Put the worker that removes itself in the place of the built site's
    WorkerOff(kill_switch::Options),
}

/// How the pages are drawn, where Trunk does not ask for it.
#[derive(Debug, clap::Args)]
struct Drawing {
    /// The language: en-GB, or a pseudo-locale for tests, en-XA or ar-XB
    #[arg(long, default_value = "en")]
    language: Language,
    /// A built site: its Wasm is taken and not built anew
    #[arg(long, requires = "into")]
    from: Option<PathBuf>,
    /// The folder to draw into, which is emptied first
    #[arg(long, requires = "from")]
    into: Option<PathBuf>,
}

fn main() -> Result<ExitCode> {
    let root = std::env::current_dir().into_diagnostic()?;
    match Command::parse().what {
        What::Bill(options) => {
            let things = bill::write(&root, &options).map_err(|error| miette!("{error}"))?;
            println!("{things} things of others, in {}", options.into.display());
        }
        What::Check => check(&root)?,
        What::Due(options) => list_due(&root, &options)?,
        What::Headers(options) => {
            let files = hosting::write(&options).map_err(|error| miette!("{error}"))?;
            println!(
                "{files} configurations written into {}",
                options.into.display()
            );
        }
        What::Links(options) => {
            let links = links::links(&options.dist).map_err(|error| miette!("{error}"))?;
            print!("{links}");
        }
        What::NewArea(options) => {
            let made = new_area::make(&root.join("content"), &options.name)
                .map_err(|error| miette!("{error}"))?;
            println!("{made}");
        }
        What::Offline(options) => list_files(&root, &options)?,
        What::Proof => proof(&root)?,
        What::Render(drawing) => draw(root, &drawing)?,
        What::Size(options) => {
            return page_weight::run(&options).map_err(|error| miette!("{error}"));
        }
        What::Visits(options) => {
            let costs = visits::visits(&options).map_err(|error| miette!("{error}"))?;
            print!("{costs}");
        }
        What::Serve(options) => run(options)?,
        What::WorkerOff(options) => {
            kill_switch::write(&root, &options.dist).map_err(|error| miette!("{error}"))?;
            println!("The worker in {} removes itself.", options.dist.display());
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn load(root: &Path) -> Result<Library> {
    content::load(&root.join("content")).map_err(told)
}

/// Prints every problem with its place and its mend; what is left to say is
/// how many there are.
fn told(problems: Diagnostics) -> miette::Report {
    eprint!("{}", problems.report());
    miette!("{} problems in the content", problems.iter().count())
}

fn check(root: &Path) -> Result<()> {
    let library = load(root)?;
    let wrong = case_checks::wrong_worked_cases(&library);
    if !wrong.is_empty() {
        return Err(miette!(
            "{} worked cases do not end where they expect:\n{}",
            wrong.len(),
            wrong.join("\n")
        ));
    }
    let wrong = case_checks::wrong_outside_cases(&library);
    if !wrong.is_empty() {
        return Err(miette!("{}", wrong.join("\n")));
    }
    println!(
        "content: {} pages, {} signs, {} rules, {} cases, {} sources: no problem found",
        library.pages.len(),
        library.guide.rules.signs.len(),
        library.guide.rules.rules.len(),
        library.cases.len(),
        library.sources.len()
    );
    println!(
        "{}",
        due_today(&library, &due::Options::default())?.summary()
    );
    read(&library)
}

/// Prints how hard each page for the public is to read; fails where one is too
/// hard.
fn read(library: &Library) -> Result<()> {
    let readings = reading::readings(library);
    for reading in &readings {
        println!("{reading}");
    }
    match readings
        .iter()
        .filter(|reading| !reading.is_plain())
        .count()
    {
        0 => Ok(()),
        hard => Err(miette!(
            "{hard} pages for the public read above grade {}: write their hardest sentences in fewer, shorter words",
            reading::HIGHEST
        )),
    }
}

fn due_today(library: &Library, options: &due::Options) -> Result<due::Due> {
    let today = due::today(options).map_err(|error| miette!("{error}"))?;
    Ok(due::due(library, today))
}

fn list_due(root: &Path, options: &due::Options) -> Result<()> {
    println!("{}", due_today(&load(root)?, options)?);
    Ok(())
}

fn proof(root: &Path) -> Result<()> {
    let library = load(root)?;
    let report = prove::report(&library.guide.rules);
    println!("{report}");
    if report.holds() {
        Ok(())
    } else {
        Err(miette!("the rules do not keep their promises"))
    }
}

/// What `SITE_ORIGIN` says, if anything.
fn own_address() -> Result<Option<Origin>> {
    match std::env::var("SITE_ORIGIN") {
        Ok(text) => text
            .parse()
            .map(Some)
            .map_err(|error| miette!("SITE_ORIGIN: {error}")),
        Err(_) => Ok(None),
    }
}

fn draw(root: PathBuf, drawing: &Drawing) -> Result<()> {
    let language = drawing.language;
    if let (Some(from), Some(into)) = (&drawing.from, &drawing.into) {
        let base = borrow::bundle(from, into).map_err(|error| miette!("{error}"))?;
        return draw_into(&BuildOptions {
            root,
            out: into.clone(),
            base,
            origin: own_address()?,
            language,
            compress: false,
            prove: false,
        });
    }
    if language.is_pseudo() {
        return Err(miette!(
            "`{language}` is a language for tests: draw it with --from and --into, beside the site and not in its place"
        ));
    }
    let release = std::env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release");
    let folders = BuildOptions {
        out: std::env::var_os("TRUNK_STAGING_DIR").map_or_else(|| root.join("dist"), PathBuf::from),
        base: std::env::var("TRUNK_PUBLIC_URL").unwrap_or_else(|_| "/".to_owned()),
        origin: own_address()?,
        language,
        compress: release,
        prove: release,
        root,
    };
    draw_into(&folders)
}

fn draw_into(folders: &BuildOptions) -> Result<()> {
    match render(folders) {
        Ok(pages) => {
            println!("{pages} pages drawn");
            Ok(())
        }
        Err(RenderError::Content(problems)) => Err(told(problems)),
        Err(other) => Err(miette!("{other}")),
    }
}

fn list_files(root: &Path, options: &service_worker::Options) -> Result<()> {
    let library = content::load(&options.content).map_err(told)?;
    let (date, urgent) = (&library.guide.edition.date, library.urgent.as_ref());
    let written = service_worker::regenerate(root, &options.dist, date, urgent);
    let written = written.map_err(|error| miette!("{error}"))?;
    println!("{written} files written into {}", options.dist.display());
    Ok(())
}

fn run(options: serve::Options) -> Result<()> {
    let runtime = tokio::runtime::Runtime::new().into_diagnostic()?;
    runtime
        .block_on(serve::serve(options))
        .map_err(|error| miette!("{error}"))
}
