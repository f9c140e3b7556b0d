//! Moves between the screens without an answer: back and forward, to one answer
//! and back to the result, to another child, and from the start.

use super::{Effect, Effects, Session};
use crate::{Answers, OptionId, QuestionId, Step};

impl Session {
    /// Goes to a screen in order to change its answer.
    pub fn change(&mut self, step: &Step) -> Effects {
        let Some(at) = self.steps.iter().position(|other| other == step) else {
            return Effects::new();
        };
        self.changing = true;
        self.decision_before_change = Some(self.decision());
        self.go(at)
    }

    /// Goes to the first question in order to change its answer.
    pub fn change_first(&mut self) -> Effects {
        let first = self.steps.first().cloned();
        first.map_or_else(Effects::new, |first| self.change(&first))
    }

    /// Goes one screen back, by the browser's history where that follows.
    pub fn back(&mut self) -> Effects {
        if self.answers.adding {
            return self.leave_adding();
        }
        if self.in_history {
            self.going_back = true;
            return vec![Effect::HistoryBack];
        }
        let before = self.at.saturating_sub(1);
        self.leave_for(before.saturating_sub(usize::from(self.is_passed(before))))
    }

    /// Follows the browser's Back and Forward to the place in the entry it came
    /// to. `None` where the entry has none: a link within the page leaves the
    /// screen where it is.
    pub fn history_moved(&mut self, to: Option<usize>) -> Effects {
        let Some(to) = to else {
            return vec![Effect::ReplaceHistory(self.at)];
        };
        let going_back = std::mem::take(&mut self.going_back);
        if self.answers.adding {
            return self.end_adding(to);
        }
        if going_back && to == self.at {
            // The entry of a link within the page: the screen before is further.
            return vec![Effect::HistoryBack];
        }
        self.changing = false;
        self.leave_for(to)
    }

    /// Shows the screen at a place that the history already has an entry for.
    fn leave_for(&mut self, at: usize) -> Effects {
        if *self.step() == Step::Result {
            // What a change came to has been seen.
            self.decision_before_change = None;
        }
        self.show(at);
        vec![Effect::ShowScreen]
    }

    /// Goes from the result to the questions that make the call stronger and
    /// change no route.
    pub fn add_more(&mut self) -> Effects {
        self.answers.adding = true;
        self.decision_before_change = None;
        self.replay();
        self.go(self.last())
    }

    /// Takes what was added, and goes back to the result.
    pub fn add(&mut self, chosen: &[(QuestionId, OptionId)]) -> Effects {
        if !self.answers.adding {
            return Effects::new();
        }
        for (question, option) in chosen {
            self.answers.choose(question.clone(), option.clone());
        }
        self.replay();
        self.leave_adding()
    }

    fn leave_adding(&mut self) -> Effects {
        if self.in_history {
            return vec![Effect::HistoryBack];
        }
        self.end_adding(self.last())
    }

    /// Goes from the history's entry of the result, at `from`, to where the result
    /// stands now: what was added stands before it, each with an entry.
    fn end_adding(&mut self, from: usize) -> Effects {
        self.answers.adding = false;
        self.replay();
        let last = self.last();
        self.show(last);
        let mut effects: Effects = (from + 1..=last).map(Effect::PushHistory).collect();
        effects.push(Effect::ShowScreen);
        effects
    }

    /// Starts again for another child of the same home: who asks, and what is
    /// true of the home and the adults in it, stays.
    pub fn another_child(&mut self) -> Effects {
        self.start_with(self.answers.for_another_child(&self.guide.rules))
    }

    /// Forgets everything and starts again.
    pub fn restart(&mut self) -> Effects {
        self.start_with(Answers::default())
    }

    fn start_with(&mut self, answers: Answers) -> Effects {
        self.replace(answers);
        self.go(0)
    }

    /// Takes up answers that were kept, and goes to the first screen that is
    /// still open. Each screen in between gets an entry, so that Back leads
    /// through them.
    pub fn restore(&mut self, answers: Answers) -> Effects {
        // What was being added stands after the result, to which this leads.
        self.replace(Answers {
            adding: false,
            ..answers
        });
        let last = self.last();
        let mut effects: Effects = (self.at + 1..last).map(Effect::PushHistory).collect();
        effects.extend(self.go(last));
        effects
    }

    fn replace(&mut self, answers: Answers) {
        self.answers = answers;
        self.changing = false;
        self.decision_before_change = None;
        self.replay();
    }
}
