//! The five routes and what is said about each.

use crate::{Audience, ContactKind, Line, SourceId, Wording};
use serde::{Deserialize, Serialize};

/// A route: what to do now. Ordered from least to most urgent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Route {
    /// Record, watch, a named person, a date.
    Review,
    /// Offer help, with the family's agreement.
    EarlyHelp,
    /// Talk it over today with somebody who knows the thresholds.
    Consult,
    /// Ring the area's front door, today.
    Refer,
    /// Ring 999.
    Emergency,
}

impl Route {
    /// All five, most urgent first.
    pub const ALL: [Self; 5] = [
        Self::Emergency,
        Self::Refer,
        Self::Consult,
        Self::EarlyHelp,
        Self::Review,
    ];

    /// Returns whether it asks somebody to ring today: 999 is rung at once.
    #[must_use]
    pub fn rings_today(self) -> bool {
        matches!(self, Self::Refer | Self::Consult)
    }

    /// Returns the name used in content, classes and `data-route`.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Review => "review",
            Self::EarlyHelp => "early-help",
            Self::Consult => "consult",
            Self::Refer => "refer",
            Self::Emergency => "emergency",
        }
    }
}

/// An instruction for one place where the child may be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WhereTheChildIs {
    /// The place, as the user says it.
    pub label: Wording,
    /// The instruction.
    pub text: Wording,
}

/// Everything that is said about one route.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Advice {
    /// The route.
    pub route: Route,
    /// Its name, two or three words.
    pub name: Wording,
    /// The same in the evening and at night, where it says "today".
    pub evening_name: Option<Wording>,
    /// The suggestion, in one sentence.
    pub sentence: Wording,
    /// The people to speak to, in one sentence. Never empty, whatever the route.
    pub speak_to: Wording,
    /// The contacts to ring, by kind, the first first. Never empty.
    pub ring: Vec<ContactKind>,
    /// The contacts that the public rings, where these or their order differ.
    /// Never empty where it is there.
    pub ring_public: Option<Vec<ContactKind>>,
    /// The contacts that young people ring, where these or their order differ.
    pub ring_young: Option<Vec<ContactKind>>,
    /// Things to say.
    pub say: Vec<Line>,
    /// Questions that whoever answers may ask.
    pub may_ask: Vec<Line>,
    /// Things to do before the call ends and after it, the first first: short.
    pub after_call: Vec<Line>,
    /// Things to write down.
    pub write_down: Vec<Line>,
    /// Advice on asking for agreement, and on what to tell parents and carers.
    pub consent: Wording,
    /// The same where help is wanted and harm is not likely: agreement first.
    pub consent_help: Option<Wording>,
    /// The grounds on which a family is not told first, to choose from.
    pub not_telling: Vec<Line>,
    /// Instructions by where the child is; only for 999.
    pub places: Vec<WhereTheChildIs>,
    /// The next things that happen.
    pub next: Vec<Line>,
    /// Reasons and times to come back, and what would change the advice.
    pub come_back: Vec<Line>,
    /// Things to watch out for in oneself.
    pub watch: Vec<Line>,
    /// The number of days after which to look again: 1 to 60.
    pub look_again_days: u8,
    /// The sources that it was read in. Never empty.
    pub sources: Vec<SourceId>,
}

impl Advice {
    /// Returns its name by day or in the evening: nobody is told "today" at night.
    #[must_use]
    pub fn name_at(&self, audience: Audience, evening: bool) -> &str {
        let later = self.evening_name.as_ref().filter(|_| evening);
        later.unwrap_or(&self.name).to(audience)
    }

    /// Returns whether this audience rings the council's own lines first.
    #[must_use]
    pub fn is_for_the_council(&self, audience: Audience) -> bool {
        let first = self.ring(audience).first();
        first.is_some_and(|kind| kind.is_councils())
    }

    /// Returns the contacts that this audience rings, by kind, the first first.
    #[must_use]
    pub fn ring(&self, audience: Audience) -> &[ContactKind] {
        let own = match audience {
            Audience::Practitioner => return &self.ring,
            Audience::Public | Audience::Parent => None,
            Audience::Young => self.ring_young.as_ref(),
        };
        own.or(self.ring_public.as_ref()).unwrap_or(&self.ring)
    }
}
