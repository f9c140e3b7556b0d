//! Values from a fixed list: kinds, ages, places, levels, routes.

use super::checker::ItemChecker;
use super::form::{Word, Words};
use super::suggest;
use super::variants;
use serde::Deserialize;

impl ItemChecker<'_> {
    /// Returns the value that a word stands for. `does` continues the sentence: "is of
    /// a kind".
    pub(crate) fn word<T: for<'de> Deserialize<'de>>(
        &self,
        does: &str,
        word: &Word<T>,
    ) -> Option<T> {
        let written = word.get_ref();
        match variants::read(written) {
            Ok(word) => Some(word),
            Err(known) => {
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
        words: &Words<T>,
    ) -> Vec<T> {
        self.not_empty(field, words.get_ref(), words.span());
        let words = words.get_ref().iter();
        words.filter_map(|word| self.word(does, word)).collect()
    }
}
