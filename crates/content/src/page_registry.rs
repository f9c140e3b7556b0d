//! The one list of the site's pages: what each is called, where it is listed, how
//! it is drawn, whether it may be embedded, what it loads and what it may weigh.

mod lookup;
mod tables;
mod types;

pub use tables::{ABOUT_PAGES, AREA_PAGES};
pub use types::{AboutPage, AreaPage, MessageFn, NavGroup, Origin, Styles, Template, Weight};
