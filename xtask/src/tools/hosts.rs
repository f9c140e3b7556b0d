//! The systems of partners, as Debian packs them.

use super::debian::{self, Package};
use crate::Outcome;

const PHP: &[Package] = &[("php-cli", "/usr/bin/php")];
const WORDPRESS: &[Package] = &[
    ("wordpress", "/usr/share/wordpress/wp-load.php"),
    (
        "wordpress-theme-twentytwentythree",
        "/usr/share/wordpress/wp-content/themes/twentytwentythree/style.css",
    ),
    ("php-mysql", "/etc/php/8.2/mods-available/mysqli.ini"),
    ("mariadb-server-core", "/usr/sbin/mariadbd"),
    ("mariadb-client-core", "/usr/bin/mariadb"),
];

/// Installs PHP, which reads the plugin.
///
/// Fails with one sentence that names the command.
pub fn php() -> Outcome {
    debian::packages(PHP, "")
}

/// Installs WordPress with PHP and a database that starts no service.
///
/// Fails like [`php`].
pub fn wordpress() -> Outcome {
    debian::packages(WORDPRESS, "")
}
