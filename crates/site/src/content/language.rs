//! In which language the site is drawn.

use std::borrow::Cow;
use std::fmt;

/// A language that there are words in, or a pretended one for tests, made from
/// English: what it does not touch has escaped the catalogue.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Language {
    /// The one that the guidance is written and reviewed in.
    #[default]
    English,
    /// `en-XA`: longer, and with accents.
    Accented,
    /// `ar-XB`: from right to left.
    RightToLeft,
    /// Any other, by its tag: `cy`.
    Other(String),
}

/// The first letter of Arabic: enough to make a word one of a language that is
/// written from right to left.
const ALEF: char = 'ا';

/// The languages that are written from right to left, of those that families in
/// England are likely to read.
const FROM_THE_RIGHT: [&str; 7] = ["ar", "ckb", "fa", "he", "ps", "ur", "yi"];

impl Language {
    /// The language of this tag.
    #[must_use]
    pub fn of(tag: &str) -> Self {
        match tag {
            "en" | "en-GB" => Self::English,
            "en-XA" => Self::Accented,
            "ar-XB" => Self::RightToLeft,
            other => Self::Other(other.to_owned()),
        }
    }

    /// As pages name it.
    #[must_use]
    pub fn tag(&self) -> &str {
        match self {
            Self::English => "en-GB",
            Self::Accented => "en-XA",
            Self::RightToLeft => "ar-XB",
            Self::Other(tag) => tag,
        }
    }

    /// `ltr` or `rtl`.
    #[must_use]
    pub fn direction(&self) -> &'static str {
        let language = self.tag().split('-').next().unwrap_or_default();
        if FROM_THE_RIGHT.contains(&language) {
            "rtl"
        } else {
            "ltr"
        }
    }

    /// Whether it is pretended: for tests, and never for people.
    #[must_use]
    pub fn is_pretended(&self) -> bool {
        matches!(self, Self::Accented | Self::RightToLeft)
    }

    /// The file of its words, below `content/`.
    #[must_use]
    pub fn catalogue(&self) -> String {
        match self {
            Self::Other(tag) => format!("words/{tag}.ftl"),
            _ => "words/en.ftl".to_owned(),
        }
    }

    /// A text of the catalogue as this language says it.
    pub(crate) fn said<'t>(&self, text: &'t str) -> Cow<'t, str> {
        match self {
            Self::English | Self::Other(_) => text.into(),
            Self::Accented => fluent_pseudo::transform(text, false, true),
            Self::RightToLeft => from_the_right(text).into(),
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

/// Each word between two letters of Arabic.
fn from_the_right(text: &str) -> String {
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
    fn a_pretended_language_marks_every_word_and_no_number() {
        let check = |tag: &str, expected: &str| {
            assert_eq!(
                Language::of(tag).said("Ring 999. The child’s day"),
                expected
            );
        };
        check("en", "Ring 999. The child’s day");
        check("en-XA", "Řiƞɠ 999. Ŧħee ƈħiŀḓ’ş ḓaaẏ");
        check("ar-XB", "اRingا 999. اTheا اchild’sا اdayا");
    }

    #[test]
    fn a_language_is_written_from_its_own_side() {
        for (tag, direction) in [
            ("en", "ltr"),
            ("ar-XB", "rtl"),
            ("ur", "rtl"),
            ("cy", "ltr"),
        ] {
            assert_eq!(Language::of(tag).direction(), direction, "{tag}");
        }
    }
}
