//! Who is reading, and the words for them.

use crate::{Place, SettingId};
use serde::{Deserialize, Serialize};

/// Changes words and contacts, never the route.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Audience {
    /// Somebody whose work brings them to children or their families.
    Practitioner,
    /// A neighbour, a relative, a friend, anybody else.
    Public,
}

/// A text that may be said differently to the public.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wording {
    /// What practitioners read, and everybody where `public` is absent.
    pub practitioner: String,
    /// What the public reads instead.
    pub public: Option<String>,
}

impl Wording {
    /// The words for this audience.
    #[must_use]
    pub fn to(&self, audience: Audience) -> &str {
        match (audience, &self.public) {
            (Audience::Public, Some(text)) => text,
            _ => &self.practitioner,
        }
    }
}

/// One answer to "who are you?".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Setting {
    /// Its name in the content.
    pub id: SettingId,
    /// What stands beside the radio button.
    pub label: String,
    /// The sentence of the summary: "You work in a school or college."
    pub said: String,
    /// Whose words the tool uses from here on.
    pub audience: Audience,
    /// Where this person meets children: those signs stand first.
    pub place: Place,
    /// Whom they can talk it over with where they are, as it follows "Speak to".
    pub lead: String,
}
