//! The language of the interface.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

/// A language of the interface: English, or a pseudo-locale made from it, which shows
/// in tests any text that does not come from the catalogue.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Language {
    /// The language in which the guidance is written and reviewed.
    #[default]
    English,
    /// `en-XA`: longer, and with accents.
    Accented,
    /// `ar-XB`: from right to left.
    RightToLeft,
}

/// An error: the site is not available in this language.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("there is no language `{0}`; use en-GB, or en-XA or ar-XB in tests")]
pub struct UnknownLanguage(String);

/// The first letter of the Arabic alphabet: enough to make a word right-to-left.
const ALEF: char = 'ا';

impl Language {
    /// Returns the tag that pages name it by, such as `en-GB`.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en-GB",
            Self::Accented => "en-XA",
            Self::RightToLeft => "ar-XB",
        }
    }

    /// Returns the direction of its script, `ltr` or `rtl`.
    #[must_use]
    pub fn direction(self) -> &'static str {
        match self {
            Self::English | Self::Accented => "ltr",
            Self::RightToLeft => "rtl",
        }
    }

    /// Returns whether it is a pseudo-locale: for tests, and never for people.
    #[must_use]
    pub fn is_pseudo(self) -> bool {
        self != Self::English
    }

    /// Returns a text of the catalogue as this language says it.
    pub(crate) fn transform(self, text: &str) -> Cow<'_, str> {
        match self {
            Self::English => text.into(),
            Self::Accented => fluent_pseudo::transform(text, false, true),
            Self::RightToLeft => right_to_left(text).into(),
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

impl FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(tag: &str) -> Result<Self, UnknownLanguage> {
        match tag {
            "en" | "en-GB" => Ok(Self::English),
            "en-XA" => Ok(Self::Accented),
            "ar-XB" => Ok(Self::RightToLeft),
            other => Err(UnknownLanguage(other.to_owned())),
        }
    }
}

/// Puts an Arabic letter before and after each word.
fn right_to_left(text: &str) -> String {
    let mut turned = String::new();
    let mut in_word = false;
    for letter in text.chars() {
        let of_word = letter.is_alphabetic() || (in_word && letter == '’');
        if of_word != in_word {
            turned.push(ALEF);
        }
        in_word = of_word;
        turned.push(letter);
    }
    if in_word {
        turned.push(ALEF);
    }
    turned
}

#[cfg(test)]
mod tests {
    use super::Language;

    #[test]
    fn a_pseudo_locale_marks_every_word_and_no_number() {
        let check = |language: Language, expected: &str| {
            assert_eq!(language.transform("Ring 999. The child’s day"), expected);
        };
        check(Language::English, "Ring 999. The child’s day");
        check(Language::Accented, "Řiƞɠ 999. Ŧħee ƈħiŀḓ’ş ḓaaẏ");
        check(Language::RightToLeft, "اRingا 999. اTheا اchild’sا اdayا");
    }

    #[test]
    fn a_language_without_reviewed_words_is_unknown() {
        assert!("cy".parse::<Language>().is_err());
    }
}
