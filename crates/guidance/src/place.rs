//! The places and times at which a sign is likely to be seen.

use serde::{Deserialize, Serialize};

/// A place where a sign is likely to be seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    /// On a home visit.
    Home,
    /// In a school or nursery.
    School,
    /// At a clinic, a GP, a hospital or a dentist.
    Clinic,
    /// In the street or next door.
    Public,
}

impl Place {
    /// All four.
    pub const ALL: [Self; 4] = [Self::Home, Self::School, Self::Clinic, Self::Public];

    /// Returns the name used in content, addresses and classes.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::School => "school",
            Self::Clinic => "clinic",
            Self::Public => "public",
        }
    }
}

/// A time of a child's day at which a sign is likely to be noticed. An editorial mapping;
/// the moments are the headings of the page about a day in the child's life.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Moment {
    /// On waking.
    Waking,
    /// Before school, and on the way there.
    Morning,
    /// At school, at nursery, or by day at home.
    Daytime,
    /// The way home from school or nursery.
    AfterSchool,
    /// Tea, homework, going out.
    Evening,
    /// From bedtime to waking.
    Night,
    /// Days without school.
    Weekend,
}

impl Moment {
    /// All seven, from waking on.
    pub const ALL: [Self; 7] = [
        Self::Waking,
        Self::Morning,
        Self::Daytime,
        Self::AfterSchool,
        Self::Evening,
        Self::Night,
        Self::Weekend,
    ];

    /// Returns the name used in content, addresses and classes.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Waking => "waking",
            Self::Morning => "morning",
            Self::Daytime => "daytime",
            Self::AfterSchool => "after-school",
            Self::Evening => "evening",
            Self::Night => "night",
            Self::Weekend => "weekend",
        }
    }
}
