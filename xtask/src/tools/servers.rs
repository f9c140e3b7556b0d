//! The servers that deploy/ has a configuration for, as Debian packs them.

use std::path::Path;

use super::{apt, install};
use crate::Outcome;
use crate::job::Job;

/// What each package brings, which shows that it is there.
const SERVERS: &[(&str, &str)] = &[
    ("nginx-light", "/usr/sbin/nginx"),
    (
        "libnginx-mod-http-brotli-static",
        "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so",
    ),
    ("caddy", "/usr/bin/caddy"),
    ("apache2", "/usr/sbin/apache2"),
];

/// Installs those that are missing. Nothing is done where none is.
///
/// Fails with one sentence that names the command.
pub fn all() -> Outcome {
    let missing: Vec<_> = SERVERS
        .iter()
        .filter(|(_, brings)| !Path::new(brings).exists())
        .map(|(package, _)| *package)
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    let packages = missing.join(" ");
    if Job::new("apt-get --version").output().is_none() {
        return Err(format!(
            "There is no apt-get to install {packages}; on Debian one would run: \
             apt-get install {packages}"
        ));
    }
    let _ = install("the list of packages", &apt("update"));
    let line = format!("install -y --no-install-recommends {packages}");
    install(&packages, &apt(&line))
}
