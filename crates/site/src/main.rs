//! The command line of the static site.

use clap::{Parser, Subcommand};
use content::{Diagnostics, Language, Library, case_checks};
use miette::{IntoDiagnostic, Report, Result, miette};
use site::build::options::BuildOptions;
use site::origin::Origin;
use site::render::{RenderError, render};
use site::service_worker::kill_switch;
use site::{
    dist, external_links, hosting, new_area, page_weight, proof_report, readability, reuse_wasm,
    reviews_due, sbom, serve, service_worker, visit_cost,
};
use std::fmt::Display;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Checks, renders, measures and serves Second Question.
#[derive(Parser)]
#[command(name = "site")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

/// A command with its options.
#[derive(Subcommand)]
enum Command {
    /// Validate the content; print every problem with its location and a suggested fix
    Check,
    /// List every external link of the built site, as input for a link checker
    ExternalLinks(external_links::Options),
    /// Create the files of a new area and list what a person has to fill in
    NewArea(new_area::Options),
    /// Prove the rules over every set of answers and print the figures
    Prove,
    /// Render the pages into the folder that Trunk built, or into another one
    ///
    /// Trunk calls this after each build. With --dist and --out it renders into another
    /// folder, with the Wasm of a site that is already built.
    Render(RenderOptions),
    /// List the content whose review is overdue or due soon, with who reviews it
    ReviewsDue(reviews_due::Options),
    /// Write an SBOM (CycloneDX) of the third-party code that is sent to people
    Sbom(sbom::Options),
    /// Write the JSON Schemas of the content files into content/schema/
    Schemas,
    /// Serve the built site with the headers of production
    Serve(serve::Options),
    /// Write the configurations of nginx, Caddy, Apache and other servers into deploy/
    ServerConfig(hosting::Options),
    /// Write the service worker and its lists of files again for a built site
    ServiceWorker(service_worker::Options),
    /// Replace the service worker of a built site by one that removes itself
    ServiceWorkerKillSwitch(kill_switch::Options),
    /// Measure what each page costs a phone, against its budget
    Size(page_weight::Options),
    /// Print what a visit costs a server and a phone, by kind of user
    Visits(visit_cost::Options),
}

/// The command line of `site render`.
#[derive(Debug, clap::Args)]
struct RenderOptions {
    /// The language: en-GB, or a pseudo-locale for tests, en-XA or ar-XB
    #[arg(long, default_value = "en")]
    language: Language,
    /// The folder of a built site, whose Wasm is used again
    #[arg(long, requires = "out")]
    dist: Option<PathBuf>,
    /// The folder to render into, which is emptied first
    #[arg(long, requires = "dist")]
    out: Option<PathBuf>,
}

fn main() -> Result<ExitCode> {
    let root = std::env::current_dir().into_diagnostic()?;
    match Cli::parse().command {
        Command::Check => check(&root)?,
        Command::ExternalLinks(options) => {
            let links = external_links::external_links(&options.dist).map_err(plain)?;
            print!("{links}");
        }
        Command::NewArea(options) => {
            let made = new_area::make(&root.join("content"), &options.name).map_err(plain)?;
            println!("{made}");
        }
        Command::Prove => prove(&root)?,
        Command::Render(options) => render_pages(root, &options)?,
        Command::ReviewsDue(options) => println!("{}", reviews_due(&load(&root)?, &options)?),
        Command::Sbom(options) => {
            let components = sbom::write(&root, &options).map_err(plain)?;
            println!(
                "Wrote {components} components to {}.",
                options.out.display()
            );
        }
        Command::Schemas => write_schemas(&root)?,
        Command::Serve(options) => serve_site(options)?,
        Command::ServerConfig(options) => {
            let files = hosting::write(&options).map_err(plain)?;
            println!("Wrote {files} files into {}.", options.out.display());
        }
        Command::ServiceWorker(options) => write_service_worker(&root, &options)?,
        Command::ServiceWorkerKillSwitch(options) => {
            kill_switch::write(&root, &options.dist).map_err(plain)?;
            println!("The worker in {} removes itself.", options.dist.display());
        }
        Command::Size(options) => return page_weight::run(&options).map_err(plain),
        Command::Visits(options) => print!("{}", visit_cost::visit_costs(&options).map_err(plain)?),
    }
    Ok(ExitCode::SUCCESS)
}

/// Reports an error by its message alone, which already names the cause.
fn plain(error: impl Display) -> Report {
    miette!("{error}")
}

fn load(root: &Path) -> Result<Library> {
    content::load(&root.join("content")).map_err(print_problems)
}

/// Prints every problem, with its location and a suggested fix, and their number.
fn print_problems(problems: Diagnostics) -> Report {
    eprint!("{}", problems.report());
    miette!("the content cannot be used")
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
    let due = reviews_due(&library, &reviews_due::Options::default())?;
    println!("{}", due.summary());
    check_readability(&library)
}

/// Prints the readability of each page for the public; fails if one is too hard to read.
fn check_readability(library: &Library) -> Result<()> {
    let pages = readability::of_public_pages(library);
    for page in &pages {
        println!("{page}");
    }
    match pages.iter().filter(|page| !page.is_plain()).count() {
        0 => Ok(()),
        hard => Err(miette!(
            "{hard} pages for the public read above grade {}: write their hardest sentences in fewer, shorter words",
            readability::MAX_GRADE
        )),
    }
}

/// Writes the JSON Schemas, which authors' editors read.
fn write_schemas(root: &Path) -> Result<()> {
    let all = content::schemas::schemas();
    for (name, text) in &all {
        let path = root.join(content::schemas::FOLDER).join(name);
        dist::write(&path, text.as_bytes()).map_err(plain)?;
    }
    println!(
        "Wrote {} files into {}.",
        all.len(),
        content::schemas::FOLDER
    );
    Ok(())
}

fn reviews_due(
    library: &Library,
    options: &reviews_due::Options,
) -> Result<reviews_due::ReviewsDue> {
    reviews_due::reviews_due(library, options).map_err(plain)
}

fn prove(root: &Path) -> Result<()> {
    let library = load(root)?;
    let report = proof_report::prove(&library.guide.rules);
    println!("{report}");
    if report.holds() {
        Ok(())
    } else {
        Err(miette!("the rules do not keep their promises"))
    }
}

/// Returns the origin that `SITE_ORIGIN` names, if it is set.
fn own_address() -> Result<Option<Origin>> {
    match std::env::var("SITE_ORIGIN") {
        Ok(text) => text
            .parse()
            .map(Some)
            .map_err(|error| miette!("SITE_ORIGIN: {error}")),
        Err(_) => Ok(None),
    }
}

fn render_pages(root: PathBuf, options: &RenderOptions) -> Result<()> {
    let language = options.language;
    let origin = own_address()?;
    if let (Some(dist), Some(out)) = (&options.dist, &options.out) {
        return render_into(&BuildOptions {
            base: reuse_wasm::copy_bundle(dist, out).map_err(plain)?,
            root,
            out: out.clone(),
            origin,
            language,
            compress: false,
            prove: false,
        });
    }
    if language.is_pseudo() {
        return Err(miette!(
            "`{language}` is a language for tests: render it with --dist and --out, beside the site and not in its place"
        ));
    }
    let release = std::env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release");
    render_into(&BuildOptions {
        out: std::env::var_os("TRUNK_STAGING_DIR").map_or_else(|| root.join("dist"), PathBuf::from),
        base: std::env::var("TRUNK_PUBLIC_URL").unwrap_or_else(|_| "/".to_owned()),
        origin,
        language,
        compress: release,
        prove: release,
        root,
    })
}

fn render_into(options: &BuildOptions) -> Result<()> {
    match render(options) {
        Ok(pages) => {
            println!("{pages} pages rendered");
            Ok(())
        }
        Err(RenderError::Content(problems)) => Err(print_problems(problems)),
        Err(other) => Err(plain(other)),
    }
}

fn write_service_worker(root: &Path, options: &service_worker::Options) -> Result<()> {
    let library = content::load(&options.content).map_err(print_problems)?;
    let (date, urgent) = (&library.guide.edition.date, library.urgent.as_ref());
    let written = service_worker::regenerate(root, &options.dist, date, urgent).map_err(plain)?;
    println!("Wrote {written} files into {}.", options.dist.display());
    Ok(())
}

fn serve_site(options: serve::Options) -> Result<()> {
    let runtime = tokio::runtime::Runtime::new().into_diagnostic()?;
    runtime.block_on(serve::serve(options)).map_err(plain)
}
