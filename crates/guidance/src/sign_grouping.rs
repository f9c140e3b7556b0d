//! The ways in which a list of signs can be grouped.

/// A way to group a list of signs. It decides nothing: whichever is chosen, the
/// same signs are there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SignGrouping {
    /// By the main kind of need.
    Need,
    /// By what was seen: the four headings.
    Seen,
    /// By where.
    Place,
    /// By a day in the child's life.
    Day,
}

impl SignGrouping {
    /// All four; the first is the one that stands unasked.
    pub const ALL: [Self; 4] = [Self::Need, Self::Seen, Self::Place, Self::Day];

    /// Returns the name used in ids.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Need => "need",
            Self::Seen => "seen",
            Self::Place => "place",
            Self::Day => "day",
        }
    }
}
