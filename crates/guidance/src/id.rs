//! Names that content gives to things: checked once, then trusted.

use serde::{Deserialize, Serialize};
use std::fmt;

/// A text that is not a name: a name must be lowercase letters, digits and single
/// hyphens, and start with a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadId(pub String);

impl fmt::Display for BadId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "`{}` is not a name: use lowercase letters, digits and single hyphens, starting with a letter",
            self.0
        )
    }
}

impl std::error::Error for BadId {}

fn is_name(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && !text.ends_with('-')
        && !text.contains("--")
        && text
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// Returns the name as it stands in the content.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = BadId;

            fn try_from(text: String) -> Result<Self, BadId> {
                if is_name(&text) { Ok(Self(text)) } else { Err(BadId(text)) }
            }
        }

        impl TryFrom<&str> for $name {
            type Error = BadId;

            fn try_from(text: &str) -> Result<Self, BadId> {
                Self::try_from(text.to_owned())
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

id!(
    /// A place whose partnership has its own numbers and guidance.
    AreaId
);
id!(
    /// One choice of a question.
    OptionId
);
impl OptionId {
    /// The option by which a user says that they do not know.
    pub const NOT_SURE: &'static str = "not-sure";
    /// The option that affirms a question.
    pub const YES: &'static str = "yes";

    /// Returns whether this says that the user does not know.
    #[must_use]
    pub fn is_not_sure(&self) -> bool {
        self.as_str() == Self::NOT_SURE
    }
}

id!(
    /// One question of the guided tool.
    QuestionId
);
impl QuestionId {
    /// The question about the child's age, on which a sign's level depends.
    pub const AGE: &'static str = "age";
    /// The question whether the child is disabled or cannot tell anyone: such a
    /// child's signs count as a small child's.
    pub const VULNERABLE: &'static str = "vulnerable";
}

id!(
    /// One rule of the decision.
    RuleId
);
id!(
    /// A setting in which a user meets children: a school, a clinic, next door.
    SettingId
);
id!(
    /// One sign of neglect.
    SignId
);
id!(
    /// A document or page that a fact was read in.
    SourceId
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_lowercase_words_joined_by_hyphens() {
        let check = |text: &str, expected: bool| {
            assert_eq!(SignId::try_from(text).is_ok(), expected, "{text:?}");
        };
        check("n001", true);
        check("happening-now", true);
        check("", false);
        check("1n", false);
        check("Not", false);
        check("a--b", false);
        check("a-", false);
        check("a b", false);
    }
}
