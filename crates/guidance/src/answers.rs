//! The answers of a user. Nothing here names a child or holds free text.

mod codec;
mod levels;

use crate::{
    AgeBand, Ages, AreaId, Condition, Kind, OptionId, QuestionId, Route, Rules, SettingId, SignId,
};
use vecmap::{VecMap, VecSet};

/// The answers so far, by the id of each question. Everything else (which step
/// comes next, the route) is replayed from them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answers {
    /// The setting of whoever asks.
    pub setting: Option<SettingId>,
    /// The place where the child lives, if not the area that the page was opened for.
    pub lives: Option<ChildLocation>,
    /// The choice for each question answered.
    pub by_question: VecMap<QuestionId, OptionId>,
    /// The ages of the other children that worry the user: `by_question` holds that
    /// of the youngest.
    pub other_ages: Ages,
    /// The choices about one kind of need; they count before `by_question`.
    pub by_need: VecMap<Kind, VecMap<QuestionId, OptionId>>,
    /// The signs ticked.
    pub signs: VecSet<SignId>,
    /// True once the signs were shown and passed, with or without a tick.
    pub signs_seen: bool,
    /// True once a choice that means 999 was checked.
    pub danger_checked: bool,
    /// The user's own assessment of what should happen, given before they see what
    /// we suggest.
    pub own_assessment: Option<Route>,
    /// True once the screen before every result was answered.
    pub before_seen: bool,
    /// True while the user answers what can no longer change the route.
    pub adding: bool,
    /// True once the pause before the result was passed, with or without an
    /// assessment of the user's own.
    pub pause_done: bool,
}

/// The home of a child who does not live where the page was opened for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ChildLocation {
    /// In an area that we know.
    In(AreaId),
    /// Somewhere else, or nobody knows where.
    Elsewhere,
}

impl ChildLocation {
    /// The value of the radio button for where the page was opened for.
    pub const HERE: &'static str = "here";
    /// The value of the radio button for anywhere that we do not know.
    pub const ELSEWHERE: &'static str = "elsewhere";
}

impl Answers {
    fn set_age(&mut self, age: AgeBand) {
        let ids = (
            QuestionId::try_from(QuestionId::AGE),
            OptionId::try_from(age.slug()),
        );
        if let (Ok(question), Ok(option)) = ids {
            self.by_question.insert(question, option);
        }
    }

    /// Chooses the ages of all children that worry the user; none takes the
    /// answer back.
    pub fn choose_ages(&mut self, ages: Ages) {
        self.by_question
            .retain(|id, _| id.as_str() != QuestionId::AGE);
        self.other_ages = ages;
        if let Some(youngest) = ages.iter().next() {
            self.other_ages.remove(youngest);
            self.set_age(youngest);
        }
    }

    /// Returns what stays said where the user goes on to another child of the same
    /// home: who asks, where the child lives, and what is true of the home.
    #[must_use]
    pub fn for_another_child(&self, rules: &Rules) -> Self {
        let of_home = |id: &QuestionId| rules.question(id).is_some_and(|one| one.of_home);
        let mut by_question = self.by_question.clone();
        by_question.retain(|id, _| of_home(id));
        Self {
            setting: self.setting.clone(),
            lives: self.lives.clone(),
            by_question,
            ..Self::default()
        }
    }

    /// Returns the ages of all children that worry the user.
    #[must_use]
    pub fn ages(&self) -> Ages {
        let mut ages = self.other_ages;
        if let Some(age) = self.age() {
            ages.insert(age);
        }
        ages
    }

    /// Chooses an option. A choice for `danger` has to be checked again.
    pub fn choose(&mut self, question: QuestionId, option: OptionId) {
        if self.by_question.get(&question) != Some(&option) {
            self.danger_checked = false;
        }
        if question.as_str() == QuestionId::AGE {
            self.other_ages = Ages::default();
        }
        self.by_question.insert(question, option);
    }

    /// Chooses an option about one kind of need.
    pub fn choose_by_need(&mut self, kind: Kind, question: QuestionId, option: OptionId) {
        self.by_need
            .entry(kind)
            .or_default()
            .insert(question, option);
    }

    /// Replaces the ticked signs by these. Where one is new, the
    /// answers that spoke of the old ones (is it over? what explains it all?)
    /// are dropped and asked for again: they may not hold for the new sign. So
    /// are those whose question these signs do not bring up: nothing that is
    /// not shown may count.
    pub fn set_signs(&mut self, rules: &Rules, signs: VecSet<SignId>) {
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
                self.by_question.remove(&question.id);
            }
            for kind in &renewed {
                if let Some(about) = self.by_need.get_mut(kind) {
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
        self.by_need.retain(|kind, _| kinds.contains(kind));
        for question in &rules.questions {
            let levels = self.levels(rules);
            let stands = |when: &Condition| when.holds(&levels);
            if !question.only_if.as_ref().is_none_or(stands) {
                self.by_question.remove(&question.id);
                for about in self.by_need.values_mut() {
                    about.remove(&question.id);
                }
            }
        }
        self.by_need.retain(|_, about| !about.is_empty());
    }

    /// Returns the age band that was chosen for the question named `age`.
    #[must_use]
    pub fn age(&self) -> Option<AgeBand> {
        let mut chosen = self.by_question.iter();
        let (_, chosen) = chosen.find(|(id, _)| id.as_str() == QuestionId::AGE)?;
        AgeBand::ALL
            .into_iter()
            .find(|band| band.slug() == chosen.as_str())
    }
}
