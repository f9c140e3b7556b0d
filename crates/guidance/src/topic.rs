//! The topics of screens with several questions, and the parts of the tool.

use crate::Words;
use serde::{Deserialize, Serialize};

/// The topic of a screen on which several questions stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Topic {
    /// The child: how old, how well able to tell, who else lives there.
    Child,
    /// The child and the adults now.
    Family,
    /// Earlier help and worries, and the view of others.
    Before,
}

impl Topic {
    /// Returns the heading of its screen.
    #[must_use]
    pub fn title(self, words: Words) -> &'static str {
        match self {
            Self::Child => words.topic_child(),
            Self::Family => words.topic_family(),
            Self::Before => words.topic_before(),
        }
    }
}

/// A part of the tool. There are four for everybody, so that "Part 3 of 4" stays true.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// Danger right now.
    Danger,
    /// Who asks, and the child.
    Child,
    /// The signs, and how often.
    Seen,
    /// The rest that is known.
    Known,
}

impl Part {
    /// Every part, in their order.
    pub const ALL: [Self; 4] = [Self::Danger, Self::Child, Self::Seen, Self::Known];

    /// Returns its number, counted from 1.
    #[must_use]
    pub fn number(self) -> usize {
        self as usize + 1
    }

    /// Returns its name.
    #[must_use]
    pub fn name(self, words: Words) -> &'static str {
        match self {
            Self::Danger => words.part_danger(),
            Self::Child => words.part_child(),
            Self::Seen => words.part_seen(),
            Self::Known => words.part_known(),
        }
    }
}
