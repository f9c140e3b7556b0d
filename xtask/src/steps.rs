//! Saying what is being done, how far it is, and how long it took.

use std::fmt;
use std::time::{Duration, Instant};

use crate::Outcome;
use crate::job::Job;

/// The numbered steps of one command.
pub struct Steps {
    total: usize,
    begun: usize,
    start: Instant,
    took: Vec<(String, Duration)>,
}

impl Steps {
    /// A command of so many steps, of which none has begun.
    pub fn new(total: usize) -> Self {
        Steps {
            total,
            begun: 0,
            start: Instant::now(),
            took: Vec::new(),
        }
    }

    /// Does the next step, between a line that says what it is and one that
    /// says how long it took.
    ///
    /// Fails if `work` fails, naming the step.
    pub fn step<T>(&mut self, title: &str, work: impl FnOnce() -> Outcome<T>) -> Outcome<T> {
        let number = self.announce(title);
        let start = Instant::now();
        let done = work().map_err(|why| format!("Stopped at {number} {title}.\n{why}"))?;
        let took = start.elapsed();
        println!("{number} Done in {}.", spoken(took));
        self.took.push((title.to_owned(), took));
        Ok(done)
    }

    /// The next step is one job.
    ///
    /// Fails if the job fails, naming the step and the job to run alone.
    pub fn run(&mut self, title: &str, job: &Job) -> Outcome {
        self.step(title, || job.run())
    }

    /// The next step is one job whose lines are read, as in
    /// [`Job::run_reading`].
    pub fn run_reading(&mut self, title: &str, job: &Job, read: impl FnMut(&str)) -> Outcome {
        self.step(title, || job.run_reading(read))
    }

    /// Begins a step that has no end of its own; gives its number.
    pub fn announce(&mut self, title: &str) -> String {
        self.begun += 1;
        let number = format!("[{}/{}]", self.begun, self.total);
        println!("{number} {title} ...");
        number
    }

    /// How long it all took up to now.
    pub fn elapsed(&self) -> String {
        spoken(self.start.elapsed())
    }
}

/// Where the time went: a line for each step that is done, in seconds and as a
/// part of them all.
impl fmt::Display for Steps {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let all: Duration = self.took.iter().map(|(_, took)| *took).sum();
        for (title, took) in &self.took {
            let part = 100.0 * took.as_secs_f64() / all.as_secs_f64().max(f64::MIN_POSITIVE);
            writeln!(f, "{:>7.1} s {part:>4.0} %  {title}", took.as_secs_f64())?;
        }
        Ok(())
    }
}

/// A length of time as it is said: `0.4 s`, `12 s`, `12 min 03 s`.
pub fn spoken(time: Duration) -> String {
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
    fn a_time_is_as_exact_as_it_is_short() {
        for (milliseconds, expected) in [
            (0, "0.0 s"),
            (420, "0.4 s"),
            (12_900, "12 s"),
            (60_000, "1 min 00 s"),
            (723_000, "12 min 03 s"),
        ] {
            assert_eq!(spoken(Duration::from_millis(milliseconds)), expected);
        }
    }

    #[test]
    fn where_the_time_went_is_said_by_step() {
        let mut steps = Steps::new(2);
        steps.took = [("Build", 30_000), ("Browser tests", 90_000)]
            .map(|(title, took)| (title.to_owned(), Duration::from_millis(took)))
            .into();
        let expected = "   30.0 s   25 %  Build\n   90.0 s   75 %  Browser tests\n";
        assert_eq!(steps.to_string(), expected);
    }

    #[test]
    fn a_step_that_fails_is_named_with_the_command_to_run_alone() {
        let mut steps = Steps::new(7);
        let _ = steps.step("First", || Ok(()));
        let job = Job::new("cargo no-such-command-anywhere");
        let message = steps
            .run("Native tests", &job)
            .expect_err("no such command");
        assert!(
            message.starts_with("Stopped at [2/7] Native tests."),
            "{message}"
        );
        assert!(message.ends_with("run alone: cargo no-such-command-anywhere"));
    }
}
