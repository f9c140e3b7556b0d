//! Reads Cargo.lock.

use std::fs;

use crate::Outcome;

/// Returns the version of a package that this workspace is locked to.
///
/// Fails if Cargo.lock cannot be read or does not name the package.
pub fn locked_version(package: &str) -> Outcome<String> {
    let lock =
        fs::read_to_string("Cargo.lock").map_err(|e| format!("Cannot read Cargo.lock: {e}."))?;
    version_in(&lock, package)
        .map(String::from)
        .ok_or_else(|| format!("Cargo.lock does not name {package}."))
}

/// Finds the version of a package in a lock file, on the line after its name.
fn version_in<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().map(str::trim);
    lines.find(|line| *line == name)?;
    lines
        .next()?
        .strip_prefix("version = \"")?
        .strip_suffix('"')
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCK: &str = "\
version = 4

[[package]]
name = \"wasm-bindgen-macro\"
version = \"0.2.1\"

[[package]]
name = \"wasm-bindgen\"
version = \"0.2.129\"
source = \"elsewhere\"
";

    #[test]
    fn the_version_is_that_of_the_very_package() {
        assert_eq!(version_in(LOCK, "wasm-bindgen"), Some("0.2.129"));
        assert_eq!(version_in(LOCK, "wasm-bindgen-macro"), Some("0.2.1"));
        assert_eq!(version_in(LOCK, "wasm"), None);
    }
}
