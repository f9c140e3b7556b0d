//! Collects the errors in the content: where each is, what is wrong, and how to fix it.

use super::source::File;
use miette::{GraphicalReportHandler, NamedSource, SourceSpan};
use std::cell::RefCell;
use std::fmt::{self, Write};
use std::ops::Range;
use std::path::PathBuf;
use std::sync::Arc;

/// One error in the content.
#[derive(Debug, Clone, miette::Diagnostic, thiserror::Error)]
#[error("{message}")]
pub struct Diagnostic {
    /// The file, from the folder above `content`.
    pub file: PathBuf,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// The error, in one clause.
    pub message: String,
    /// A suggested fix.
    #[help]
    pub help: String,
    #[source_code]
    text: NamedSource<Arc<str>>,
    #[label("here")]
    span: SourceSpan,
}

impl Diagnostic {
    /// Returns the diagnostic in one line: file, line, message and help.
    #[must_use]
    pub fn to_line(&self) -> String {
        let Self {
            file,
            line,
            message,
            help,
            ..
        } = self;
        format!("{}:{line}: {message}; {help}", file.display())
    }

    /// Returns whether miette can draw the lines around it: it panics on a line of
    /// more than 65,535 characters.
    fn can_be_drawn(&self) -> bool {
        const LONGEST: usize = 2_000;
        self.text.inner().lines().all(|line| line.len() <= LONGEST)
    }
}

/// All errors, sorted by file and line. `Display` writes one line for each.
#[derive(Debug, Clone, Default, miette::Diagnostic, thiserror::Error)]
pub struct Diagnostics {
    #[related]
    all: Vec<Diagnostic>,
}

impl Diagnostics {
    /// Returns each error, by file and line.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.all.iter()
    }

    /// Returns the number of errors.
    #[must_use]
    pub fn count(&self) -> usize {
        self.all.len()
    }

    /// Returns each error with the lines around it, for a terminal.
    #[must_use]
    pub fn report(&self) -> String {
        let mut report = String::new();
        let handler = GraphicalReportHandler::new().with_width(100);
        for diagnostic in &self.all {
            // Writing to a String fails only where the source cannot be
            // quoted; the plain line then still says what is wrong.
            if !diagnostic.can_be_drawn() || handler.render_report(&mut report, diagnostic).is_err()
            {
                report.push_str(&diagnostic.to_line());
                report.push('\n');
            }
        }
        let count = self.count();
        let problems = if count == 1 { "problem" } else { "problems" };
        report.push_str(&format!("{count} {problems} in the content\n"));
        report
    }
}

impl fmt::Display for Diagnostics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, diagnostic) in self.all.iter().enumerate() {
            if at > 0 {
                f.write_char('\n')?;
            }
            f.write_str(&diagnostic.to_line())?;
        }
        Ok(())
    }
}

/// Collects diagnostics. Every check adds to one list, so that no error hides
/// another.
#[derive(Debug, Default)]
pub(crate) struct DiagnosticSink(RefCell<Vec<Diagnostic>>);

impl DiagnosticSink {
    /// Adds an error at a byte range of a file.
    pub(crate) fn add(
        &self,
        file: &File,
        span: Range<usize>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        let (line, column) = file.position(span.start);
        let file_name = file.shown();
        self.0.borrow_mut().push(Diagnostic {
            line,
            column,
            message: escape_controls(&message.into()),
            help: escape_controls(&help.into()),
            text: NamedSource::new(file_name.display().to_string(), file.text.clone()),
            span: span.into(),
            file: file_name,
        });
    }

    /// Returns all errors, or `None` when there is none.
    pub(crate) fn into_diagnostics(self) -> Option<Diagnostics> {
        let mut all = self.0.into_inner();
        all.sort_by(|a, b| (&a.file, a.line, a.column).cmp(&(&b.file, b.line, b.column)));
        (!all.is_empty()).then_some(Diagnostics { all })
    }
}

/// Escapes control characters and bidirectional marks: a quoted file may contain them,
/// and a terminal would obey them.
fn escape_controls(text: &str) -> String {
    let plain = |char: char| match char {
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => char.escape_unicode().to_string(),
        char if char.is_control() => char.escape_unicode().to_string(),
        char => char.to_string(),
    };
    text.chars().map(plain).collect()
}
