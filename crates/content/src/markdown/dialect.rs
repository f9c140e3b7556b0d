//! The two dialects of Markdown.

/// Which Markdown a page is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Dialect {
    /// That of guidance: every heading has an anchor, made of its words.
    Guidance,
    /// That of pages about this site: a heading has the anchor that is written
    /// behind it (`{#open}`), terms may stand in lists with their meanings, and
    /// there are places for what is computed.
    About,
}
