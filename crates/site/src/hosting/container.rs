//! A container: dist/ built in one stage and served by nginx in another.

use super::{fill, nginx};
use crate::base_path::BasePath;

/// How the image is built; the base is an argument of the build.
pub fn containerfile() -> String {
    fill(include_str!("Containerfile"), &BasePath::root(), &[])
}

/// nginx as the image starts it: with brotli, on a port that needs no rights.
pub fn nginx(base: &BasePath) -> String {
    let site = nginx::configuration(base)
        .replace("listen 80;", "listen 8080;")
        .replace("# brotli_static on;", "brotli_static on;");
    fill(include_str!("container.conf"), base, &[("site", site)])
}
