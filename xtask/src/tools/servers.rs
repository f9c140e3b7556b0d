//! The servers that deploy/ has a configuration for, as Debian packs them.

use super::debian::{self, Package};
use crate::Outcome;

const SERVERS: &[Package] = &[
    ("nginx-light", "/usr/sbin/nginx"),
    (
        "libnginx-mod-http-brotli-static",
        "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so",
    ),
    ("caddy", "/usr/bin/caddy"),
    ("apache2", "/usr/sbin/apache2"),
];

/// Installs those that are missing.
///
/// Fails with one sentence that names the command.
pub fn all() -> Outcome {
    debian::packages(SERVERS, "")
}
