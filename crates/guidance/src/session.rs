//! One user's way through the guided tool: what was answered, which screens
//! follow from it, and which of them stands.
//!
//! A view draws [`Session::step`], calls one method for each press, and carries
//! out the [`Effect`]s that the method returns. Nothing here knows a browser.

mod answering;
mod door;
mod effect;
mod entering;
mod moving;
mod pre_wasm;
mod reading;
mod selection;

pub use door::Door;
pub use effect::{Effect, Effects};
pub use selection::PreWasm;

use crate::{Answers, Area, Decision, Guide, Route, Step, steps};
use selection::Selection;
use std::sync::Arc;

/// The state of the guided tool.
#[derive(Debug, Clone)]
pub struct Session {
    guide: Arc<Guide>,
    /// The area that the page was opened for.
    here: Area,
    answers: Answers,
    /// The door that they came by.
    door: Option<Door>,
    /// The steps that follow from the answers. Replayed when these change and
    /// not at each look: on a slow phone that takes a part of a tap's time.
    steps: Vec<Step>,
    /// The place of the screen that stands, counted from 0.
    at: usize,
    /// The selection on the screen when the Wasm took it over.
    selection: Selection,
    /// True while the user changes one answer and wants to get back.
    changing: bool,
    /// The decision before that change, until they have seen what it came to.
    decision_before_change: Option<Decision>,
    /// True where the browser's history has an entry for the screen that stands. Only
    /// the browser knows: it may refuse one.
    in_history: bool,
    /// True while the browser has yet to follow the tool's own Back.
    going_back: bool,
}

impl Session {
    /// Starts at the first question with nothing answered.
    #[must_use]
    pub fn new(guide: Arc<Guide>, here: Area) -> Self {
        let answers = Answers::default();
        Self {
            steps: steps(&guide, &answers),
            guide,
            here,
            answers,
            door: None,
            at: 0,
            selection: Selection::default(),
            changing: false,
            decision_before_change: None,
            in_history: false,
            going_back: false,
        }
    }

    /// Notes whether the browser took the entry of the last
    /// [`Effect::PushHistory`]: it refuses in some sandboxed frames, and in the
    /// frame of another site the history is that site's.
    pub fn set_in_history(&mut self, in_history: bool) {
        self.in_history = in_history;
    }

    /// Replays the steps. To be called after every change of the answers.
    fn replay(&mut self) {
        self.steps = steps(&self.guide, &self.answers);
    }

    /// Goes on from the screen that was just answered: to the next step, or,
    /// where the user came to change one answer, to the first step that is still
    /// open. An answer that means 999 leads there at once, past whatever was
    /// answered before.
    fn go_on(&mut self) -> Effects {
        self.answer_by_door();
        self.replay();
        let last = self.last();
        let done = self.steps.last() == Some(&Step::Result);
        let emergency = done && self.guide.rules.route_of(&self.answers) == Route::Emergency;
        let next = if self.changing || emergency {
            last
        } else {
            let next = self.at + 1;
            last.min(next + usize::from(self.is_passed(next)))
        };
        if self.steps[next] == Step::Result {
            self.changing = false;
        }
        self.go(next)
    }

    /// Goes to a place by a new entry in the history.
    fn go(&mut self, at: usize) -> Effects {
        self.show(at);
        vec![Effect::PushHistory(at), Effect::ShowScreen]
    }

    /// Puts the screen at a place on, or the last there is.
    fn show(&mut self, at: usize) {
        self.selection = Selection::default();
        self.at = at.min(self.last());
    }

    fn last(&self) -> usize {
        self.steps.len().saturating_sub(1)
    }
}
