//! What is done or selected on a page before its screen is continued from.

use crate::{ChildLocation, OptionId, SettingId};

/// What was done on the page before the Wasm had arrived: what `web/tool/pre-wasm.js`
/// kept, and what the page shows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PreWasm {
    /// The place of the screen that stands on the page, counted from 0.
    pub at: usize,
    /// The answers given by then, encoded.
    pub answers: String,
    /// The value of the radio button that is selected on the screen.
    pub selected: Option<String>,
    /// The value of the radio button for where the child lives.
    pub lives: Option<String>,
    /// Whether Continue was pressed where only the Wasm can go on.
    pub pressed: bool,
    /// Whether the browser's history stands at an entry for the screen.
    pub in_history: bool,
}

/// What is selected on the screen and was not continued with.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Selection {
    pub(super) option: Option<OptionId>,
    pub(super) setting: Option<SettingId>,
    pub(super) lives: Option<ChildLocation>,
}
