//! Nothing outlives an xtask that is interrupted, in whatever way it ends.
//!
//! Every job has a process group of its own. A second xtask, the keeper, is told
//! of each group, and of its end. Where the first one ends before its jobs, even by
//! a signal that nobody can catch, the keeper's input ends too: it then ends what is
//! left of them. So Ctrl-C ends a job as well, which gets no signal from the
//! terminal itself.

use std::io::{BufRead, Write};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::{LazyLock, Mutex, PoisonError};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// How the keeper is started: no command for people.
pub const WORD: &str = "keep-groups";

/// How long a job has to end by itself once it was asked to.
const GRACE: Duration = Duration::from_secs(5);
const LOOK_EVERY: Duration = Duration::from_millis(50);

static KEEPER: LazyLock<Mutex<Option<ChildStdin>>> = LazyLock::new(|| Mutex::new(start()));

/// Starts a job's command in a group of its own, of which the keeper knows.
///
/// # Errors
/// The command cannot be started.
pub fn spawn(command: &mut Command) -> std::io::Result<Child> {
    grouped(command);
    let child = command.spawn()?;
    tell(&format!("+{}", child.id()));
    Ok(child)
}

/// Lets the keeper forget a job that has ended.
pub fn forget(child: &Child) {
    tell(&format!("-{}", child.id()));
}

#[cfg(unix)]
fn grouped(command: &mut Command) {
    use std::os::unix::process::CommandExt;
    command.process_group(0);
}

#[cfg(not(unix))]
fn grouped(_: &mut Command) {}

/// The keeper's input. Without a keeper, jobs run as they are.
fn start() -> Option<ChildStdin> {
    // The program of the unit tests is no xtask.
    if !cfg!(unix) || cfg!(test) {
        return None;
    }
    let mut keeper = Command::new(std::env::current_exe().ok()?);
    keeper.arg(WORD).stdin(Stdio::piped());
    keeper.stdout(Stdio::null()).stderr(Stdio::null());
    grouped(&mut keeper);
    keeper.spawn().ok()?.stdin.take()
}

fn tell(line: &str) {
    let mut keeper = KEEPER.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(input) = keeper.as_mut()
        && writeln!(input, "{line}").is_err()
    {
        *keeper = None;
    }
}

/// What the keeper does: listens until nobody can tell it more, then ends what it
/// was told of and not told to forget.
pub fn keep(told: impl BufRead) {
    let mut groups: Vec<u32> = Vec::new();
    for line in told.lines().map_while(Result::ok) {
        let Some((sign, Ok(group))) = line
            .split_at_checked(1)
            .map(|(sign, id)| (sign, id.parse()))
        else {
            continue;
        };
        groups.retain(|known| *known != group);
        if sign == "+" {
            groups.push(group);
        }
    }
    for group in groups {
        end(group);
    }
}

/// As a person would by Ctrl-C; what does not hear that is ended by force.
fn end(group: u32) {
    for signal in ["INT", "TERM", "KILL"] {
        send(signal, group);
        let asked = Instant::now();
        while asked.elapsed() < GRACE {
            if !send("0", group) {
                return;
            }
            sleep(LOOK_EVERY);
        }
    }
}

/// Whether there was somebody to send it to.
fn send(signal: &str, group: u32) -> bool {
    let line = format!("kill -s {signal} -- -{group}");
    let sent = Command::new("sh")
        .args(["-c", &line])
        .stderr(Stdio::null())
        .status();
    sent.is_ok_and(|status| status.success())
}
