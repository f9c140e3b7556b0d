//! The static site: content checked, pages drawn, measured and served.

pub mod assets;
pub mod base;
pub mod bill;
pub mod borrow;
pub mod contact_list;
pub mod content;
pub mod dependencies;
pub mod due;
pub mod expire;
pub mod headers;
pub mod hosting;
pub mod links;
pub mod new_area;
pub mod oembed;
pub mod offline;
pub mod origin;
pub mod precompress;
pub mod prove;
pub mod reading;
pub mod render;
pub mod search;
pub mod serve;
pub mod size;
pub mod visits;
mod weight;
