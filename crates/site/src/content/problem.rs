//! What is wrong with the content, said so that it can be put right.

use super::file::File;
use miette::{Diagnostic, GraphicalReportHandler, NamedSource, SourceSpan};
use std::cell::RefCell;
use std::fmt::{self, Write};
use std::ops::Range;
use std::path::PathBuf;
use std::sync::Arc;

/// One thing that is wrong.
#[derive(Debug, Clone, Diagnostic, thiserror::Error)]
#[error("{what}")]
pub struct Problem {
    /// The file, from the folder above `content`.
    pub file: PathBuf,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// What is wrong.
    pub what: String,
    /// What would be right.
    #[help]
    pub mend: String,
    #[source_code]
    text: NamedSource<Arc<str>>,
    #[label("here")]
    span: SourceSpan,
}

impl Problem {
    /// The problem in one line: file, line, what is wrong; what would be right.
    #[must_use]
    pub fn in_one_line(&self) -> String {
        let Self {
            file,
            line,
            what,
            mend,
            ..
        } = self;
        format!("{}:{line}: {what}; {mend}", file.display())
    }

    /// Whether the lines around it fit a terminal. What draws them gives up, with
    /// a panic, on a line of more characters than 16 bits count.
    fn can_be_drawn(&self) -> bool {
        const LONGEST: usize = 2_000;
        self.text.inner().lines().all(|line| line.len() <= LONGEST)
    }
}

/// Everything that is wrong, by file and line. Displayed one line a problem.
#[derive(Debug, Clone, Default, Diagnostic, thiserror::Error)]
pub struct Problems {
    #[related]
    problems: Vec<Problem>,
}

impl Problems {
    /// Every problem, by file and line.
    pub fn iter(&self) -> impl Iterator<Item = &Problem> {
        self.problems.iter()
    }

    /// How many there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.problems.len()
    }

    /// Each problem with the lines around it, for a terminal.
    #[must_use]
    pub fn report(&self) -> String {
        let mut report = String::new();
        let handler = GraphicalReportHandler::new().with_width(100);
        for problem in &self.problems {
            // Writing to a String fails only where the source cannot be
            // quoted; the plain line then still says what is wrong.
            if !problem.can_be_drawn() || handler.render_report(&mut report, problem).is_err() {
                report.push_str(&problem.in_one_line());
                report.push('\n');
            }
        }
        let count = self.count();
        let problems = if count == 1 { "problem" } else { "problems" };
        report.push_str(&format!("{count} {problems} in the content\n"));
        report
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, problem) in self.problems.iter().enumerate() {
            if at > 0 {
                f.write_char('\n')?;
            }
            f.write_str(&problem.in_one_line())?;
        }
        Ok(())
    }
}

/// The problems found so far. Every check adds to one list, so that none hides
/// another.
#[derive(Debug, Default)]
pub(crate) struct Found(RefCell<Vec<Problem>>);

impl Found {
    /// Notes a problem at a range of bytes of a file.
    pub(crate) fn add(
        &self,
        file: &File,
        span: Range<usize>,
        what: impl Into<String>,
        mend: impl Into<String>,
    ) {
        let (line, column) = file.position(span.start);
        let file_name = file.shown();
        self.0.borrow_mut().push(Problem {
            line,
            column,
            what: plain(&what.into()),
            mend: plain(&mend.into()),
            text: NamedSource::new(file_name.display().to_string(), file.text.clone()),
            span: span.into(),
            file: file_name,
        });
    }

    /// `None` where nothing is wrong.
    pub(crate) fn into_problems(self) -> Option<Problems> {
        let mut problems = self.0.into_inner();
        problems.sort_by(|a, b| (&a.file, a.line, a.column).cmp(&(&b.file, b.line, b.column)));
        (!problems.is_empty()).then_some(Problems { problems })
    }
}

/// A text in one line that tells a terminal nothing: what is quoted from a file
/// may hold anything.
fn plain(text: &str) -> String {
    let plain = |char: char| match char {
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => char.escape_unicode().to_string(),
        char if char.is_control() => char.escape_unicode().to_string(),
        char => char.to_string(),
    };
    text.chars().map(plain).collect()
}
