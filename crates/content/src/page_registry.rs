//! The registry of the site's pages: their names, groups, templates, style sheets and
//! weights, and which of them may be embedded.

mod lookup;
mod tables;
mod types;

pub use tables::{ABOUT_PAGES, AREA_PAGES};
pub use types::{AboutPage, AreaPage, MessageFn, NavGroup, Origin, Styles, Template, Weight};
