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
mod choices;
mod controller;
mod controls;
mod duties;
mod export;
mod fields;
mod needs;
mod outcome;
mod pause;
#[cfg(feature = "ssr")]
mod pre_wasm;
mod print_view;
mod question;
mod raise;
mod remount;
mod screens;
mod signs;
mod summary;
mod together;
mod who;

use crate::browser;
pub use controller::Tool;
use guidance::{Area, Guide, PreWasm, Session};
use leptos::prelude::*;
#[cfg(feature = "ssr")]
pub use pre_wasm::PreWasmScreens;
use remount::force_remount;
use screens::screen;
use std::sync::Arc;

/// The guided tool. Drawn natively it shows its first question.
#[component]
pub fn GuidedTool(
    /// Words, rules and contacts.
    guide: Arc<Guide>,
    /// The area whose contacts to show.
    area: Area,
    /// The user's steps from before the Wasm had arrived.
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
    tool.follow_clock();
    tool.carry_out(effects);
    move || {
        let turn = tool.turn();
        force_remount(turn, tool.read(|session| screen(tool, session)))
    }
}
