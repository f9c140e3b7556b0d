//! The most that the site may weigh, and what it is made with.

use super::figures::{self, grouped, list};
use leptos::prelude::*;

/// The limits that a build is held to, and the crates that it is made with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Weight {
    /// The most bytes of the tool's program, as they are sent.
    pub program: u64,
    /// The same of the first page with its styles.
    pub first: u64,
    /// The crates by others that are linked into the Wasm, and how many of them
    /// are asked for by us.
    pub crates: (usize, usize),
}

/// Draws the figures; says that there are none where this is no release.
pub fn figures(weight: Option<&Weight>) -> AnyView {
    let Some(weight) = weight else {
        return figures::none();
    };
    let at_most = |bytes| format!("at most {} bytes", grouped(bytes));
    let (all, direct) = weight.crates;
    list(&[
        (
            "The program of the guided tool, as it is sent",
            at_most(weight.program),
        ),
        ("The first page, with its styles", at_most(weight.first)),
        (
            "Crates by others linked into the program",
            format!("{all}, of which we ask for {direct}"),
        ),
    ])
}
