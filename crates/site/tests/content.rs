//! The content loader: what it takes, what it makes of it, what it refuses.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops where it cannot go on"
)]

#[path = "content/about.rs"]
mod about;
#[path = "content/cases.rs"]
mod cases;
#[path = "content/contacts.rs"]
mod contacts;
#[path = "content/due.rs"]
mod due;
#[path = "content/duties.rs"]
mod duties;
#[path = "content/fill_in.rs"]
mod fill_in;
#[path = "content/holidays.rs"]
mod holidays;
#[path = "content/hostile.rs"]
mod hostile;
#[path = "content/html.rs"]
mod html;
#[path = "content/items.rs"]
mod items;
#[path = "content/ladders.rs"]
mod ladders;
#[path = "content/markdown.rs"]
mod markdown;
#[path = "content/new_area.rs"]
mod new_area;
#[path = "content/pages.rs"]
mod pages;
#[path = "pages/html.rs"]
#[allow(dead_code, reason = "the tests of pages use all of it")]
mod parsed;
#[path = "content/questions.rs"]
mod questions;
#[path = "content/routes.rs"]
mod routes;
#[path = "content/rules.rs"]
mod rules;
#[path = "content/schema.rs"]
mod schema;
#[path = "content/signs.rs"]
mod signs;
#[path = "content/synonyms.rs"]
mod synonyms;
#[path = "content/taken.rs"]
mod taken;
#[path = "content/texts.rs"]
mod texts;
#[path = "content/tree.rs"]
mod tree;
#[path = "content/urgent.rs"]
mod urgent;
#[path = "content/words.rs"]
mod words;

use std::path::Path;

#[test]
fn the_real_content_loads() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
    if let Err(problems) = site::content::load(&root) {
        panic!("{problems}\n\nTo see the lines: cargo run -p site -- check");
    }
}
