//! Choices made on a page before the session has taken them.

use super::Door;
use crate::{ChildLocation, OptionId, SettingId};

/// The state of the page before the Wasm had arrived: what `web/tool/pre-wasm.js` kept,
/// and what the page shows.
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
    /// True where Continue was pressed and only the Wasm can go on.
    pub pressed: bool,
    /// True where the browser's history stands at an entry for the screen.
    pub in_history: bool,
    /// The door that the user came by.
    pub door: Option<Door>,
}

/// The selection on the screen that was not continued with.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Selection {
    pub(super) option: Option<OptionId>,
    pub(super) setting: Option<SettingId>,
    pub(super) lives: Option<ChildLocation>,
}
