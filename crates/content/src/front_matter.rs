//! Pages as files: their names, their front matter, and the Markdown below it.

use super::checker::{CheckContext, ItemChecker};
use super::files::NamedFile;
use super::form::{Date, Prose, Word};
use super::item;
use super::markdown::{Anchors, Body, Dialect};
use super::source::File;
use super::suggest;
use guidance::Audience;
use serde::Deserialize;
use std::ops::Range;
use toml::Spanned;
use toml::de::DeTable;

/// The line before and after the front matter.
const FENCE: &str = "+++";

/// Reports each required page that is missing from a folder, and each file in it
/// whose name is not `known`. `noun` is the name of such a page in diagnostics.
pub(crate) fn check_names(
    context: CheckContext<'_>,
    folder: &str,
    noun: &str,
    files: &[NamedFile],
    required: &[&str],
    known: &[&str],
) {
    for name in required {
        if !files.iter().any(|file| file.name == *name) {
            let file = File::absent(&format!("{folder}/{name}.md"));
            let message = format!("{noun} `{name}` is missing");
            context.sink.add(&file, 0..0, message, "add this file");
        }
    }
    for NamedFile { name, file } in files {
        if !known.contains(&name.as_str()) {
            let message = format!("there is no {noun} `{name}`");
            let known = known.iter().copied();
            let help = format!("rename the file: {}", suggest::did_you_mean(name, known));
            context.sink.add(file, 0..0, message, help);
        }
    }
}

/// A page split into its front matter and its body.
pub(crate) struct Parts<'a> {
    pub(crate) file: &'a File,
    /// The bytes of the front matter, without its fences.
    front: Range<usize>,
    pub(crate) body: Body<'a>,
}

impl<'a> Parts<'a> {
    /// Splits a page. Reports a file without front matter; `noun` is the name of
    /// such a page in diagnostics.
    pub(crate) fn split(
        context: CheckContext<'_>,
        named: &'a NamedFile,
        noun: &str,
        dialect: Dialect,
    ) -> Option<Self> {
        let NamedFile { name, file } = named;
        if !file.complete {
            return None;
        }
        let Some((front, start)) = fenced(&file.text) else {
            let message = format!("{noun} `{name}` has no front matter");
            let help = format!(
                "begin the file with a line `{FENCE}`, then title, summary, audience, owner, checked and check_again, then a line `{FENCE}`"
            );
            context.sink.add(file, 0..0, message, help);
            return None;
        };
        Some(Self {
            file,
            front,
            body: Body::parse(name, &file.text, start, dialect),
        })
    }
}

/// Returns the anchors of each of these pages.
pub(crate) fn anchors<'a>(pages: &'a [Parts<'_>]) -> Anchors<'a> {
    let bodies = pages.iter().map(|page| &page.body);
    bodies.map(|body| (body.page, body.anchors())).collect()
}

/// Returns the range of the front matter, and the byte at which the body begins.
fn fenced(text: &str) -> Option<(Range<usize>, usize)> {
    let mut lines = text.split_inclusive('\n');
    let first = lines.next().filter(|line| line.trim_end() == FENCE)?;
    let mut at = first.len();
    for line in lines {
        if line.trim_end() == FENCE {
            return Some((first.len()..at, at + line.len()));
        }
        at += line.len();
    }
    None
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFrontMatter {
    title: Prose,
    summary: Prose,
    lead: Option<Prose>,
    audience: Word<Audience>,
    owner: Prose,
    checked: Date,
    check_again: Date,
}

/// The front matter of a page.
pub(crate) struct FrontMatter {
    pub(crate) title: String,
    pub(crate) summary: String,
    /// The paragraph beneath the heading, on pages about this site only.
    pub(crate) lead: Option<String>,
    pub(crate) audience: Audience,
    pub(crate) owner: String,
    pub(crate) checked: String,
    pub(crate) check_again: String,
}

impl FrontMatter {
    /// Reads the front matter of a page, and checks it.
    pub(crate) fn read(parts: &Parts<'_>, checker: &ItemChecker<'_>) -> Option<Self> {
        let raw = parse(parts, checker)?;
        let audience = checker.word("is for an audience", &raw.audience);
        let checked = checker.date("checked", &raw.checked);
        let check_again = checker.check_again(&raw.check_again, &checked);
        if let (Dialect::Guidance, Some(lead)) = (parts.body.dialect, &raw.lead) {
            let message = format!("{} has a `lead`", checker.called);
            let help = "remove it: only pages under content/about have one";
            checker.report(lead.span(), message, help);
        }
        Some(Self {
            title: checker.prose("title", &raw.title),
            summary: checker.prose("summary", &raw.summary),
            lead: checker.maybe_prose("lead", raw.lead.as_deref()),
            audience: audience?,
            owner: checker.prose("owner", &raw.owner),
            checked,
            check_again,
        })
    }
}

fn parse(parts: &Parts<'_>, checker: &ItemChecker<'_>) -> Option<RawFrontMatter> {
    let Parts { file, front, .. } = parts;
    // Blanks in place of the fence keep every byte where it stands in the file.
    let front = format!("{}{}", " ".repeat(front.start), &file.text[front.clone()]);
    match DeTable::parse(&front) {
        Ok(table) => checker.read(Spanned::new(0..0, table.into_inner())),
        Err(error) => {
            item::syntax(file, &error, checker.context.sink);
            None
        }
    }
}
