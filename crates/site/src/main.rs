//! The commands of the static site.

use clap::{Parser, Subcommand};
use miette::{IntoDiagnostic, Result, miette};
use site::content::{self, Content, Language, Problems};
use site::origin::Origin;
use site::render::{Folders, RenderError, render};
use site::{
    bill, borrow, due, hosting, links, new_area, offline, prove, reading, serve, size, visits,
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
    Offline(offline::Options),
    /// Prove what the rules promise over every set of answers
    Proof,
    /// Draw the pages into the folder that Trunk built (called by Trunk)
    Render(Drawing),
    /// Measure what each page costs a phone
    Size(size::Options),
    /// Print what a visit costs, by kind of user
    Visits(visits::Options),
    /// Serve the built site with the headers of production
    Serve(serve::Options),
    /// Put the worker that removes itself in the place of the built site's
    WorkerOff(offline::Off),
}

/// How the pages are drawn, where Trunk does not ask for it.
#[derive(Debug, clap::Args)]
struct Drawing {
    /// In which language; en-XA and ar-XB are pretended, for tests
    #[arg(long, default_value = "en")]
    language: String,
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
        What::Size(options) => return size::run(&options).map_err(|error| miette!("{error}")),
        What::Visits(options) => {
            let costs = visits::visits(&options).map_err(|error| miette!("{error}"))?;
            print!("{costs}");
        }
        What::Serve(options) => run(options)?,
        What::WorkerOff(options) => {
            offline::switch_off(&root, &options.dist).map_err(|error| miette!("{error}"))?;
            println!("The worker in {} removes itself.", options.dist.display());
        }
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
    content::changes(&root.join("content")).map_err(told)?;
    check_languages(root)?;
    let wrong = prove::wrong_cases(&content);
    if !wrong.is_empty() {
        return Err(miette!(
            "{} worked cases do not end where they expect:\n{}",
            wrong.len(),
            wrong.join("\n")
        ));
    }
    let wrong = prove::wrong_outside_cases(&content);
    if !wrong.is_empty() {
        return Err(miette!("{}", wrong.join("\n")));
    }
    println!(
        "content: {} pages, {} signs, {} rules, {} cases, {} sources: no problem found",
        content.pages.len(),
        content.guide.rules.signs.len(),
        content.guide.rules.rules.len(),
        content.cases.len(),
        content.sources.len()
    );
    println!(
        "{}",
        due_today(&content, &due::Options::default())?.summary()
    );
    read(&content)
}

/// Holds every language but English to its catalogue and to its signature.
fn check_languages(root: &Path) -> Result<()> {
    let root = root.join("content");
    for language in content::others(&root) {
        content::load_in(&root, &language).map_err(told)?;
        content::signed(&root, &language).map_err(|error| miette!("{error}"))?;
        println!("words: {language}, signed");
    }
    Ok(())
}

/// Prints how hard each page for the public is to read; fails where one is too
/// hard.
fn read(content: &Content) -> Result<()> {
    let readings = reading::readings(content);
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

fn due_today(content: &Content, options: &due::Options) -> Result<due::Due> {
    let today = due::today(options).map_err(|error| miette!("{error}"))?;
    Ok(due::due(content, today))
}

fn list_due(root: &Path, options: &due::Options) -> Result<()> {
    println!("{}", due_today(&load(root)?, options)?);
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
    let language = Language::of(&drawing.language);
    if let (Some(from), Some(into)) = (&drawing.from, &drawing.into) {
        let base = borrow::bundle(from, into).map_err(|error| miette!("{error}"))?;
        return draw_into(&Folders {
            root,
            out: into.clone(),
            base,
            origin: own_address()?,
            language,
            compress: false,
            prove: false,
        });
    }
    if language.is_pretended() {
        return Err(miette!(
            "`{language}` is a language for tests: draw it with --from and --into, beside the site and not in its place"
        ));
    }
    let release = std::env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release");
    let folders = Folders {
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

fn draw_into(folders: &Folders) -> Result<()> {
    match render(folders) {
        Ok(pages) => {
            println!("{pages} pages drawn");
            Ok(())
        }
        Err(RenderError::Content(problems)) => Err(told(problems)),
        Err(other) => Err(miette!("{other}")),
    }
}

fn list_files(root: &Path, options: &offline::Options) -> Result<()> {
    let content = content::load(&options.content).map_err(told)?;
    let (date, urgent) = (&content.guide.edition.date, content.urgent.as_ref());
    let written = offline::again(root, &options.dist, date, urgent);
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
