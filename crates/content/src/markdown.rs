//! Turns Markdown into HTML, at build time only. All HTML of a page is made here;
//! none is taken from its author.

mod about_dialect;
mod blocks;
mod body;
mod chart;
mod citations;
mod dialect;
mod escape;
mod headings;
mod html;
mod links;
mod refused;
mod tables;
mod telephone;
mod terms;

pub(crate) use blocks::blocks;
pub(crate) use body::{Anchors, Body, References};
pub(crate) use dialect::Dialect;
pub(crate) use html::write;
pub(crate) use refused::{check, check_parts};
