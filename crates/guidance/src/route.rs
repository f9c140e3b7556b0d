//! The five routes and what is said about each.

use crate::{Audience, ContactKind, Line, SourceId, Wording};
use serde::{Deserialize, Serialize};

/// What to do now, from least to most urgent.
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

    /// The name used in content, classes and `data-route`.
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

/// What to do by where the child is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WhereTheChildIs {
    /// Where, as the user says it.
    pub label: Wording,
    /// What to do.
    pub text: Wording,
}

/// Everything that is said about one route.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Advice {
    /// Which route.
    pub route: Route,
    /// Its name, two or three words.
    pub name: Wording,
    /// What we suggest, in one sentence.
    pub sentence: Wording,
    /// Whom to speak to, in one sentence. Never empty, whatever the route.
    pub speak_to: Wording,
    /// Whom to ring, by kind, the first first. Never empty.
    pub ring: Vec<ContactKind>,
    /// Whom the public rings, where that is somebody else or in another order.
    /// Never empty where it is there.
    pub ring_public: Option<Vec<ContactKind>>,
    /// Whom young people ring, where that is somebody else or in another order.
    pub ring_young: Option<Vec<ContactKind>>,
    /// What to say.
    pub say: Vec<Line>,
    /// What to write down.
    pub write_down: Vec<Line>,
    /// Whether to ask for agreement, and what to tell parents and carers.
    pub consent: Wording,
    /// The same where help is wanted and harm is not likely: agreement first.
    pub consent_help: Option<Wording>,
    /// The grounds on which a family is not told first, to choose from.
    pub not_telling: Vec<Line>,
    /// What to do by where the child is; only for 999.
    pub places: Vec<WhereTheChildIs>,
    /// What happens next.
    pub next: Vec<Line>,
    /// When to come back, and what would change the advice.
    pub come_back: Vec<Line>,
    /// What to watch out for in oneself.
    pub watch: Vec<Line>,
    /// In how many days to look again: 1 to 60.
    pub look_again_days: u8,
    /// Where this was read. Never empty.
    pub sources: Vec<SourceId>,
}

impl Advice {
    /// Whom this audience rings, by kind, the first first.
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
