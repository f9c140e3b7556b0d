//! Building the site.

pub mod options;
