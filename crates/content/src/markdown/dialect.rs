//! The two dialects of Markdown.

/// The dialect in which a page is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Dialect {
    /// The dialect of guidance: every heading has an anchor made from its text.
    Guidance,
    /// The dialect of pages about this site: a heading has only the anchor that is
    /// written after it (`{#open}`), there are definition lists, and there are places
    /// for computed values.
    About,
}
