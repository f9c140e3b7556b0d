//! A container: dist/ built in one stage and served by nginx in another.

use super::{fill, nginx};
use crate::base_path::BasePath;

/// Returns the Containerfile. The base path is an argument of its build.
pub fn containerfile() -> String {
    fill(include_str!("Containerfile"), &BasePath::root(), &[])
}

/// Returns the configuration of the image's nginx: with brotli, on an unprivileged port.
pub fn nginx(base: &BasePath) -> String {
    let site = nginx::configuration(base)
        .replace("listen 80;", "listen 8080;")
        .replace("# brotli_static on;", "brotli_static on;");
    fill(include_str!("container.conf"), base, &[("site", site)])
}
