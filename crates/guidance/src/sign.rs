//! The signs of neglect that can be seen.

use crate::{AgeBand, Audience, Heading, Kind, Moment, Place, SignId, SourceId};
use serde::{Deserialize, Serialize};

/// The seriousness of a sign taken alone, by what an authority's own first step is.
/// An editorial mapping, explained on the signs page; ordered from least to most.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Seriousness {
    /// A need that help for the family meets: offer it, or advice.
    Minor,
    /// One possible explanation among others: ask, record, look for more.
    Emerging,
    /// A need already unmet in a way that harms, or likely to: talk it over today.
    Significant,
    /// Unmet so badly, or at such an age, that the first step is a referral.
    Severe,
    /// Life or limb at risk now, or nobody responsible with the child.
    Immediate,
}

impl Seriousness {
    /// All five, the most serious first.
    pub const ALL: [Self; 5] = [
        Self::Immediate,
        Self::Severe,
        Self::Significant,
        Self::Emerging,
        Self::Minor,
    ];
}

/// The thing that may settle a sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Settles {
    /// An explanation that somebody checked.
    #[default]
    Explanation,
    /// An injury: only what doctors decided, by the question about it.
    Doctor,
    /// Nothing: refusal, history, cruelty, a dangerous adult.
    Nothing,
}

/// An age from which down a sign is more serious.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct FromAge {
    /// At this age and at every younger one.
    pub age: AgeBand,
    /// At least this.
    pub level: Seriousness,
}

/// One thing that can be seen and may mean that a need is unmet.
///
/// Leaves out what only pages show where it is sent to the browser.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sign {
    /// Its name in the content.
    pub id: SignId,
    /// The sign as a practitioner would say it.
    pub text: String,
    /// The same in plain words, for signs that anybody may notice. The public
    /// is shown only signs that have it.
    pub plain: Option<String>,
    /// The same as one says it aloud: "The child …", "The baby …" or "I …".
    pub spoken: String,
    /// Its kinds of need; the first is the main one. Never empty.
    pub kinds: Vec<Kind>,
    /// The ages at which it counts. Never empty.
    pub ages: Vec<AgeBand>,
    /// The places where it is likely to be seen. Never empty.
    pub places: Vec<Place>,
    /// The times of the child's day at which it is likely to be noticed; empty where
    /// the hour says nothing.
    pub day: Vec<Moment>,
    /// The one of the four headings that it stands under.
    pub heading: Heading,
    /// Its seriousness taken alone, at its oldest age.
    pub level: Seriousness,
    /// The ages from which down it is more serious.
    pub from: Vec<FromAge>,
    /// The thing that may settle it.
    pub settled_by: Settles,
    /// True where it asks for help that the law gives, and does not itself mean
    /// harm: a home for tonight, somebody else's child taken in.
    pub request: bool,
    /// The duties that it calls up, by their names.
    pub calls: Vec<String>,
    /// The reason why it matters to the child.
    #[serde(skip)]
    pub why: String,
    /// Another explanation; absent where nothing excuses it.
    #[serde(skip)]
    pub other: Option<String>,
    /// The sources that it was read in. Never empty.
    pub sources: Vec<SourceId>,
}

impl Sign {
    /// Returns the main kind of need.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.kinds.first().copied().unwrap_or(Kind::Emotional)
    }

    /// Returns the words for this audience; `None` where it is not shown to them.
    #[must_use]
    pub fn words(&self, audience: Audience) -> Option<&str> {
        match audience {
            Audience::Practitioner => Some(&self.text),
            Audience::Public | Audience::Parent | Audience::Young => self.plain.as_deref(),
        }
    }

    /// Returns what is said of it on the telephone. A young person may be the child: their
    /// line is not about somebody else.
    #[must_use]
    pub fn spoken_to(&self, audience: Audience) -> &str {
        let own = self
            .plain
            .as_deref()
            .filter(|_| audience == Audience::Young);
        own.unwrap_or(&self.spoken)
    }

    /// Returns how serious it is taken alone in a child of this age. Never less for a
    /// younger one.
    #[must_use]
    pub fn level_at(&self, age: AgeBand) -> Seriousness {
        let from = self.from.iter().filter(|from| age >= from.age);
        from.map(|from| from.level)
            .fold(self.level, Seriousness::max)
    }

    /// Returns how serious it is at the youngest age.
    #[must_use]
    pub fn highest(&self) -> Seriousness {
        self.level_at(AgeBand::Unborn)
    }

    /// Returns the main kind of need, where it counts by its seriousness: what explains
    /// that kind may then settle it.
    pub(crate) fn counted_kind(&self) -> Option<Kind> {
        self.counts_by_level().then(|| self.kind())
    }

    /// Returns whether it counts by its seriousness. An injury and a request for help
    /// count by rules of their own.
    #[must_use]
    pub fn counts_by_level(&self) -> bool {
        self.settled_by != Settles::Doctor && !self.request
    }
}
