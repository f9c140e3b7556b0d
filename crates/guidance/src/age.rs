//! The ages of children.

use serde::{Deserialize, Serialize};

/// The age bands of the signs, from least to most vulnerable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AgeBand {
    /// 12 to 17.
    Teenager,
    /// 5 to 11.
    Primary,
    /// 1 to 4.
    Toddler,
    /// Under 1.
    Baby,
    /// Before birth.
    Unborn,
}

impl AgeBand {
    /// The age that counts where none was said.
    pub const UNASKED: Self = Self::Primary;
    /// All five, youngest first.
    pub const ALL: [Self; 5] = [
        Self::Unborn,
        Self::Baby,
        Self::Toddler,
        Self::Primary,
        Self::Teenager,
    ];

    /// Returns the name used in content, addresses and classes.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Unborn => "unborn",
            Self::Baby => "baby",
            Self::Toddler => "toddler",
            Self::Primary => "primary",
            Self::Teenager => "teenager",
        }
    }
}

/// Some of the ages. A set of bits: a tree would cost every phone more than the
/// whole of this file.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Ages(u8);

impl Ages {
    /// Adds an age.
    pub fn insert(&mut self, age: AgeBand) {
        self.0 |= 1 << age as u8;
    }

    /// Takes an age away.
    pub fn remove(&mut self, age: AgeBand) {
        self.0 &= !(1 << age as u8);
    }

    /// Returns whether an age is among them.
    #[must_use]
    pub fn contains(self, age: AgeBand) -> bool {
        self.0 & (1 << age as u8) != 0
    }

    /// Returns whether there is none.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Returns each of them, the youngest first.
    pub fn iter(self) -> impl Iterator<Item = AgeBand> {
        let ages = AgeBand::ALL.into_iter();
        ages.filter(move |age| self.contains(*age))
    }
}

impl FromIterator<AgeBand> for Ages {
    fn from_iter<I: IntoIterator<Item = AgeBand>>(ages: I) -> Self {
        let mut all = Self::default();
        for age in ages {
            all.insert(age);
        }
        all
    }
}
