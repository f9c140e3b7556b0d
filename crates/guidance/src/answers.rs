//! What a user has said. Nothing here names a child or holds free text.

use crate::{AgeBand, OptionId, Question, QuestionId, Rules, SettingId, SignId, Tally, When};
use std::collections::{BTreeMap, BTreeSet};

/// The answers so far, kept by the name of each question, so that everything
/// else (which step comes next, the route) can be replayed from them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answers {
    /// Who is asking.
    pub setting: Option<SettingId>,
    /// The choice for each question answered.
    pub chosen: BTreeMap<QuestionId, OptionId>,
    /// The signs ticked.
    pub signs: BTreeSet<SignId>,
    /// Whether the signs were shown and passed, with or without a tick.
    pub signs_seen: bool,
    /// Whether a choice that means 999 was checked.
    pub danger_checked: bool,
}

impl Answers {
    /// How many ticked signs a tally counts, capped at [`Tally::TOP`].
    #[must_use]
    pub fn tally(&self, rules: &Rules, tally: Tally) -> u8 {
        let counted = rules
            .signs
            .iter()
            .filter(|sign| sign.level >= tally.counts() && self.signs.contains(&sign.id))
            .count();
        u8::try_from(counted).unwrap_or(u8::MAX).min(Tally::TOP)
    }

    /// Where each measure stands: the level of each question (for one that was
    /// not answered, what the content says it then counts as), then the tallies.
    #[must_use]
    pub fn levels(&self, rules: &Rules) -> Vec<u8> {
        self.levels_with(rules, |question| question.unasked)
    }

    /// As [`Answers::levels`], with another level for what was not answered.
    pub(crate) fn levels_with(
        &self,
        rules: &Rules,
        unanswered: impl Fn(&Question) -> u8,
    ) -> Vec<u8> {
        let questions = rules
            .questions
            .iter()
            .map(|question| self.level(question).unwrap_or_else(|| unanswered(question)));
        let tallies = Tally::ALL.iter().map(|tally| self.tally(rules, *tally));
        questions.chain(tallies).collect()
    }

    /// The level chosen for a question; `None` where it is not answered, or
    /// with an option that the question does not have.
    #[must_use]
    pub fn level(&self, question: &Question) -> Option<u8> {
        question.level(self.chosen.get(&question.id)?)
    }

    /// Chooses an option. A choice for `danger` has to be checked again.
    pub fn choose(&mut self, question: QuestionId, option: OptionId) {
        if self.chosen.get(&question) != Some(&option) {
            self.danger_checked = false;
        }
        self.chosen.insert(question, option);
    }

    /// Puts these signs in place of those ticked before. Where one is new, the
    /// answers that spoke of the old ones (is it over? what explains it all?)
    /// are dropped and asked for again: they may not hold for the new sign. So
    /// are those whose question these signs do not bring up: nothing that is
    /// not shown may count.
    pub fn tick(&mut self, rules: &Rules, signs: BTreeSet<SignId>) {
        if !signs.is_subset(&self.signs) {
            for question in rules
                .questions
                .iter()
                .filter(|question| question.about_signs)
            {
                self.chosen.remove(&question.id);
            }
        }
        self.signs = signs;
        self.signs_seen = true;
        self.drop_what_is_not_brought_up(rules);
    }

    fn drop_what_is_not_brought_up(&mut self, rules: &Rules) {
        for question in &rules.questions {
            let levels = self.levels(rules);
            let stands = |when: &When| when.holds(&levels);
            if !question.only_if.as_ref().is_none_or(stands) {
                self.chosen.remove(&question.id);
            }
        }
    }

    /// The age band chosen, from the question named `age`.
    #[must_use]
    pub fn age(&self) -> Option<AgeBand> {
        let (_, chosen) = self.chosen.iter().find(|(id, _)| id.as_str() == "age")?;
        AgeBand::ALL
            .into_iter()
            .find(|band| band.slug() == chosen.as_str())
    }
}
