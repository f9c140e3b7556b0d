//! Kinds of need, and the headings of the list of signs.

use serde::{Deserialize, Serialize};

/// Horwath's six kinds of neglect, and harm of other kinds, which people bring
/// with the same worry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Hurt, danger, exploitation: not neglect, and not sorted by who comes.
    Harm,
    /// Left alone, unsafe carers, no boundaries.
    Supervision,
    /// Food, growth.
    Nutritional,
    /// Clothes, cleanliness, the home.
    Physical,
    /// Health, teeth, care before birth.
    Medical,
    /// Love, attention, being answered.
    Emotional,
    /// Play, learning, attendance.
    Educational,
}

impl Kind {
    /// All seven, in the order in which the site shows them.
    pub const ALL: [Self; 7] = [
        Self::Harm,
        Self::Supervision,
        Self::Nutritional,
        Self::Physical,
        Self::Medical,
        Self::Emotional,
        Self::Educational,
    ];

    /// Returns the name used in addresses and classes.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Harm => "harm",
            Self::Supervision => "supervision",
            Self::Nutritional => "nutritional",
            Self::Physical => "physical",
            Self::Medical => "medical",
            Self::Emotional => "emotional",
            Self::Educational => "educational",
        }
    }
}

/// NSPCC's four headings, as Herefordshire's strategy uses them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Heading {
    /// Appearance and hygiene.
    Appearance,
    /// Health and development.
    Health,
    /// Housing and family.
    Housing,
    /// Behaviour.
    Behaviour,
}

impl Heading {
    /// All four, in the order in which the site shows them.
    pub const ALL: [Self; 4] = [
        Self::Appearance,
        Self::Health,
        Self::Housing,
        Self::Behaviour,
    ];

    /// Returns the name used in content, addresses and classes.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Appearance => "appearance",
            Self::Health => "health",
            Self::Housing => "housing",
            Self::Behaviour => "behaviour",
        }
    }
}
