//! Says what is being done, and how long each step took.

use std::fmt;
use std::time::{Duration, Instant};

use crate::Outcome;
use crate::cmd::Cmd;

/// The numbered steps of one command of xtask.
pub struct Steps {
    begun: usize,
    took: Vec<(String, Duration)>,
}

impl Steps {
    /// Runs `work`, then prints where the time went, whether it succeeded or not.
    ///
    /// Fails if `work` fails.
    pub fn run_all<T>(work: impl FnOnce(&mut Steps) -> Outcome<T>) -> Outcome<T> {
        let mut steps = Steps {
            begun: 0,
            took: Vec::new(),
        };
        let outcome = work(&mut steps);
        print!("Where the time went:\n{steps}");
        outcome
    }

    /// Runs the next step between a line with its title and one with its time.
    ///
    /// Fails if `work` fails, naming the step.
    pub fn step<T>(&mut self, title: &str, work: impl FnOnce() -> Outcome<T>) -> Outcome<T> {
        let number = self.announce(title);
        let start = Instant::now();
        let outcome = work();
        let took = start.elapsed();
        self.took.push((title.to_owned(), took));
        let done = outcome.map_err(|why| format!("Stopped at {number} {title}.\n{why}"))?;
        println!("{number} Done in {}.", human(took));
        Ok(done)
    }

    /// Runs one command as the next step.
    ///
    /// Fails if the command fails, naming the step and the command to run alone.
    pub fn run(&mut self, title: &str, cmd: &Cmd) -> Outcome {
        self.step(title, || cmd.run())
    }

    /// Runs one command as the next step, as in [`Cmd::run_reading`].
    pub fn run_reading(&mut self, title: &str, cmd: &Cmd, read: impl FnMut(&str)) -> Outcome {
        self.step(title, || cmd.run_reading(read))
    }

    /// Prints the title of a step that runs until it is interrupted; returns its
    /// number.
    pub fn announce(&mut self, title: &str) -> String {
        self.begun += 1;
        let number = format!("[{}]", self.begun);
        println!("{number} {title} ...");
        number
    }
}

/// A line for each step, in seconds and as a share of the total.
impl fmt::Display for Steps {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let total: Duration = self.took.iter().map(|(_, took)| *took).sum();
        for (title, took) in &self.took {
            let share = 100.0 * took.as_secs_f64() / total.as_secs_f64().max(f64::MIN_POSITIVE);
            writeln!(f, "{:>7.1} s {share:>4.0} %  {title}", took.as_secs_f64())?;
        }
        writeln!(f, "{:>7.1} s  all", total.as_secs_f64())
    }
}

/// Formats a duration as people say it: `0.4 s`, `12 s`, `12 min 03 s`.
pub fn human(time: Duration) -> String {
    let seconds = time.as_secs();
    match seconds {
        0..10 => format!("{:.1} s", time.as_secs_f64()),
        10..60 => format!("{seconds} s"),
        _ => format!("{} min {:02} s", seconds / 60, seconds % 60),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_time_is_printed_more_exactly_than_a_long_one() {
        for (milliseconds, expected) in [
            (0, "0.0 s"),
            (420, "0.4 s"),
            (12_900, "12 s"),
            (60_000, "1 min 00 s"),
            (723_000, "12 min 03 s"),
        ] {
            assert_eq!(human(Duration::from_millis(milliseconds)), expected);
        }
    }

    #[test]
    fn the_table_has_a_line_for_each_step_and_the_total() {
        let took = [("Build", 30_000), ("Browser tests", 90_000)]
            .map(|(title, took)| (title.to_owned(), Duration::from_millis(took)))
            .to_vec();
        let expected = "   30.0 s   25 %  Build\n   90.0 s   75 %  Browser tests\n  120.0 s  all\n";
        assert_eq!(Steps { begun: 2, took }.to_string(), expected);
    }

    #[test]
    fn a_step_that_fails_is_named_with_the_command_to_run_alone() {
        let message = Steps::run_all(|steps| {
            steps.step("First", || Ok(()))?;
            let cmd = Cmd::new("cargo no-such-command-anywhere");
            steps.run("Native tests", &cmd)
        })
        .expect_err("no such command");
        assert!(
            message.starts_with("Stopped at [2] Native tests."),
            "{message}"
        );
        assert!(message.ends_with("run it alone: cargo no-such-command-anywhere"));
    }
}
