//! What a user has said. Nothing here names a child or holds free text.

use crate::{
    AgeBand, AreaId, Kind, OneKind, OptionId, Question, QuestionId, Route, Rules, SettingId,
    SignId, Standing, Tally, When,
};
use std::collections::{BTreeMap, BTreeSet};

/// The answers so far, kept by the name of each question, so that everything
/// else (which step comes next, the route) can be replayed from them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answers {
    /// Who is asking.
    pub setting: Option<SettingId>,
    /// Where the child lives, if not where the page was opened for.
    pub lives: Option<Lives>,
    /// The choice for each question answered.
    pub chosen: BTreeMap<QuestionId, OptionId>,
    /// What was said about one kind of need; it counts before `chosen`.
    pub about: BTreeMap<Kind, BTreeMap<QuestionId, OptionId>>,
    /// The signs ticked.
    pub signs: BTreeSet<SignId>,
    /// Whether the signs were shown and passed, with or without a tick.
    pub signs_seen: bool,
    /// Whether a choice that means 999 was checked.
    pub danger_checked: bool,
    /// What the user thinks should happen, said before seeing what we suggest.
    pub view: Option<Route>,
    /// Whether the pause before the result was passed, with or without a view.
    pub paused: bool,
}

/// Where a child lives who does not live where the page was opened for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Lives {
    /// In an area that we know.
    In(AreaId),
    /// Somewhere else, or nobody knows where.
    Elsewhere,
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
        let groups = self.standing_with(rules, unanswered).groups;
        // Of several kinds the most worrying one counts.
        let worst = |at: usize| groups.iter().map(|group| group.levels[at]).max();
        let questions = (0..rules.questions.len()).map(|at| worst(at).unwrap_or(0));
        let tallies = Tally::ALL.iter().map(|tally| self.tally(rules, *tally));
        questions.chain(tallies).collect()
    }

    /// Where each kind of need stands in which something was ticked.
    #[must_use]
    pub fn standing(&self, rules: &Rules) -> Standing {
        self.standing_with(rules, |question| question.unasked)
    }

    /// As [`Answers::standing`], with another level for what was not answered.
    pub(crate) fn standing_with(
        &self,
        rules: &Rules,
        unanswered: impl Fn(&Question) -> u8,
    ) -> Standing {
        let group = |kind: Option<Kind>| OneKind {
            levels: rules
                .questions
                .iter()
                .map(|question| match kind {
                    // Nothing was ticked: there is nothing that it could be about.
                    None if question.each_kind => 0,
                    _ => self
                        .level_about(kind, question)
                        .unwrap_or_else(|| unanswered(question)),
                })
                .collect(),
            counts: Tally::ALL.map(|tally| self.count(rules, kind, tally)),
        };
        let kinds = self.kinds(rules);
        let groups = if kinds.is_empty() {
            vec![group(None)]
        } else {
            kinds.into_iter().map(|kind| group(Some(kind))).collect()
        };
        Standing { groups }
    }

    fn count(&self, rules: &Rules, kind: Option<Kind>, tally: Tally) -> usize {
        rules
            .signs
            .iter()
            .filter(|sign| Some(sign.kind()) == kind && sign.level >= tally.counts())
            .filter(|sign| self.signs.contains(&sign.id))
            .count()
    }

    /// The kinds of need in which something was ticked, each sign under its
    /// main kind.
    #[must_use]
    pub fn kinds(&self, rules: &Rules) -> Vec<Kind> {
        let ticked = |kind: &Kind| {
            let mut signs = rules.signs.iter();
            signs.any(|sign| sign.kind() == *kind && self.signs.contains(&sign.id))
        };
        Kind::ALL.into_iter().filter(ticked).collect()
    }

    /// The level chosen for a question; `None` where it is not answered, or
    /// with an option that the question does not have.
    #[must_use]
    pub fn level(&self, question: &Question) -> Option<u8> {
        question.level(self.chosen.get(&question.id)?)
    }

    /// The level chosen for a question about a kind of need: what was said of
    /// this kind, or else of everything at once.
    #[must_use]
    pub fn level_about(&self, kind: Option<Kind>, question: &Question) -> Option<u8> {
        let about = kind.and_then(|kind| self.about.get(&kind));
        let own = about.and_then(|about| question.level(about.get(&question.id)?));
        own.filter(|_| question.each_kind)
            .or_else(|| self.level(question))
    }

    /// Chooses an option. A choice for `danger` has to be checked again.
    pub fn choose(&mut self, question: QuestionId, option: OptionId) {
        if self.chosen.get(&question) != Some(&option) {
            self.danger_checked = false;
        }
        self.chosen.insert(question, option);
    }

    /// Chooses an option about one kind of need.
    pub fn choose_about(&mut self, kind: Kind, question: QuestionId, option: OptionId) {
        self.about.entry(kind).or_default().insert(question, option);
    }

    /// Puts these signs in place of those ticked before. Where one is new, the
    /// answers that spoke of the old ones (is it over? what explains it all?)
    /// are dropped and asked for again: they may not hold for the new sign. So
    /// are those whose question these signs do not bring up: nothing that is
    /// not shown may count.
    pub fn tick(&mut self, rules: &Rules, signs: BTreeSet<SignId>) {
        let new = |kind: Option<Kind>| {
            let mut all = rules.signs.iter();
            all.any(|sign| {
                kind.is_none_or(|kind| sign.kind() == kind)
                    && signs.contains(&sign.id)
                    && !self.signs.contains(&sign.id)
            })
        };
        let fresh = new(None);
        let renewed: Vec<Kind> = Kind::ALL
            .into_iter()
            .filter(|kind| new(Some(*kind)))
            .collect();
        let spoke = rules.questions.iter().filter(|one| one.about_signs);
        for question in spoke {
            if fresh {
                self.chosen.remove(&question.id);
            }
            for kind in &renewed {
                if let Some(about) = self.about.get_mut(kind) {
                    about.remove(&question.id);
                }
            }
        }
        self.signs = signs;
        self.signs_seen = true;
        self.drop_what_is_not_brought_up(rules);
    }

    fn drop_what_is_not_brought_up(&mut self, rules: &Rules) {
        let kinds = self.kinds(rules);
        self.about.retain(|kind, _| kinds.contains(kind));
        for question in &rules.questions {
            let levels = self.levels(rules);
            let stands = |when: &When| when.holds(&levels);
            if !question.only_if.as_ref().is_none_or(stands) {
                self.chosen.remove(&question.id);
                for about in self.about.values_mut() {
                    about.remove(&question.id);
                }
            }
        }
        self.about.retain(|_, about| !about.is_empty());
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
