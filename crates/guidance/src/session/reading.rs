//! Gives views what they read of a session.

use super::Session;
use crate::{
    Answers, Area, Audience, Decision, Guide, Kind, Question, Step, decide, expected_questions,
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

    /// Returns the number of the question that stands, counted from 1, and about
    /// how many there will be; `None` until it is known who asks.
    #[must_use]
    pub fn progress(&self) -> (usize, Option<usize>) {
        let shown = self.steps.iter().take(self.at + 1);
        let number = shown.filter(|step| self.is_counted(step)).count();
        let about = expected_questions(&self.guide, &self.answers);
        (number, about.map(|about| about.max(number)))
    }

    fn is_counted(&self, step: &Step) -> bool {
        match step {
            Step::Question(id) => {
                let question = self.guide.rules.question(id);
                question.is_some_and(|question| !question.check)
            }
            Step::Who | Step::Signs | Step::Need(_) | Step::Before => true,
            Step::Check | Step::Pause | Step::Adding | Step::Result => false,
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

    /// Returns the other kinds of need in which something was ticked and about
    /// which nothing was said yet.
    #[must_use]
    pub fn other_open_needs(&self, kind: Kind) -> Vec<Kind> {
        let mut kinds = self.answers.kinds(&self.guide.rules);
        kinds.retain(|other| *other != kind && !self.answers.by_need.contains_key(other));
        kinds
    }
}
