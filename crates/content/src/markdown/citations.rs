//! Citations: small numbers that link to the page's list of sources.

use super::super::checker::ItemChecker;
use super::escape::escape;
use guidance::{Source, SourceId};
use std::ops::Range;

/// The sources that a page has cited so far.
pub(super) struct Citations<'a> {
    sources: &'a [Source],
    cited: Vec<SourceId>,
    /// True if the last `<sup>` was left open for the next citation.
    open: bool,
}

impl<'a> Citations<'a> {
    /// Returns the state of a page that has cited nothing yet.
    pub(super) fn of(sources: &'a [Source]) -> Self {
        Self {
            sources,
            cited: Vec::new(),
            open: false,
        }
    }

    /// Returns the sources in the order in which they were first cited.
    pub(super) fn into_cited(self) -> Vec<SourceId> {
        self.cited
    }

    /// Returns the HTML of a citation. Citations in a row share one `<sup>`, up to one
    /// that needs a caution, which follows it at once.
    pub(super) fn cite(
        &mut self,
        label: &str,
        another_follows: bool,
        span: Range<usize>,
        checker: &ItemChecker<'_>,
    ) -> String {
        let Some(id) = checker.source(&toml::Spanned::new(span, label.to_owned())) else {
            return String::new();
        };
        let number = self.number(&id);
        let cited = escape(checker.context.page_words.cite_source());
        let source = self.sources.iter().find(|source| source.id == id);
        let caution = source.and_then(|source| checker.context.words.caution(source.known));
        let before = if self.open { ",\u{2009}" } else { "<sup>" };
        self.open = another_follows && caution.is_none();
        let after = if self.open { "" } else { "</sup>" };
        let caution = caution.map_or_else(String::new, |caution| {
            format!(" <span class=\"caution\">({})</span>", escape(caution))
        });
        format!(
            "{before}<a class=\"cite\" href=\"#source-{number}\"><span class=\"visually-hidden\">{cited} </span>{number}</a>{after}{caution}"
        )
    }

    fn number(&mut self, id: &SourceId) -> usize {
        let at = self
            .cited
            .iter()
            .position(|cited| cited == id)
            .unwrap_or_else(|| {
                self.cited.push(id.clone());
                self.cited.len() - 1
            });
        at + 1
    }
}
