//! The guided tool: one question a screen, from danger now to a route.
//!
//! [`guidance::Session`] holds the answers, decides which screen stands, and says
//! what the browser has to do; this draws the screen and does it. The answers live
//! in memory only.

mod adding;
mod ages;
mod as_text;
mod before;
mod check;
mod controls;
mod duties;
mod export;
mod need;
mod outcome;
mod pause;
#[cfg(feature = "ssr")]
mod pre_wasm;
mod print_view;
mod question;
mod raise;
mod signs;
mod summary;
mod who;

use crate::browser;
use guidance::{Area, Effect, Effects, Guide, PreWasm, Session, Step};
use leptos::either::Either;
use leptos::prelude::*;
#[cfg(feature = "ssr")]
pub use pre_wasm::PreWasmScreens;
use std::sync::Arc;

/// The session on the page: hands it each press, and carries out its effects.
#[derive(Clone, Copy)]
pub struct Tool {
    session: StoredValue<Session>,
    /// Flips when a screen is to be drawn.
    turn: RwSignal<bool>,
}

impl Tool {
    fn new(session: Session) -> Self {
        Self {
            session: StoredValue::new(session),
            turn: RwSignal::new(false),
        }
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

    fn carry_out(self, effects: Effects) {
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

    fn screen(self, session: &Session) -> AnyView {
        match session.step() {
            Step::Question(id) => question::screen(self, session, id),
            Step::Check => check::screen(self, session),
            Step::Who => who::screen(self, session),
            Step::Signs => signs::screen(self, session),
            Step::Need(kind) => need::screen(self, session, *kind),
            Step::Before => before::screen(self, session),
            Step::Pause => pause::screen(self, session),
            Step::Adding => adding::screen(self, session),
            Step::Result => outcome::screen(self, session),
        }
    }
}

/// The guided tool. Drawn natively it shows its first question.
#[component]
pub fn GuidedTool(
    /// Words, rules and contacts.
    guide: Arc<Guide>,
    /// Whose contacts.
    area: Area,
    /// What was done before the Wasm had arrived.
    #[prop(optional)]
    done: PreWasm,
    /// Takes hold of the tool from outside, once.
    #[prop(default = |_| ())]
    hold: fn(Tool),
) -> impl IntoView {
    let (session, effects) = Session::resume(guide, area, &done);
    let tool = Tool::new(session);
    hold(tool);
    browser::on_step(move |to| tool.act(|session| session.history_moved(to)));
    tool.carry_out(effects);
    move || {
        let turn = tool.turn.get();
        force_remount(turn, tool.read(|session| tool.screen(session)))
    }
}

/// Draws a view into elements of its own, by turns into two branches. Drawn into
/// those of the view before it, a radio button chosen there would stand chosen here.
fn force_remount(turn: bool, view: AnyView) -> Either<AnyView, AnyView> {
    if turn {
        Either::Left(view)
    } else {
        Either::Right(view)
    }
}
