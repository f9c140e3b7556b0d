//! The guided tool as a user goes through it: answering, going back and forward,
//! changing an answer, adding, another child, and what was done before the Wasm.

mod adding;
mod answering;
mod changing;
mod content;
mod door;
mod history;
mod page;
mod pre_wasm;
mod shown_signs;
mod starting;
mod together;
