//! The session on the page.

use crate::browser;
use guidance::{Effect, Effects, Instant, Session};
use leptos::prelude::*;

/// The session on the page: hands it each press, and carries out its effects.
#[derive(Clone, Copy)]
pub struct Tool {
    session: StoredValue<Session>,
    /// Flips when a screen is to be drawn.
    turn: RwSignal<bool>,
    /// The time in England; `None` where there is no clock, or it is wrong.
    clock: RwSignal<Option<Instant>>,
}

impl Tool {
    pub(super) fn new(session: Session) -> Self {
        let now = browser::now().and_then(|now| session.guide().moment(now));
        Self {
            session: StoredValue::new(session),
            turn: RwSignal::new(false),
            clock: RwSignal::new(now),
        }
    }

    /// Follows the clock from now on: while the page stands open, and when it is looked
    /// at again.
    pub(super) fn follow_clock(self) {
        browser::on_time(move |now| {
            let before = self.clock.get_untracked();
            let at = self.read(|session| session.guide().moment(now));
            // Drawn anew only where a line opens or closes, or evening comes.
            if self.read(|session| session.guide().says_another(before, at)) {
                self.clock.set(at);
            }
        });
    }

    /// Returns the time in England, as it goes on.
    pub fn clock(self) -> Signal<Option<Instant>> {
        self.clock.into()
    }

    /// Reads the session.
    pub fn read<T>(self, read: impl FnOnce(&Session) -> T) -> T {
        self.session.with_value(read)
    }

    /// Hands the session a press, and carries out what follows from it.
    pub fn act(self, press: impl FnOnce(&mut Session) -> Effects) {
        let effects = self.session.try_update_value(press);
        self.carry_out(effects.unwrap_or_default());
    }

    pub(super) fn carry_out(self, effects: Effects) {
        for effect in effects {
            match effect {
                Effect::PushHistory(at) => {
                    let in_history = browser::push_step(at);
                    self.session
                        .update_value(|session| session.set_in_history(in_history));
                }
                Effect::ReplaceHistory(at) => browser::mark_step(at),
                Effect::HistoryBack => browser::back(),
                Effect::ShowScreen => {
                    self.turn.update(|turn| *turn = !*turn);
                    browser::focus("step-title");
                }
            }
        }
    }

    /// Returns what flips when a screen is to be drawn.
    pub(super) fn turn(self) -> bool {
        self.turn.get()
    }
}
