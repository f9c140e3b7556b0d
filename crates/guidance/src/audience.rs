//! Audiences, and the words for each.

use crate::{Place, SettingId};
use serde::{Deserialize, Serialize};

/// The audience that is spoken to. It changes words and contacts, never the route.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Audience {
    /// Somebody whose work brings them to children or their families.
    Practitioner,
    /// A neighbour, a relative, a friend, anybody else.
    Public,
    /// A parent, worried about their own child or the other parent's care.
    Parent,
    /// Somebody under 18, for themselves or for a friend.
    Young,
}

impl Audience {
    /// Returns whose questions and signs they are shown: parents and young people
    /// see those of the public.
    #[must_use]
    pub fn asked_as(self) -> Self {
        match self {
            Self::Practitioner => Self::Practitioner,
            Self::Public | Self::Parent | Self::Young => Self::Public,
        }
    }
}

/// A text that may be said differently to the public.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wording {
    /// The text for practitioners, and for everybody where `public` is absent.
    pub practitioner: String,
    /// The text for the public instead.
    pub public: Option<String>,
    /// The text for parents instead of the public's.
    pub parent: Option<String>,
    /// The text for young people instead of the public's.
    pub young: Option<String>,
}

impl Wording {
    /// Returns the words for this audience.
    #[must_use]
    pub fn to(&self, audience: Audience) -> &str {
        let own = match audience {
            Audience::Practitioner => return &self.practitioner,
            Audience::Public => &None,
            Audience::Parent => &self.parent,
            Audience::Young => &self.young,
        };
        let words = own.as_ref().or(self.public.as_ref());
        words.unwrap_or(&self.practitioner)
    }
}

/// A line of a list, which may say something to practitioners alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// Its words.
    pub words: Wording,
    /// True where the public is not shown it.
    pub practitioner_only: bool,
}

impl Line {
    /// Returns the words for this audience; `None` where the line is not for it.
    #[must_use]
    pub fn to(&self, audience: Audience) -> Option<&str> {
        let shown = audience == Audience::Practitioner || !self.practitioner_only;
        shown.then(|| self.words.to(audience))
    }
}

/// One answer to "who are you?".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Setting {
    /// Its name in the content.
    pub id: SettingId,
    /// The text beside the radio button.
    pub label: String,
    /// The sentence of the summary: "You work in a school or college."
    pub said: String,
    /// The audience whose words the tool uses from here on.
    pub audience: Audience,
    /// The place where this person meets children, whose signs stand first.
    pub place: Place,
    /// The instruction for those whom 999 may send, where others ring 999.
    pub emergency: Option<String>,
    /// The colleague to talk it over with, as it follows "Speak to".
    pub lead: String,
}

#[cfg(test)]
mod tests {
    use super::{Audience, Line, Wording};

    fn line(public: Option<&str>, practitioner_only: bool) -> Line {
        let words = Wording {
            practitioner: "Tell your lead.".to_owned(),
            public: public.map(str::to_owned),
            parent: None,
            young: None,
        };
        Line {
            words,
            practitioner_only,
        }
    }

    #[test]
    fn a_line_for_practitioners_says_nothing_to_the_public() {
        let check = |line: Line, practitioner: Option<&str>, public: Option<&str>| {
            assert_eq!(line.to(Audience::Practitioner), practitioner);
            assert_eq!(line.to(Audience::Public), public);
        };
        let lead = Some("Tell your lead.");
        check(line(None, false), lead, lead);
        check(
            line(Some("Tell a friend."), false),
            lead,
            Some("Tell a friend."),
        );
        check(line(None, true), lead, None);
    }
}
