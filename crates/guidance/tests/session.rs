//! The guided tool as a user goes through it: answering, going back and forward,
//! changing an answer, adding, another child, and what was done before the Wasm.

#![allow(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

#[path = "session/adding.rs"]
mod adding;
#[path = "session/answering.rs"]
mod answering;
#[path = "session/changing.rs"]
mod changing;
#[path = "session/content.rs"]
mod content;
#[path = "fixture/rules.rs"]
mod fixture;
#[path = "fixture/guide.rs"]
mod guide;
#[path = "session/history.rs"]
mod history;
#[path = "session/page.rs"]
mod page;
#[path = "session/pre_wasm.rs"]
mod pre_wasm;
#[path = "session/shown_signs.rs"]
mod shown_signs;
#[path = "session/starting.rs"]
mod starting;
