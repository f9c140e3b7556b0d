//! Checks third-party dependencies: licences, origin and known vulnerabilities.

use crate::Outcome;
use crate::cmd::Cmd;
use crate::tools;

/// The title of a step that runs [`check`].
pub const TITLE: &str = "Licences, origin and known vulnerabilities of dependencies";

/// The checks that could not be made, with the reason, a sentence each. The others found
/// nothing.
pub type NotChecked = Vec<String>;

/// The folders with a package.json, and how each is checked: in tests/ only what is sent
/// to people, which stands under `dependencies`; in web/ what builds the scripts too.
const NODE: &[(&str, &str)] = &[
    ("tests", "npm audit --omit=dev --json"),
    ("web", "npm audit --json"),
];

/// Checks everything that the installed tools can check.
///
/// Fails at the first vulnerability, and at a licence or a source that deny.toml
/// does not allow.
pub fn check() -> Outcome<NotChecked> {
    let mut not_checked = Vec::new();
    for (folder, audit) in NODE {
        not_checked.extend(npm_audit(folder, audit)?);
    }
    if tools::has_cargo_deny() {
        Cmd::new("cargo deny --offline check bans licenses sources").run()?;
        not_checked.extend(advisories()?);
    } else {
        not_checked.push(
            "licences, origin and known vulnerabilities of the crates: cargo-deny is not \
             installed; `cargo xtask release-check` installs it"
                .into(),
        );
    }
    print(&not_checked);
    Ok(not_checked)
}

/// Prints what was not checked.
pub fn print(not_checked: &NotChecked) {
    for one in not_checked {
        println!("Not checked: {one}.");
    }
}

/// Checks the Node packages of a folder.
fn npm_audit(folder: &str, audit: &str) -> Outcome<Option<String>> {
    let cmd = Cmd::new(audit).current_dir(folder);
    let what = "known vulnerabilities of Node’s packages";
    judge(&cmd, cmd.status_and_output()?, is_audit, what)
}

/// Checks the crates.
fn advisories() -> Outcome<Option<String>> {
    let cmd = Cmd::new("cargo deny check advisories");
    let what = "known vulnerabilities of the crates";
    judge(&cmd, cmd.status_and_output()?, has_database, what)
}

/// Returns whether npm printed a report, which it does only if the registry
/// answered.
fn is_audit(output: &str) -> bool {
    output.contains("\"auditReportVersion\"")
}

/// Returns whether cargo-deny could fetch its database; otherwise it checks
/// nothing.
fn has_database(output: &str) -> bool {
    !output.contains("failed to fetch advisory database")
}

/// Returns nothing if nothing was found, or a sentence if nothing could be
/// checked.
///
/// Fails if something was found.
fn judge(
    cmd: &Cmd,
    (success, output): (bool, String),
    has_checked: fn(&str) -> bool,
    what: &str,
) -> Outcome<Option<String>> {
    match (has_checked(&output), success) {
        (false, _) => Ok(Some(format!(
            "{what}, whose list could not be reached: {cmd}"
        ))),
        (true, true) => Ok(None),
        (true, false) => Err(format!("{output}\nThis found {what}: {cmd}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn audit(success: bool, output: &str) -> Outcome<Option<String>> {
        let cmd = Cmd::new("npm audit");
        judge(&cmd, (success, output.into()), is_audit, "vulnerabilities")
    }

    #[test]
    fn a_list_that_cannot_be_reached_is_reported_and_does_not_count_as_clean() {
        let unreached = audit(false, r#"{"message": "405 Method Not Allowed"}"#);
        let not_checked = unreached.expect("nothing found").expect("a sentence");
        assert!(not_checked.contains("could not be reached: npm audit"));
        assert!(!has_database("[ERROR] failed to fetch advisory database x"));
        assert!(has_database("advisories ok"));
    }

    #[test]
    fn a_known_vulnerability_fails_and_a_clean_report_passes() {
        assert_eq!(audit(true, r#"{"auditReportVersion": 2}"#), Ok(None));
        let found = audit(false, r#"{"auditReportVersion": 2, "high": 1}"#);
        assert!(found.expect_err("a vulnerability").contains("\"high\": 1"));
    }
}
