//! The table that `site size` prints.

use std::fmt;

use super::budget;
use super::report::{Page, Report};

const HEADINGS: [&str; 11] = [
    "page",
    "html",
    "css",
    "to read",
    "scripts",
    "js",
    "wasm",
    "js + wasm",
    "data",
    "total",
    "search",
];

type Row = [String; HEADINGS.len()];

impl fmt::Display for Report {
    /// Writes one row for each page, in kB of brotli, then the problems.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rows: Vec<Row> = self.pages.iter().map(row).collect();
        let headings = HEADINGS.map(String::from);
        let widths = widths(&headings, &rows);
        writeln!(f, "{}", line(&headings, &widths))?;
        for (page, row) in self.pages.iter().zip(&rows) {
            writeln!(f, "{}  {}", line(row, &widths), verdict(page))?;
        }
        writeln!(f, "\n{}", summary(self))?;
        for problem in &self.problems {
            writeln!(f, "{problem}.")?;
        }
        Ok(())
    }
}

fn verdict(page: &Page) -> &'static str {
    if !budget::overruns(page).is_empty() {
        "OVER"
    } else if page.faulty {
        "see below"
    } else {
        "ok"
    }
}

fn summary(report: &Report) -> String {
    let pages = report.pages.len();
    match report.problems.len() {
        0 => format!("{pages} pages, in kB of brotli. All are within budget."),
        wrong => format!("{pages} pages, in kB of brotli. {wrong} to mend:"),
    }
}

fn row(page: &Page) -> Row {
    let bundle = page.bundle.as_ref();
    [
        page.address.clone(),
        kb(page.html),
        kb(page.css),
        of(page.to_read(), budget::to_read(&page.address)),
        kb(page.scripts),
        bundle.map_or_else(dash, |b| kb(b.js)),
        bundle.map_or_else(dash, |b| kb(b.wasm)),
        bundle.map_or_else(dash, |b| of(b.program(), budget::PROGRAM)),
        bundle.map_or_else(dash, |b| kb(b.data)),
        kb(page.total()),
        page.search.map_or_else(dash, |s| of(s, budget::SEARCH)),
    ]
}

fn widths(headings: &Row, rows: &[Row]) -> [usize; HEADINGS.len()] {
    let mut widths = [0; HEADINGS.len()];
    for row in rows.iter().chain([headings]) {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = (*width).max(cell.chars().count());
        }
    }
    widths
}

/// Addresses stand to the left, numbers to the right.
fn line(row: &Row, widths: &[usize]) -> String {
    let mut cells = row.iter().zip(widths);
    let first = cells.next().map(|(cell, w)| format!("{cell:<w$}"));
    let rest = cells.map(|(cell, w)| format!("{cell:>w$}"));
    first.into_iter().chain(rest).collect::<Vec<_>>().join("  ")
}

/// Formats bytes as kB, rounded up, so that nothing over its budget looks within it.
fn kb(bytes: u64) -> String {
    let tenths = bytes.div_ceil(100);
    format!("{}.{}", tenths / 10, tenths % 10)
}

fn of(bytes: u64, budget: u64) -> String {
    format!("{} of {}", kb(bytes), budget / 1000)
}

fn dash() -> String {
    "-".into()
}
