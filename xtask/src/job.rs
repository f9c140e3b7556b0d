//! One command that is run as it would be typed.

use std::env;
use std::ffi::OsString;
use std::fmt;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, ExitStatus, Stdio};

use crate::{Outcome, keeper};

/// A command with its folder and what it needs in its environment. Its
/// `Display` is what one types in a shell to run it alone.
pub struct Job {
    line: String,
    folder: Option<PathBuf>,
    env: Vec<(&'static str, String)>,
}

impl Job {
    /// A command as it is typed; no part of it may hold a space.
    pub fn new(line: impl Into<String>) -> Self {
        Job {
            line: line.into(),
            folder: None,
            env: Vec::new(),
        }
    }

    /// Runs in a folder, of the workspace or whole.
    pub fn within(mut self, folder: impl Into<PathBuf>) -> Self {
        self.folder = Some(folder.into());
        self
    }

    /// Runs with a variable set.
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.env.push((name, value.into()));
        self
    }

    /// Runs it to its end; what it prints is seen as it comes.
    ///
    /// Fails if it cannot start or fails.
    pub fn run(&self) -> Outcome {
        let mut child = match keeper::spawn(&mut self.command()) {
            Ok(child) => child,
            Err(error) => return self.judge(Err(error)),
        };
        self.end(&mut child)
    }

    /// Like [`Job::run`], but also gives each line that it prints to `read`.
    pub fn run_reading(&self, mut read: impl FnMut(&str)) -> Outcome {
        let mut child = match keeper::spawn(self.command().stdout(Stdio::piped())) {
            Ok(child) => child,
            Err(error) => return self.judge(Err(error)),
        };
        if let Some(stdout) = child.stdout.take() {
            for line in BufReader::new(stdout).split(b'\n').map_while(Result::ok) {
                let line = String::from_utf8_lossy(&line);
                println!("{line}");
                read(&line);
            }
        }
        self.end(&mut child)
    }

    fn end(&self, child: &mut Child) -> Outcome {
        let ended = child.wait();
        keeper::forget(child);
        self.judge(ended)
    }

    /// What it prints, unseen; nothing if it cannot start or fails.
    pub fn output(&self) -> Option<String> {
        let output = self.command().output().ok()?;
        let text = String::from_utf8_lossy(&output.stdout).trim().to_owned();
        output.status.success().then_some(text)
    }

    /// Whether it succeeds, and all that it prints, unseen.
    ///
    /// Fails if it cannot start.
    pub fn ended(&self) -> Outcome<(bool, String)> {
        let output = self.command().output();
        let output = output.map_err(|error| format!("This cannot be started ({error}): {self}"))?;
        let [said, complained] =
            [output.stdout, output.stderr].map(|text| String::from_utf8_lossy(&text).into_owned());
        Ok((output.status.success(), said + &complained))
    }

    fn judge(&self, ended: std::io::Result<ExitStatus>) -> Outcome {
        match ended {
            Ok(status) if status.success() => Ok(()),
            Ok(_) => Err(format!("This failed, and can be run alone: {self}")),
            Err(error) => Err(format!("This cannot be started ({error}): {self}")),
        }
    }

    fn command(&self) -> Command {
        let mut words = self.line.split_whitespace();
        let mut command = Command::new(words.next().unwrap_or_default());
        // In a group of its own it could not read from the terminal.
        command.args(words).env("PATH", path()).stdin(Stdio::null());
        // These describe xtask, and would make cargo build some crates again.
        for (name, _) in env::vars_os() {
            let own = name.to_string_lossy();
            if own.starts_with("CARGO_PKG_") || own.starts_with("CARGO_MANIFEST_") {
                command.env_remove(&name);
            }
        }
        command.envs(self.env.iter().map(|(name, value)| (name, value)));
        if let Some(folder) = &self.folder {
            command.current_dir(folder);
        }
        command
    }
}

impl fmt::Display for Job {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(folder) = &self.folder {
            write!(f, "cd {} && ", folder.display())?;
        }
        for (name, value) in &self.env {
            write!(f, "{name}={value} ")?;
        }
        f.write_str(&self.line)
    }
}

/// PATH with the folder where cargo installs tools before all others, which
/// a shell may not know of yet.
fn path() -> OsString {
    let path = env::var_os("PATH").unwrap_or_default();
    let folders = cargo_tools().into_iter().chain(env::split_paths(&path));
    env::join_paths(folders).unwrap_or(path)
}

fn cargo_tools() -> Option<PathBuf> {
    Some(cargo_home()?.join("bin"))
}

/// Where cargo keeps its tools and the sources of packages.
pub fn cargo_home() -> Option<PathBuf> {
    match env::var_os("CARGO_HOME") {
        Some(home) => Some(PathBuf::from(home)),
        None => Some(env::home_dir()?.join(".cargo")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_job_is_shown_as_it_is_typed() {
        assert_eq!(Job::new("cargo fmt").to_string(), "cargo fmt");
        let job = Job::new("npx playwright test").within("tests");
        let job = job.with("BASE", "dist");
        assert_eq!(job.to_string(), "cd tests && BASE=dist npx playwright test");
    }

    #[test]
    fn a_job_that_cannot_start_is_named() {
        let job = Job::new("no-such-tool-anywhere --version");
        assert_eq!(job.output(), None);
        let message = job.run().expect_err("there is no such tool");
        assert!(message.starts_with("This cannot be started"), "{message}");
        assert!(message.ends_with(": no-such-tool-anywhere --version"));
    }

    #[test]
    fn lines_are_read_as_they_come() {
        let mut first = None;
        let job = Job::new("cargo --version");
        let outcome = job.run_reading(|line| {
            first.get_or_insert(line.to_owned());
        });
        assert_eq!(outcome, Ok(()));
        assert!(first.is_some_and(|line| line.starts_with("cargo ")));
    }
}
