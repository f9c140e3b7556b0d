//! The tests of the built site in one binary: it is linked once.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops where it cannot go on"
)]

mod about;
mod dependencies;
mod drawn;
mod hazards;
mod hostile;
mod hosting;
mod html_pieces;
mod integrations;
mod module_graph;
mod new_area;
mod pages;
mod reviews_due;
mod serve;
mod themes;
#[allow(dead_code, reason = "the tests of the content use all of it")]
#[path = "../../../content/tests/it/tree.rs"]
mod tree;
