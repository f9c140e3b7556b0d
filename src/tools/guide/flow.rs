//! Where the user stands, and how they move.

use super::early::Early;
use crate::browser;
use guidance::{Answers, Area, Audience, Decision, Guide, Step, decide, place_after, steps};
use leptos::prelude::*;
use std::sync::Arc;

/// The state of the tool: the answers, and which of the steps that follow from
/// them is on the screen.
#[derive(Clone, Copy)]
pub struct Flow {
    guide: StoredValue<Arc<Guide>>,
    area: StoredValue<Area>,
    /// What was said so far. Only [`Flow::say`] changes it.
    pub answers: ReadSignal<Answers>,
    set_answers: WriteSignal<Answers>,
    /// The steps that follow from it, replayed when it changes and not for each
    /// look at it: on a slow phone that takes a part of a tap's time.
    path: StoredValue<Vec<Step>>,
    /// Which step is on the screen. Set, it draws that step afresh.
    pub at: RwSignal<usize>,
    /// Whether the user came to change one answer and wants to get back.
    changing: StoredValue<bool>,
    /// What was suggested before they did, until they see what it came to.
    before: StoredValue<Option<Decision>>,
    /// Whether the browser's history follows.
    in_history: StoredValue<bool>,
    /// Whether the tool's own Back was pressed.
    going_back: StoredValue<bool>,
}

impl Flow {
    /// Where the user came to before the Wasm arrived: mostly the first
    /// question, with nothing said.
    pub fn resume(guide: Arc<Guide>, area: Area, early: &Early) -> Self {
        let answers = early.answers(&guide);
        let path = steps(&guide, &answers);
        let at = early.at.min(path.len() - 1);
        let (answers, set_answers) = signal(answers);
        Self {
            guide: StoredValue::new(guide),
            area: StoredValue::new(area),
            answers,
            set_answers,
            path: StoredValue::new(path),
            at: RwSignal::new(at),
            changing: StoredValue::new(false),
            before: StoredValue::new(None),
            in_history: StoredValue::new(at > 0 && browser::at_step(at)),
            going_back: StoredValue::new(false),
        }
    }

    /// Follows the browser's Back and Forward.
    pub fn listen(self) {
        browser::mark_step(self.at.get_untracked());
        browser::on_step(move |at| match at {
            // A link within the page leaves the question where it is.
            None => browser::mark_step(self.at.get_untracked()),
            Some(at) => self.come_back(at),
        });
    }

    fn come_back(self, at: usize) {
        let going_back = self.going_back.get_value();
        self.going_back.set_value(false);
        if self.is_adding() {
            return self.end_adding(at);
        }
        if going_back && at == self.at.get_untracked() {
            // The entry of a link within the page: the step before is further.
            return browser::back();
        }
        self.changing.set_value(false);
        self.show(at);
    }

    /// Words, rules and contacts.
    pub fn guide(self) -> Arc<Guide> {
        self.guide.get_value()
    }

    /// The area that the page was opened for.
    pub fn here(self) -> Area {
        self.area.get_value()
    }

    /// Whose contacts: those of where the child lives.
    pub fn area(self) -> Area {
        let (guide, here) = (self.guide(), self.here());
        self.answers
            .with_untracked(|answers| guide.area_of_child(&here, answers).clone())
    }

    /// Whose words.
    pub fn audience(self) -> Audience {
        let setting = self
            .answers
            .with_untracked(|answers| answers.setting.clone());
        self.guide().audience(setting.as_ref())
    }

    /// Every step that follows from the answers.
    pub fn steps(self) -> Vec<Step> {
        self.path.get_value()
    }

    /// The step at a place, or the last there is.
    pub fn step(self, at: usize) -> Step {
        self.path.with_value(|path| {
            let step = path.get(at).or(path.last());
            step.cloned().unwrap_or(Step::Result)
        })
    }

    /// Takes an answer and goes on to where [`place_after`] says.
    pub fn answer(self, at: usize, change: impl FnOnce(&Guide, &mut Answers)) {
        let guide = self.guide();
        self.say(|answers| change(&guide, answers));
        let changing = self.changing.get_value();
        let path = self.steps();
        let next = self
            .answers
            .with_untracked(|answers| place_after(&guide, answers, &path, at, changing));
        if self.step(next) == Step::Result {
            self.changing.set_value(false);
        }
        self.go(next);
    }

    /// Changes what was said, and replays the steps that follow from it.
    fn say(self, change: impl FnOnce(&mut Answers)) {
        let guide = self.guide();
        self.set_answers.update(|answers| {
            change(answers);
            self.path.set_value(steps(&guide, answers));
        });
    }

    /// Takes up answers that were kept, and goes to where they lead.
    pub fn take_up(self, answers: Answers) {
        // What was being added stands after the result, to which this leads.
        self.say(|said| {
            *said = Answers {
                adding: false,
                ..answers
            }
        });
        self.before.set_value(None);
        self.changing.set_value(false);
        let last = self.last();
        // An entry for each step in between, so that Back leads through them.
        for at in self.at.get_untracked() + 1..last {
            browser::push_step(at);
        }
        self.go(last);
    }

    fn last(self) -> usize {
        self.path.with_value(Vec::len).saturating_sub(1)
    }

    /// What was suggested before an answer was changed; said once.
    pub fn take_before(self) -> Option<Decision> {
        self.before.try_update_value(Option::take).flatten()
    }

    /// Goes to a step in order to change its answer.
    pub fn change(self, step: &Step) {
        let at = self
            .path
            .with_value(|path| path.iter().position(|other| other == step));
        if let Some(at) = at {
            let guide = self.guide();
            let now = self
                .answers
                .with_untracked(|answers| decide(&guide.rules, answers));
            self.before.set_value(Some(now));
            self.changing.set_value(true);
            self.go(at);
        }
    }

    /// One step back, by the browser's history where it follows.
    pub fn back(self, at: usize) {
        if self.is_adding() {
            self.added(|_| ());
        } else if self.in_history.get_value() {
            self.going_back.set_value(true);
            browser::back();
        } else {
            self.show(at.saturating_sub(1));
        }
    }

    /// Goes to what makes the call stronger and changes no route.
    pub fn add_more(self) {
        self.say(|said| said.adding = true);
        self.go(self.last());
    }

    /// Takes what was added, and goes back to the result that it was added to.
    pub fn added(self, change: impl FnOnce(&mut Answers)) {
        self.say(change);
        if self.in_history.get_value() {
            browser::back();
        } else {
            self.end_adding(self.last());
        }
    }

    /// Goes from the history's entry at a place, that of the result, to where
    /// the result stands now: what was added stands before it.
    fn end_adding(self, at: usize) {
        self.say(|said| said.adding = false);
        let last = self.last();
        for at in at + 1..=last {
            browser::push_step(at);
        }
        self.show(last);
    }

    fn is_adding(self) -> bool {
        self.answers.with_untracked(|said| said.adding)
    }

    /// Starts again for another child of the same home: who asks, and what is
    /// true of the adults and the home, stays.
    pub fn another_child(self) {
        let guide = self.guide();
        self.say(|said| *said = said.for_another_child(&guide.rules));
        self.before.set_value(None);
        self.go(0);
    }

    /// Forgets everything and starts again.
    pub fn restart(self) {
        self.say(|said| *said = Answers::default());
        self.before.set_value(None);
        self.go(0);
    }

    fn go(self, at: usize) {
        self.in_history.set_value(browser::push_step(at));
        self.show(at);
    }

    fn show(self, at: usize) {
        self.at.set(at.min(self.last()));
        browser::focus("step-title");
    }
}
