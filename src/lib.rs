//! The views of Second Question. The same components draw the pages natively
//! at build time (`ssr`) and come alive in the browser (`csr`).
//!
//! Nothing here decides: the views call [`guidance`], which does.

// Leptos macros write the docs of component props themselves.
#![allow(clippy::must_use_candidate)]

#[cfg(feature = "ssr")]
pub mod assets;
pub mod browser;
pub mod components;
#[cfg(feature = "ssr")]
pub mod layout;
#[cfg(feature = "csr")]
mod mount;
#[cfg(feature = "ssr")]
mod nav;
#[cfg(feature = "ssr")]
mod page_spec;
#[cfg(feature = "ssr")]
pub mod pages;
pub mod tool;
