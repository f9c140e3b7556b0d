//! One external command, run as it would be typed.

use std::env;
use std::ffi::OsString;
use std::fmt;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Command, ExitStatus, Stdio};

use crate::Outcome;

/// A command with its folder and what it needs in its environment. `Display`
/// prints what one types in a shell to run it alone.
///
/// It runs in the terminal's process group, so that Ctrl-C ends it with xtask.
pub struct Cmd {
    line: String,
    folder: Option<PathBuf>,
    env: Vec<(&'static str, String)>,
}

impl Cmd {
    /// Takes a command as it is typed; no argument may contain a space.
    pub fn new(line: impl Into<String>) -> Self {
        Cmd {
            line: line.into(),
            folder: None,
            env: Vec::new(),
        }
    }

    /// Sets the folder to run in, absolute or relative to the workspace.
    pub fn current_dir(mut self, folder: impl Into<PathBuf>) -> Self {
        self.folder = Some(folder.into());
        self
    }

    /// Sets an environment variable.
    pub fn env(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.env.push((name, value.into()));
        self
    }

    /// Runs it to its end, printing its output as it comes.
    ///
    /// Fails if it cannot start or exits with an error.
    pub fn run(&self) -> Outcome {
        self.judge(self.command().status())
    }

    /// Runs it like [`Cmd::run`], and calls `read` with each line it prints.
    pub fn run_reading(&self, mut read: impl FnMut(&str)) -> Outcome {
        let mut child = match self.command().stdout(Stdio::piped()).spawn() {
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
        self.judge(child.wait())
    }

    /// Returns what it prints, trimmed; nothing if it cannot start or fails.
    pub fn output(&self) -> Option<String> {
        let output = self.command().output().ok()?;
        let text = String::from_utf8_lossy(&output.stdout).trim().to_owned();
        output.status.success().then_some(text)
    }

    /// Returns whether it succeeds, and everything it prints.
    ///
    /// Fails if it cannot start.
    pub fn status_and_output(&self) -> Outcome<(bool, String)> {
        let output = self.command().output();
        let output = output.map_err(|error| format!("Cannot start ({error}): {self}"))?;
        let [stdout, stderr] =
            [output.stdout, output.stderr].map(|text| String::from_utf8_lossy(&text).into_owned());
        Ok((output.status.success(), stdout + &stderr))
    }

    fn judge(&self, status: std::io::Result<ExitStatus>) -> Outcome {
        match status {
            Ok(status) if status.success() => Ok(()),
            Ok(_) => Err(format!("This failed; to run it alone: {self}")),
            Err(error) => Err(format!("Cannot start ({error}): {self}")),
        }
    }

    fn command(&self) -> Command {
        let mut words = self.line.split_whitespace();
        let mut command = Command::new(words.next().unwrap_or_default());
        command.args(words).env("PATH", path());
        // These describe xtask, and would make cargo rebuild some crates.
        for (name, _) in env::vars_os() {
            let text = name.to_string_lossy();
            if text.starts_with("CARGO_PKG_") || text.starts_with("CARGO_MANIFEST_") {
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

impl fmt::Display for Cmd {
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

/// Returns PATH with the folder where cargo installs tools in front, which a
/// shell may not know of yet.
fn path() -> OsString {
    let path = env::var_os("PATH").unwrap_or_default();
    let tools = cargo_home().map(|home| home.join("bin"));
    let folders = tools.into_iter().chain(env::split_paths(&path));
    env::join_paths(folders).unwrap_or(path)
}

/// Returns the folder where cargo keeps its tools and the sources of packages.
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
    fn a_command_is_displayed_as_it_is_typed() {
        assert_eq!(Cmd::new("cargo fmt").to_string(), "cargo fmt");
        let cmd = Cmd::new("npx playwright test").current_dir("tests");
        let cmd = cmd.env("BASE", "dist");
        assert_eq!(cmd.to_string(), "cd tests && BASE=dist npx playwright test");
    }

    #[test]
    fn a_command_that_cannot_start_is_named() {
        let cmd = Cmd::new("no-such-tool-anywhere --version");
        assert_eq!(cmd.output(), None);
        let message = cmd.run().expect_err("there is no such tool");
        assert!(message.starts_with("Cannot start"), "{message}");
        assert!(message.ends_with(": no-such-tool-anywhere --version"));
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn ctrl_c_reaches_a_command_since_it_is_in_our_process_group() {
        let group = |stat: String| {
            stat.rsplit(") ")
                .next()?
                .split(' ')
                .nth(2)
                .map(String::from)
        };
        let theirs = Cmd::new("cat /proc/self/stat").output().and_then(group);
        let ours = std::fs::read_to_string("/proc/self/stat").ok();
        assert!(theirs.is_some());
        assert_eq!(theirs, ours.and_then(group));
    }

    #[test]
    fn lines_are_read_as_they_come() {
        let mut first = None;
        let cmd = Cmd::new("cargo --version");
        let outcome = cmd.run_reading(|line| {
            first.get_or_insert(line.to_owned());
        });
        assert_eq!(outcome, Ok(()));
        assert!(first.is_some_and(|line| line.starts_with("cargo ")));
    }
}
