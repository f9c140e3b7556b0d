/// The things that a view has to do after a press, in this order.
pub type Effects = Vec<Effect>;

/// One thing that only a browser can do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    /// Add an entry with this place to the browser's history, and tell
    /// [`Session::set_in_history`](crate::Session::set_in_history) whether it
    /// was taken. The entry holds a number, never an answer.
    PushHistory(usize),
    /// Write this place into the entry that the browser stands at: one left by
    /// an earlier load of the page, or made by a link within it, has none or
    /// another.
    ReplaceHistory(usize),
    /// Go back by one entry, and tell
    /// [`Session::history_moved`](crate::Session::history_moved) where that led.
    HistoryBack,
    /// Draw the screen that stands now afresh, scroll to its top, and move the
    /// focus to its heading.
    ShowScreen,
}
