//! What can be seen: the signs of neglect.

use crate::{Audience, SignId, SourceId};
use serde::{Deserialize, Serialize};

/// How serious a sign is taken alone: what an authority's own first step is. An
/// editorial mapping, explained on the signs page; the order is from least to most.
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

    /// The name used in addresses and classes.
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

    /// The name used in content, addresses and classes.
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

/// Where a sign is likely to be seen.
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

    /// The name used in content, addresses and classes.
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

/// When in a child's day a sign is likely to be noticed. An editorial mapping;
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
    /// When the child is fetched or comes home.
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

    /// The name used in content, addresses and classes.
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

    /// The name used in content, addresses and classes.
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

/// What may settle a sign.
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

/// From which age down a sign is more serious.
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
    /// What is seen, as a practitioner would say it.
    pub text: String,
    /// The same in plain words, for signs that anybody may notice. The public
    /// is shown only signs that have it.
    pub plain: Option<String>,
    /// The same as one says it aloud: "The child …", "The baby …" or "I …".
    pub spoken: String,
    /// Which kinds of need; the first is the main one. Never empty.
    pub kinds: Vec<Kind>,
    /// At which ages. Never empty.
    pub ages: Vec<AgeBand>,
    /// Where it is likely to be seen. Never empty.
    pub places: Vec<Place>,
    /// When in the child's day it is likely to be noticed; empty where the hour
    /// says nothing.
    pub day: Vec<Moment>,
    /// Under which of the four headings.
    pub heading: Heading,
    /// How serious it is taken alone, at its oldest age.
    pub level: Seriousness,
    /// From which ages down it is more serious.
    pub from: Vec<FromAge>,
    /// What may settle it.
    pub settled_by: Settles,
    /// Whether it asks for help that the law gives, and does not itself mean
    /// harm: a home for tonight, somebody else's child taken in.
    pub request: bool,
    /// The duties that it calls up, by their names.
    pub calls: Vec<String>,
    /// Why it matters to the child.
    #[serde(skip)]
    pub why: String,
    /// What else could explain it; absent where nothing excuses it.
    #[serde(skip)]
    pub other: Option<String>,
    /// Where this was read. Never empty.
    pub sources: Vec<SourceId>,
}

impl Sign {
    /// The main kind of need.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.kinds.first().copied().unwrap_or(Kind::Emotional)
    }

    /// The words for this audience; `None` where it is not shown to them.
    #[must_use]
    pub fn words(&self, audience: Audience) -> Option<&str> {
        match audience {
            Audience::Practitioner => Some(&self.text),
            Audience::Public | Audience::Parent | Audience::Young => self.plain.as_deref(),
        }
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

    /// Returns whether it counts by its seriousness. An injury and a request for help
    /// count by rules of their own.
    #[must_use]
    pub fn counts_by_level(&self) -> bool {
        self.settled_by != Settles::Doctor && !self.request
    }
}
