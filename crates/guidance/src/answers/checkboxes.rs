//! Questions that are one checkbox: ticked is the most worrying option.

use super::Answers;
use crate::{Kind, Question};

impl Answers {
    /// Returns whether a question was answered with its most worrying option.
    #[must_use]
    pub fn is_ticked(&self, question: &Question) -> bool {
        self.level(question) == Some(question.top())
    }

    /// Returns whether a question was answered with "not sure", about a kind of need
    /// where one is given.
    #[must_use]
    pub fn is_unsure(&self, kind: Option<Kind>, question: &Question) -> bool {
        let level = self.level_by_need(kind, question);
        level.is_some() && level == question.not_sure()
    }
}
