//! The guided tool: one question a screen, from danger now to a route.
//!
//! The answers live in memory only. Which screen comes next is replayed from
//! them by [`guidance::steps`]; nothing here decides.

mod about;
mod actions;
mod adding;
mod as_text;
mod before;
mod check;
mod choice;
mod early;
#[cfg(feature = "ssr")]
mod early_screens;
mod flow;
mod outcome;
mod pause;
mod question;
mod raise;
mod several;
mod sheet;
mod signs;
mod summary;
mod take;
mod who;

pub use early::Early;
#[cfg(feature = "ssr")]
pub use early_screens::EarlyScreens;
pub use flow::Flow;
use guidance::{Area, Guide, Step};
use leptos::either::Either;
use leptos::prelude::*;
use std::sync::Arc;

/// The guided tool. Drawn natively it shows its first question.
#[component]
pub fn GuideTool(
    /// Words, rules and contacts.
    guide: Arc<Guide>,
    /// Whose contacts.
    area: Area,
    /// What was done before the Wasm had arrived.
    #[prop(optional)]
    early: Early,
    /// Takes hold of the tool from outside, once.
    #[prop(default = |_| ())]
    hold: fn(Flow),
) -> impl IntoView {
    let flow = Flow::resume(guide, area, &early);
    hold(flow);
    flow.listen();
    let early = StoredValue::new(Some(early));
    let turn = StoredValue::new(false);
    move || {
        let at = flow.at.get();
        // What was done early belongs to the first screen drawn.
        let early = early
            .try_update_value(Option::take)
            .flatten()
            .unwrap_or_default();
        let screen = match flow.step(at) {
            Step::Question(id) => question::screen(flow, at, &id, &early),
            Step::Check => check::screen(flow, at),
            Step::Who => who::screen(flow, at, &early),
            Step::Signs => signs::screen(flow, at),
            Step::About(kind) => about::screen(flow, at, kind),
            Step::Before => before::screen(flow, at),
            Step::Pause => pause::screen(flow, at),
            Step::Adding => adding::screen(flow, at),
            Step::Result => outcome::screen(flow, at),
        };
        fresh(turn, screen)
    }
}

/// A screen in elements of its own. Drawn into those of the screen before it,
/// a radio button chosen there would stand chosen here.
fn fresh(turn: StoredValue<bool>, screen: AnyView) -> Either<AnyView, AnyView> {
    turn.update_value(|turn| *turn = !*turn);
    if turn.get_value() {
        Either::Left(screen)
    } else {
        Either::Right(screen)
    }
}
