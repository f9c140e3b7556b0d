//! The command line of `cargo xtask`.

use clap::{Parser, Subcommand, ValueEnum};

/// Sets this machine up for Second Question and runs the project’s tools in
/// order. Every command is safe to run twice; the second time is quick.
#[derive(Debug, Parser)]
#[command(bin_name = "cargo xtask")]
pub struct Cli {
    /// The command to run.
    #[command(subcommand)]
    pub command: Command,
}

/// A command with its options.
#[derive(Debug, PartialEq, Subcommand)]
pub enum Command {
    /// Build the site, unless dist/ is up to date, and serve it with production’s
    /// headers.
    ///
    /// Installs what the build needs first.
    Serve {
        /// The port to listen on.
        #[arg(long, default_value_t = 8080, value_parser = port())]
        port: u16,
        /// The folder of another site that this one stands in, such as /guidance/.
        #[arg(long, default_value = "/", value_parser = base_path)]
        base: String,
    },
    /// Build the site into dist/ and hold every page to its size budget.
    ///
    /// Installs what the build needs first.
    Build {
        /// The folder of another site that this one will stand in, such as /guidance/.
        #[arg(long, default_value = "/", value_parser = base_path)]
        base: String,
    },
    /// For authors: build and serve, again at every edit.
    Dev {
        /// The port to listen on.
        #[arg(long, default_value_t = 8080, value_parser = port())]
        port: u16,
    },
    /// Run the quick checks: two minutes once everything was built.
    ///
    /// Format, clippy, the quick native tests, the content check,
    /// the scripts’ unit tests, and the browser tests tagged @smoke. Builds
    /// dist/ only if something it is made of has changed.
    Check,
    /// Run everything that must hold before a change is merged.
    ///
    /// All of `check` for native and wasm32, every native test, the build within
    /// its size budget, the HTML, and the browser tests in Chromium.
    Test,
    /// After `test`: look at every page, in every engine.
    ///
    /// The browser tests in Firefox and WebKit; axe on every kind of page and step
    /// in every colour scheme; what every page has to show, and its HTML.
    Audit,
    /// Before a release: try the plugin in real WordPress.
    ///
    /// Installs WordPress, PHP and MariaDB where they are missing.
    TestHosts,
    /// Before a release: build the last commit twice and compare every byte.
    ///
    /// Takes as long as two builds from nothing.
    TestReproducible,
    /// Before a release: ask nginx, Caddy and Apache httpd for a small site.
    ///
    /// Installs them where they are missing, and runs them as deploy/ configures
    /// them.
    TestServers,
    /// Before a release, after `test`: check every dependency and every page.
    ///
    /// Known vulnerabilities, licences and origin of every package, with
    /// cargo-deny; the SBOM, written to target/second-question.cdx.json; the HTML
    /// of every page of dist/.
    ReleaseCheck,
    /// Called by Trunk after it has built the Wasm: write the pages beside it.
    #[command(hide = true)]
    Render,
    /// Measure the release build against baseline pages with the same words.
    ///
    /// On a throttled link and processor. Prints the table of
    /// docs/performance.md.
    Bench {
        /// The number of times that everything is measured.
        #[arg(long, default_value_t = 5, value_parser = clap::value_parser!(u16).range(1..))]
        runs: u16,
        /// Measure one part again, and keep the others.
        #[arg(long)]
        only: Option<Piece>,
        /// Serve over HTTP/1.1 without TLS, in place of HTTP/2 over TLS.
        #[arg(long)]
        http1: bool,
    },
}

/// A part that can be measured by itself.
#[derive(Debug, Clone, Copy, PartialEq, ValueEnum)]
pub enum Piece {
    Pages,
    Tool,
    Steps,
    Heap,
    Embed,
    Lighthouse,
    /// The weight of each crate in the Wasm; builds the Wasm once more.
    Weight,
}

fn port() -> clap::builder::RangedI64ValueParser<u16> {
    clap::value_parser!(u16).range(1..)
}

/// Checks what xtask itself relies on; `site` checks the rest.
fn base_path(value: &str) -> Result<String, String> {
    if value.starts_with('/') && value.ends_with('/') && !value.contains(' ') {
        Ok(value.to_owned())
    } else {
        Err("it must start and end with `/`, such as /guidance/".into())
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    fn parse(line: &str) -> Result<Command, String> {
        let words = std::iter::once("xtask").chain(line.split_whitespace());
        let parsed = Cli::try_parse_from(words).map_err(|error| error.to_string())?;
        Ok(parsed.command)
    }

    #[test]
    fn the_definition_has_no_contradictions() {
        Cli::command().debug_assert();
    }

    #[test]
    fn serve_is_for_the_root_unless_told_otherwise() {
        let (port, base) = (8080, "/".into());
        assert_eq!(parse("serve"), Ok(Command::Serve { port, base }));
        let (port, base) = (9000, "/guidance/".into());
        let line = "serve --base=/guidance/ --port 9000";
        assert_eq!(parse(line), Ok(Command::Serve { port, base }));
    }

    #[test]
    fn an_invalid_value_is_named() {
        for (line, named) in [
            ("deploy", "deploy"),
            ("build --port 1", "--port"),
            ("build --base guidance", "must start and end with `/`"),
            ("bench --runs 0", "0 is not in 1.."),
            ("bench --only speed", "possible values: pages, tool"),
            ("serve --port 0", "0 is not in 1.."),
            ("serve --port 80800", "80800 is not in 1.."),
        ] {
            let message = parse(line).expect_err(line);
            assert!(message.contains(named), "{line}: {message}");
        }
    }
}
