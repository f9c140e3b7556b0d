//! The tests of the content: what the loader takes and refuses, and what the real
//! rules decide. One binary: it is linked once.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops where it cannot go on"
)]

mod about;
mod bank_holidays;
mod cases;
mod changelog;
mod contacts;
mod decision;
mod duties;
mod escalation;
mod html;
mod items;
mod markdown;
mod pages;
mod placeholder;
mod questions;
mod routes;
mod rules;
mod schema;
mod signs;
mod synonyms;
mod taken;
mod texts;
mod tree;
mod urgent;
mod words;

use std::path::Path;

#[test]
fn the_real_content_loads() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
    if let Err(problems) = content::load(&root) {
        panic!("{problems}\n\nTo see the lines: cargo run -p site -- check");
    }
}
