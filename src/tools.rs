//! What comes alive in the browser.

pub mod guide;
