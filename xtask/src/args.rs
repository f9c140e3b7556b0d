//! What `cargo xtask` is asked on the command line.

use crate::Outcome;
use crate::bench::PIECES;

/// The port of `serve` and `dev` unless another is asked for.
const PORT: u16 = 8080;
/// How often `bench` measures everything unless asked otherwise.
const RUNS: u16 = 5;

/// What `cargo xtask help` prints.
pub const HELP: &str = "\
cargo xtask <command>

  serve [--port 8080] [--no-build] [--base /guidance/]
          Install what is missing for a build, build the site into dist/ and
          serve it on this machine with the headers it has in production.
          --no-build serves dist/ as it is.
  build [--base /guidance/]
          Install what is missing, build the site into dist/, and hold every
          page to its size budget. --base is the folder of another site that it
          will stand in.
  test    Install what is missing for the tests, then run all of them: format,
          lints, native tests, content, build, and the browser tests.
  test-hosts
          Before a release: install WordPress, PHP and MariaDB where they are
          missing, build the site, and try the plugin in real WordPress.
  test-reproducible
          Before a release: build the last commit twice from nothing, and hold
          the two to be the same bytes. It takes as long as two builds.
  test-servers
          Install nginx, Caddy and Apache httpd where they are missing, and ask
          each on this machine for a small site, as deploy/ configures it.
  release-check
          Before a release, after a test: install cargo-deny where it is
          missing, ask for known faults, licences and origin of every package,
          write the bill of materials into target/second-question.cdx.json, and
          read every page of dist/ as HTML.
  bench [--runs 5] [--only PIECE] [--no-build]
          Build the release and measure it beside plain pages with the same
          words, on a slow link and a slowed processor; print the table of
          docs/performance.md. A piece is pages, tool, steps, heap, embed,
          lighthouse or weight (what each crate weighs in the Wasm).
  dev [--port 8080]
          For authors: build, serve, and build again at every edit.
  help    Print this.

All are safe to run twice; the second time is quick.
";

/// A command with its options.
#[derive(Debug, PartialEq)]
pub enum Command {
    Help,
    Build {
        base: String,
    },
    Serve {
        port: u16,
        build: bool,
        base: String,
    },
    Test,
    TestHosts,
    TestReproducible,
    TestServers,
    ReleaseCheck,
    Bench {
        build: bool,
        runs: u16,
        only: Option<&'static str>,
    },
    Dev {
        port: u16,
    },
}

/// Reads the arguments that follow `cargo xtask`; none at all ask for help.
///
/// Fails at a command, an option or a port that is none.
pub fn parse(mut args: impl Iterator<Item = String>) -> Outcome<Command> {
    let name = args.next().unwrap_or_else(|| "help".into());
    let allowed: &[&str] = match name.as_str() {
        "serve" => &["--port", "--no-build", "--base"],
        "build" => &["--base"],
        "dev" => &["--port"],
        "bench" => &["--runs", "--only", "--no-build"],
        _ => &[],
    };
    let options = options(&name, allowed, args)?;
    match name.as_str() {
        "help" | "--help" | "-h" => Ok(Command::Help),
        "build" => Ok(Command::Build { base: options.base }),
        "test" => Ok(Command::Test),
        "test-hosts" => Ok(Command::TestHosts),
        "test-reproducible" => Ok(Command::TestReproducible),
        "test-servers" => Ok(Command::TestServers),
        "release-check" => Ok(Command::ReleaseCheck),
        "dev" => Ok(Command::Dev { port: options.port }),
        "bench" => Ok(Command::Bench {
            build: options.build,
            runs: options.runs,
            only: options.only,
        }),
        "serve" => Ok(Command::Serve {
            port: options.port,
            build: options.build,
            base: options.base,
        }),
        _ => Err(format!("There is no command `{name}`.\n\n{HELP}")),
    }
}

struct Options {
    port: u16,
    build: bool,
    base: String,
    runs: u16,
    only: Option<&'static str>,
}

fn options(
    command: &str,
    allowed: &[&str],
    mut args: impl Iterator<Item = String>,
) -> Outcome<Options> {
    let mut options = Options {
        port: PORT,
        build: true,
        base: "/".into(),
        runs: RUNS,
        only: None,
    };
    while let Some(arg) = args.next() {
        let (name, value) = match arg.split_once('=') {
            Some((name, value)) => (name, Some(value.to_owned())),
            None => (arg.as_str(), None),
        };
        match name {
            _ if !allowed.contains(&name) => {
                return Err(format!("`{command}` has no option `{arg}`.\n\n{HELP}"));
            }
            "--port" => options.port = port(value.or_else(|| args.next()))?,
            "--base" => options.base = base(value.or_else(|| args.next()))?,
            "--runs" => options.runs = runs(value.or_else(|| args.next()))?,
            "--only" => options.only = Some(piece(value.or_else(|| args.next()))?),
            _ => options.build = false,
        }
    }
    Ok(options)
}

fn port(value: Option<String>) -> Outcome<u16> {
    let value = value.ok_or("--port needs a number, as in `--port 8081`.")?;
    let number = value.parse().ok().filter(|port| *port > 0);
    number.ok_or_else(|| format!("`{value}` is no port: it is a number from 1 to 65535."))
}

/// The site itself says more exactly what is allowed between the slashes.
fn base(value: Option<String>) -> Outcome<String> {
    let value = value.ok_or("--base needs a folder, as in `--base /guidance/`.")?;
    let good = value.starts_with('/') && value.ends_with('/') && !value.contains(' ');
    if good {
        Ok(value)
    } else {
        Err(format!(
            "`{value}` is no base: it begins and ends with a slash, as in /guidance/."
        ))
    }
}

fn runs(value: Option<String>) -> Outcome<u16> {
    let value = value.ok_or("--runs needs a number, as in `--runs 5`.")?;
    let number = value.parse().ok().filter(|runs| *runs > 0);
    number.ok_or_else(|| format!("`{value}` is no number of runs: it is 1 or more."))
}

fn piece(value: Option<String>) -> Outcome<&'static str> {
    let known = PIECES.join(", ");
    let value = value.ok_or_else(|| format!("--only needs one of {known}."))?;
    let found = PIECES.into_iter().find(|piece| *piece == value);
    found.ok_or_else(|| format!("`{value}` is nothing that is measured: that is one of {known}."))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Outcome<Command> {
        parse(line.split_whitespace().map(String::from))
    }

    #[test]
    fn a_command_has_its_defaults() {
        assert_eq!(read(""), Ok(Command::Help));
        let base = String::from("/");
        let build = Command::Build { base: base.clone() };
        assert_eq!(read("build"), Ok(build));
        assert_eq!(read("test"), Ok(Command::Test));
        assert_eq!(read("test-reproducible"), Ok(Command::TestReproducible));
        assert_eq!(read("test-hosts"), Ok(Command::TestHosts));
        assert_eq!(read("test-servers"), Ok(Command::TestServers));
        assert_eq!(read("release-check"), Ok(Command::ReleaseCheck));
        assert_eq!(read("dev"), Ok(Command::Dev { port: 8080 }));
        let (build, runs, only) = (true, 5, None);
        assert_eq!(read("bench"), Ok(Command::Bench { build, runs, only }));
        let port = 8080;
        assert_eq!(read("serve"), Ok(Command::Serve { port, build, base }));
    }

    #[test]
    fn options_stand_in_any_order() {
        let (port, build, base) = (9000, false, "/guidance/".into());
        let expected = Ok(Command::Serve { port, build, base });
        let line = "serve --port 9000 --no-build --base /guidance/";
        assert_eq!(read(line), expected);
        let line = "serve --base=/guidance/ --no-build --port=9000";
        assert_eq!(read(line), expected);
        assert_eq!(read("dev --port 9000"), Ok(Command::Dev { port }));
        let (runs, only) = (3, Some("tool"));
        let expected = Ok(Command::Bench { build, runs, only });
        assert_eq!(read("bench --only tool --no-build --runs=3"), expected);
    }

    #[test]
    fn what_is_not_known_is_named() {
        for (line, named) in [
            ("deploy", "no command `deploy`"),
            ("build --port 1", "`build` has no option `--port`"),
            ("build --base", "--base needs a folder"),
            ("build --base guidance", "`guidance` is no base"),
            ("dev --no-build", "`dev` has no option `--no-build`"),
            ("bench --runs 0", "`0` is no number of runs"),
            ("bench --only speed", "`speed` is nothing"),
            ("serve --port", "--port needs a number"),
            ("serve --port 0", "`0` is no port"),
            ("serve --port 80800", "`80800` is no port"),
        ] {
            let message = read(line).expect_err(line);
            assert!(message.contains(named), "{line}: {message}");
        }
    }
}
