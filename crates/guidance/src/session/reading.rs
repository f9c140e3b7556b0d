//! Gives views what they read of a session.

use super::Session;
use crate::{
    Answers, Area, Audience, Decision, Guide, Kind, OptionId, Part, Question, Step, age_with_signs,
    decide,
};
use std::sync::Arc;

impl Session {
    /// Returns the words, rules and contacts.
    #[must_use]
    pub fn guide(&self) -> &Arc<Guide> {
        &self.guide
    }

    /// Returns everything that was answered.
    #[must_use]
    pub fn answers(&self) -> &Answers {
        &self.answers
    }

    /// Returns the area that the page was opened for.
    #[must_use]
    pub fn here(&self) -> &Area {
        &self.here
    }

    /// Returns the area whose contacts count: the one where the child lives.
    #[must_use]
    pub fn area(&self) -> &Area {
        self.guide.area_of_child(&self.here, &self.answers)
    }

    /// Returns whose words to use.
    #[must_use]
    pub fn audience(&self) -> Audience {
        self.guide.audience(self.answers.setting.as_ref())
    }

    /// Returns every step that follows from the answers.
    #[must_use]
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// Returns the place of the screen that stands, counted from 0.
    #[must_use]
    pub fn at(&self) -> usize {
        self.at
    }

    /// Returns the step of the screen that stands.
    #[must_use]
    pub fn step(&self) -> &Step {
        let step = self.steps.get(self.at).or(self.steps.last());
        step.unwrap_or(&Step::Result)
    }

    /// Decides what to suggest by the answers so far.
    #[must_use]
    pub fn decision(&self) -> Decision {
        decide(&self.guide.rules, &self.answers)
    }

    /// Returns what was suggested before an answer was changed, for the first
    /// result after it.
    #[must_use]
    pub fn decision_before_change(&self) -> Option<&Decision> {
        self.decision_before_change.as_ref()
    }

    /// Returns the part of the tool that the screen belongs to; `None` for the result.
    #[must_use]
    pub fn part(&self) -> Option<Part> {
        let mut before = self.steps.iter().take(self.at);
        let after_signs = before.any(|step| matches!(step, Step::Signs));
        match self.step() {
            Step::Question(_) if self.at == 0 => Some(Part::Danger),
            Step::Question(id) => {
                let question = self.guide.rules.question(id)?;
                Some(match (question.urgent, after_signs) {
                    (true, _) => Part::Danger,
                    (_, false) => Part::Child,
                    _ if question.each_kind || question.about_signs => Part::Seen,
                    _ => Part::Known,
                })
            }
            Step::Questions(_) if after_signs => Some(Part::Known),
            Step::Check => Some(Part::Danger),
            Step::Who | Step::Questions(_) => Some(Part::Child),
            Step::Signs | Step::Needs => Some(Part::Seen),
            Step::Before | Step::Pause => Some(Part::Known),
            Step::Adding | Step::Result => None,
        }
    }

    /// Returns the questions that stand beneath the signs as one checkbox each:
    /// those that this audience is asked, and those that were answered as
    /// somebody else, since an answer counts whoever gave it.
    #[must_use]
    pub fn extra_checkboxes(&self) -> Vec<&Question> {
        let audience = self.audience();
        let questions = self.guide.rules.questions.iter();
        let stands = |question: &&Question| {
            let answered = self.answers.level(question).is_some();
            question.with_signs && (answered || question.asks(audience))
        };
        questions.filter(stands).collect()
    }

    /// Returns the question about the ages, where it stands on top of the signs.
    #[must_use]
    pub fn age_with_signs(&self) -> Option<&Question> {
        age_with_signs(&self.guide, &self.answers)
    }

    /// Returns what was said of every kind of need; `None` where a kind
    /// still lacks an answer. Where they differ, the answer of the first counts here.
    #[must_use]
    pub fn said_of_all(&self, question: &Question) -> Option<OptionId> {
        let mut first = None;
        for kind in self.answers.kinds(&self.guide.rules) {
            let level = self.answers.level_by_need(Some(kind), question)?;
            first = first.or(Some(level));
        }
        question.choice(first?).map(|choice| choice.id.clone())
    }

    /// Returns what was said of one kind of need and not of all: another answer, or one
    /// that a kind beside it still lacks. It stands where it can be seen, or what is then
    /// said of the rest would take its place.
    #[must_use]
    pub fn said_apart(&self, kind: Kind, question: &Question) -> Option<OptionId> {
        let all = self.said_of_all(question);
        let level = self.answers.level_by_need(Some(kind), question)?;
        let own = &question.choice(level)?.id;
        (all.as_ref() != Some(own)).then(|| own.clone())
    }
}
