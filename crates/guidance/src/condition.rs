//! Conditions of rules. A condition is only ever "at least": there is no negation
//! and no equality, so a worse answer cannot make it stop holding.

use crate::{Seriousness, Settles, Sign};
use serde::{Deserialize, Serialize};

/// The metric that a threshold looks at: an index into the questions, then the sign
/// counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct MetricIndex(pub u8);

/// The number of ticked signs of one sort: none, one, two, three or more. More signs
/// never lower it. Content and its messages call it a tally of signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SignCount {
    /// Every sign that counts by its seriousness.
    Any,
    /// Emerging signs and more serious ones.
    Emerging,
    /// Significant signs and more serious ones.
    Significant,
    /// Severe signs and immediate ones.
    Severe,
    /// Immediate signs.
    Immediate,
    /// Significant signs and more serious ones that no explanation settles.
    Unsettled,
    /// Severe signs and immediate ones that no explanation settles.
    UnsettledSevere,
    /// Injuries, which the question about them settles and nothing else.
    Injury,
    /// Signs that ask for help which the law gives.
    Request,
}

impl SignCount {
    /// All of them; as metrics they are numbered in this order after the questions.
    pub const ALL: [Self; 9] = [
        Self::Any,
        Self::Emerging,
        Self::Significant,
        Self::Severe,
        Self::Immediate,
        Self::Unsettled,
        Self::UnsettledSevere,
        Self::Injury,
        Self::Request,
    ];
    /// Pairs of a sign count and a narrower one, which counts nothing that the wider one
    /// does not count.
    pub const WITHIN: [(Self, Self); 7] = [
        (Self::Any, Self::Emerging),
        (Self::Emerging, Self::Significant),
        (Self::Significant, Self::Severe),
        (Self::Severe, Self::Immediate),
        (Self::Significant, Self::Unsettled),
        (Self::Unsettled, Self::UnsettledSevere),
        (Self::Severe, Self::UnsettledSevere),
    ];
    /// The names of the levels of every sign count, least first.
    pub const LEVELS: [&'static str; 4] = ["none", "one", "two", "three"];
    /// The highest level.
    pub const TOP: u8 = 3;

    /// Returns the name used in rules.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Any => "any-signs",
            Self::Emerging => "emerging-signs",
            Self::Significant => "significant-signs",
            Self::Severe => "severe-signs",
            Self::Immediate => "immediate-signs",
            Self::Unsettled => "unsettled-signs",
            Self::UnsettledSevere => "unsettled-severe-signs",
            Self::Injury => "injury-signs",
            Self::Request => "request-signs",
        }
    }

    /// Returns the level of a number of signs, which is that number up to
    /// [`SignCount::TOP`].
    pub(crate) fn level(signs: usize) -> u8 {
        u8::try_from(signs).unwrap_or(u8::MAX).min(Self::TOP)
    }

    /// Returns whether it includes a sign that is this serious for the child.
    #[must_use]
    pub fn includes(self, sign: &Sign, level: Seriousness) -> bool {
        let unsettled = sign.settled_by == Settles::Nothing;
        let least = match self {
            Self::Injury => return sign.settled_by == Settles::Doctor,
            Self::Request => return sign.request,
            Self::Any => Seriousness::Minor,
            Self::Emerging => Seriousness::Emerging,
            Self::Significant | Self::Unsettled => Seriousness::Significant,
            Self::Severe | Self::UnsettledSevere => Seriousness::Severe,
            Self::Immediate => Seriousness::Immediate,
        };
        let sort = unsettled || !matches!(self, Self::Unsettled | Self::UnsettledSevere);
        sign.counts_by_level() && sort && level >= least
    }
}

/// A metric at or above a level.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Threshold {
    /// The metric that is looked at.
    pub metric: MetricIndex,
    /// The least level at which it holds. Never 0: that would always hold.
    pub at_least: u8,
}

impl Threshold {
    /// Returns whether it holds for these levels, one for each metric.
    #[must_use]
    pub fn holds(self, levels: &[u8]) -> bool {
        levels
            .get(usize::from(self.metric.0))
            .is_some_and(|level| *level >= self.at_least)
    }
}

/// So many out of a list of thresholds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Count {
    /// The number that must hold.
    pub at_least: u8,
    /// Out of these.
    pub of: Vec<Threshold>,
}

/// The condition of a rule: every part that is there must hold. Never empty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Condition {
    /// All of these.
    pub all: Vec<Threshold>,
    /// At least one of these, where there are any.
    pub any: Vec<Threshold>,
    /// So many of these.
    pub count: Option<Count>,
}

impl Condition {
    /// Returns whether it holds for these levels, one for each metric.
    #[must_use]
    pub fn holds(&self, levels: &[u8]) -> bool {
        self.all.iter().all(|threshold| threshold.holds(levels))
            && (self.any.is_empty() || self.any.iter().any(|threshold| threshold.holds(levels)))
            && self.count.as_ref().is_none_or(|count| {
                let held = count
                    .of
                    .iter()
                    .filter(|threshold| threshold.holds(levels))
                    .count();
                held >= usize::from(count.at_least)
            })
    }

    /// Returns every threshold it looks at.
    pub fn thresholds(&self) -> impl Iterator<Item = Threshold> {
        let counted = self.count.iter().flat_map(|count| &count.of);
        self.all.iter().chain(&self.any).chain(counted).copied()
    }
}
