//! What the browser tests need: Chromium, Node and its packages.

use std::fs;
use std::path::Path;

use super::{apt, install};
use crate::Outcome;
use crate::job::Job;

/// Where Debian puts it and the tests look for it.
const CHROMIUM: &str = "/usr/bin/chromium";
const DEBIAN_PACKAGES: &str = "chromium fonts-noto-core fonts-liberation";

/// Chromium with fonts, by apt where there is apt.
pub fn chromium() -> Outcome {
    if Path::new(CHROMIUM).exists() {
        return Ok(());
    }
    if Job::new("apt-get --version").output().is_none() {
        return Err(format!(
            "Chromium is missing at {CHROMIUM} and there is no apt-get to install it; \
             on Debian one would run: apt-get install {DEBIAN_PACKAGES}"
        ));
    }
    // Where the list of packages cannot be brought up to date, an older one
    // may still do.
    let _ = install("the list of packages", &apt("update"));
    let packages = format!("install -y --no-install-recommends {DEBIAN_PACKAGES}");
    install("Chromium", &apt(&packages))?;
    if Path::new(CHROMIUM).exists() {
        Ok(())
    } else {
        Err(format!(
            "Chromium is installed, but not at {CHROMIUM} where the tests look for it; \
             a link there would do: ln -s <where it is> {CHROMIUM}"
        ))
    }
}

/// The packages of tests/, as package-lock.json has them.
pub fn node_packages() -> Outcome {
    if Job::new("npm --version").output().is_none() {
        return Err(
            "Node.js with npm is missing; on Debian one would run: apt-get install nodejs npm"
                .into(),
        );
    }
    let (asked, installed) = (
        Path::new("tests/package-lock.json"),
        Path::new("tests/node_modules/.package-lock.json"),
    );
    if is_current(installed, asked) {
        return Ok(());
    }
    // The tests use the system's Chromium.
    let job = Job::new("npm ci --no-audit --no-fund").within("tests");
    let job = job.with("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    install("the Node packages of the browser tests", &job)
}

/// Whether what was installed is no older than what is asked for.
fn is_current(installed: &Path, asked: &Path) -> bool {
    let time = |path: &Path| fs::metadata(path).and_then(|file| file.modified());
    match (time(installed), time(asked)) {
        (Ok(installed), Ok(asked)) => installed >= asked,
        _ => false,
    }
}
