//! Installs the needs of scripts and browser tests: three engines, Node and its packages.

use std::fs;
use std::path::Path;

use super::debian::{self, Package};
use super::install::install;
use crate::Outcome;
use crate::cmd::Cmd;

/// Chromium, where Debian puts it and the tests look for it; and openssl, which makes the
/// certificate with which the tests serve over TLS.
const CHROMIUM: &[Package] = &[
    ("chromium", "/usr/bin/chromium"),
    (
        "chromium-headless-shell",
        "/usr/bin/chromium-headless-shell",
    ),
    ("openssl", "/usr/bin/openssl"),
];
/// WebKit has no mode without a screen, so it gets one that nobody sees.
const OTHER_ENGINES: &[Package] = &[
    ("firefox-esr", "/usr/bin/firefox-esr"),
    ("webkit2gtk-driver", "/usr/bin/WebKitWebDriver"),
    ("xvfb", "/usr/bin/Xvfb"),
];
const FONTS: &str = "fonts-noto-core fonts-noto-color-emoji fonts-liberation";

/// Installs Chromium with fonts, by apt where there is apt.
pub fn chromium() -> Outcome {
    debian::packages(CHROMIUM, FONTS)
}

/// Installs Firefox and WebKit with fonts, by apt where there is apt.
pub fn other_engines() -> Outcome {
    debian::packages(OTHER_ENGINES, FONTS)
}

/// Checks that npm is there. It is not installed for anybody.
pub fn npm() -> Outcome {
    match Cmd::new("npm --version").output() {
        Some(_) => Ok(()),
        None => Err(
            "Node.js with npm is missing; on Debian one would run: apt-get install nodejs npm"
                .into(),
        ),
    }
}

/// Installs the packages of tests/, as package-lock.json names them.
pub fn node_packages() -> Outcome {
    packages("tests", "the Node packages of the browser tests")
}

/// Installs esbuild, which bundles the scripts of web/, as package-lock.json names it.
pub fn web_packages() -> Outcome {
    packages("web", "esbuild, which bundles the scripts")
}

fn packages(folder: &'static str, what: &str) -> Outcome {
    npm()?;
    let asked = format!("{folder}/package-lock.json");
    let installed = format!("{folder}/node_modules/.package-lock.json");
    if is_current(Path::new(&installed), Path::new(&asked)) {
        return Ok(());
    }
    // The tests use the system's Chromium, and no package has to run anything.
    let cmd = Cmd::new("npm ci --no-audit --no-fund --ignore-scripts").current_dir(folder);
    let cmd = cmd.env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    install(what, &cmd)
}

/// Returns whether the installed packages are no older than the lock file.
fn is_current(installed: &Path, asked: &Path) -> bool {
    let time = |path: &Path| fs::metadata(path).and_then(|file| file.modified());
    match (time(installed), time(asked)) {
        (Ok(installed), Ok(asked)) => installed >= asked,
        _ => false,
    }
}
