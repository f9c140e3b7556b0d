//! The static site: content checked, pages drawn, measured and served.

pub mod assets;
pub mod content;
pub mod headers;
pub mod precompress;
pub mod prove;
pub mod render;
pub mod serve;
pub mod size;
