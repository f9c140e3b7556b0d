//! The view of each screen.

use super::controller::Tool;
use super::{adding, before, check, needs, outcome, pause, question, signs, together, who};
use guidance::{Session, Step};
use leptos::prelude::*;

/// Draws the screen that stands.
pub fn screen(tool: Tool, session: &Session) -> AnyView {
    match session.step() {
        Step::Question(id) => question::screen(tool, session, id),
        Step::Questions(ids) => together::screen(tool, session, ids),
        Step::Check => check::screen(tool, session),
        Step::Who => who::screen(tool, session),
        Step::Signs => signs::screen(tool, session),
        Step::Needs => needs::screen(tool, session),
        Step::Before => before::screen(tool, session),
        Step::Pause => pause::screen(tool, session),
        Step::Adding => adding::screen(tool, session),
        Step::Result => outcome::screen(tool, session),
    }
}
