//! Refuses what a page may not contain.

use super::super::checker::ItemChecker;
use super::super::placeholder::expected;
use super::super::prose::{HIDDEN_HELP, hidden};
use super::body::Body;
use super::telephone;
use pulldown_cmark::{Event, HeadingLevel, Tag};
use std::ops::Range;

/// Reports everything that a page of guidance may not contain, and every section
/// without a source.
pub(crate) fn check(body: &Body<'_>, checker: &ItemChecker<'_>) {
    check_parts(body, checker);
    check_places(body, checker);
    check_sections(body, checker);
}

/// Reports places for computed values: guidance has none.
fn check_places(body: &Body<'_>, checker: &ItemChecker<'_>) {
    for (event, range) in &body.events {
        if matches!(event, Event::Text(said) if said.contains("{{")) {
            let message = format!("{} contains `{{{{`", checker.called);
            let help = "remove it: only pages under content/about have places";
            checker.report(body.in_file(range), message, help);
        }
    }
}

/// Reports everything that no page may contain.
pub(crate) fn check_parts(body: &Body<'_>, checker: &ItemChecker<'_>) {
    let called = &checker.called;
    let mut headings = body.headings.iter();
    for (event, range) in &body.events {
        if let Event::Text(said) = event
            && let Some(belongs) = expected(said)
        {
            let place = format!("a place in {called}");
            checker.report_placeholder(&place, belongs, body.in_file(range));
        }
        if let Event::Text(said) | Event::Code(said) = event
            && let Some(hidden) = hidden(said)
        {
            let message = format!("{called} {hidden}");
            checker.report(body.in_file(range), message, HIDDEN_HELP);
        }
        let (message, help) = match event {
            Event::Start(Tag::HtmlBlock) => (
                format!("{called} contains raw HTML"),
                "write it in Markdown, or remove it; HTML comments count too",
            ),
            Event::InlineHtml(html) => (
                format!("{called} contains raw HTML, `{html}`"),
                "write it in Markdown, or remove it; HTML comments count too",
            ),
            Event::Start(Tag::Image { .. }) => (
                format!("{called} contains an image"),
                "say in words what it shows",
            ),
            Event::Start(Tag::FootnoteDefinition(label)) => (
                format!("{called} defines `[^{label}]`"),
                "remove the definition: sources are defined in content/sources.toml",
            ),
            Event::Start(Tag::Link { title, .. }) if !title.is_empty() => (
                format!("{called} has a link with a title, `{title}`"),
                "put everything that readers need into the link's text",
            ),
            Event::Text(said) if said.contains("[^") => (
                format!("{called} has a citation that cannot be read"),
                "write `[^source-id]`",
            ),
            Event::Start(Tag::Heading { level, .. }) => {
                let text = headings.next().map_or("", |heading| &heading.text);
                match level {
                    HeadingLevel::H1 => (
                        format!("{called} has a first-level heading, `{text}`"),
                        "write `##`: the first level is the page's title",
                    ),
                    _ => continue,
                }
            }
            _ => continue,
        };
        checker.report(body.in_file(range), message, help);
    }
    telephone::check(body, checker);
}

/// Reports each section that cites no source: every fact has one.
fn check_sections(body: &Body<'_>, checker: &ItemChecker<'_>) {
    let mut headings = body.headings.iter();
    let mut uncited: Option<(&str, &Range<usize>)> = None;
    let note = |uncited: Option<(&str, &Range<usize>)>| {
        if let Some((text, range)) = uncited {
            let message = format!("section `{text}` of {} cites no source", checker.called);
            let help = "cite one, like [^ours] for our own advice";
            checker.report(body.in_file(range), message, help);
        }
    };
    for (event, range) in &body.events {
        match event {
            Event::Start(Tag::Heading { .. }) => {
                let heading = headings.next();
                if let Some(heading) = heading.filter(|heading| heading.level <= HeadingLevel::H2) {
                    note(uncited);
                    uncited = Some((&heading.text, range));
                }
            }
            Event::FootnoteReference(_) => uncited = None,
            _ => {}
        }
    }
    note(uncited);
}
