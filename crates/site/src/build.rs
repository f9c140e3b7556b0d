//! Building the site.

pub mod date;
pub mod options;
