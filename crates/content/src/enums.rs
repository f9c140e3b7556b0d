//! Values from a fixed list: kinds, ages, places, levels, routes.

use super::checker::ItemChecker;
use super::item::{Text, Texts};
use super::suggest;
use serde::Deserialize;
use serde::de::IntoDeserializer;
use serde::de::value::StrDeserializer;
use std::fmt;

impl ItemChecker<'_> {
    /// Returns the value that a word stands for. `does` continues the sentence: "is of
    /// a kind".
    pub(crate) fn word<T: for<'de> Deserialize<'de>>(&self, does: &str, word: &Text) -> Option<T> {
        let written = word.get_ref().as_str();
        let deserializer: StrDeserializer<'_, NotAVariant> = written.into_deserializer();
        match T::deserialize(deserializer) {
            Ok(word) => Some(word),
            Err(NotAVariant(known)) => {
                let message = format!("{} {does} `{written}` that does not exist", self.called);
                self.report(word.span(), message, suggest::one_of(known.iter().copied()));
                None
            }
        }
    }

    /// Returns the values that a list of words stands for. There must be at least one.
    pub(crate) fn words<T: for<'de> Deserialize<'de>>(
        &self,
        field: &str,
        does: &str,
        words: &Texts,
    ) -> Vec<T> {
        self.not_empty(field, words.get_ref(), words.span());
        let words = words.get_ref().iter();
        words.filter_map(|word| self.word(does, word)).collect()
    }
}

/// An error: the word is not one of these.
#[derive(Debug)]
struct NotAVariant(&'static [&'static str]);

impl serde::de::Error for NotAVariant {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self(&[])
    }

    fn unknown_variant(_: &str, expected: &'static [&'static str]) -> Self {
        Self(expected)
    }
}

impl fmt::Display for NotAVariant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "none of {}", self.0.join(", "))
    }
}

impl std::error::Error for NotAVariant {}
