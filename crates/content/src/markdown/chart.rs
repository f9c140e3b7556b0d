//! Charts: a fenced block named `chart`, for a comparison at a glance. The figures are
//! also written as text, so that nobody needs the bars.

use super::super::checker::ItemChecker;
use super::escape::escape;
use pulldown_cmark::{CodeBlockKind, Event, Tag, TagEnd};
use std::fmt::Write as _;
use std::ops::Range;

const HELP: &str = "write a title on the first line, then on each line a label, `|` and a figure";

/// The state of writing charts: inside one or not.
#[derive(Default)]
pub(super) struct Charts {
    within: bool,
}

impl Charts {
    /// Returns the HTML for a part of a chart; `None` for everything else.
    pub(super) fn write(
        &mut self,
        event: &Event<'_>,
        span: &Range<usize>,
        checker: &ItemChecker<'_>,
    ) -> Option<String> {
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(name))) if &**name == "chart" => {
                self.within = true;
                Some(String::new())
            }
            Event::End(TagEnd::CodeBlock) if self.within => {
                self.within = false;
                Some(String::new())
            }
            Event::Text(text) if self.within => {
                let html = drawn(text);
                if html.is_none() {
                    let message =
                        format!("{} contains a chart that cannot be read", checker.called);
                    checker.report(span.clone(), message, HELP);
                }
                Some(html.unwrap_or_default())
            }
            _ => None,
        }
    }
}

/// Draws a title, then bars from zero to the largest figure. Returns `None` for a text
/// that is not a chart.
fn drawn(text: &str) -> Option<String> {
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let title = lines.next().filter(|title| !title.contains('|'))?;
    let bars: Vec<(&str, &str, f64)> = lines.map(bar).collect::<Option<_>>()?;
    let most = bars.iter().map(|(.., size)| *size).fold(0.0, f64::max);
    if bars.len() < 2 || most <= 0.0 {
        return None;
    }
    let mut html = format!(
        "<figure class=\"chart\"><figcaption>{}</figcaption><dl>",
        escape(title)
    );
    for (label, shown, size) in bars {
        let width = (size / most * 100.0).round();
        let _ = write!(
            html,
            "<div><dt>{}</dt><dd><svg viewBox=\"0 0 100 1\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect width=\"{width}\" height=\"1\"></rect></svg><span>{}</span></dd></div>",
            escape(label),
            escape(shown)
        );
    }
    html.push_str("</dl></figure>\n");
    Some(html)
}

/// Splits a line like `2013/14 | 9,518` into the label, the figure as written, and its
/// size.
fn bar(line: &str) -> Option<(&str, &str, f64)> {
    let (label, shown) = line.split_once('|')?;
    let (label, shown) = (label.trim(), shown.trim());
    let size: f64 = shown.replace([',', '%'], "").parse().ok()?;
    (!label.is_empty() && size.is_finite() && size >= 0.0).then_some((label, shown, size))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_is_as_long_as_its_part_of_the_largest() {
        let html = drawn("Offences\n2013/14 | 9,518\n2018/19 | 20,024\n").unwrap_or_default();
        assert!(html.contains("<figcaption>Offences</figcaption>"));
        assert!(html.contains("<dt>2013/14</dt>"));
        assert!(html.contains("width=\"48\"") && html.contains("<span>9,518</span>"));
        assert!(html.contains("width=\"100\"") && html.contains("<span>20,024</span>"));
    }

    #[test]
    fn a_chart_without_a_title_a_comparison_or_figures_is_none() {
        for text in [
            "",
            "Only a title",
            "A | 1\nB | 2",
            "T\nA | 1",
            "T\nA | many\nB | 2",
            "T\nA | 0\nB | 0",
        ] {
            assert_eq!(drawn(text), None, "{text}");
        }
    }
}
