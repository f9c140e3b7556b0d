//! What others wrote and we use: its licences, where it is from, and the faults
//! that are known of it.

use crate::Outcome;
use crate::job::Job;
use crate::tools;

/// What was not looked at, and why, a sentence each. Nothing was found in the
/// rest.
pub type NotChecked = Vec<String>;

/// Where there is a package.json. Those packages that only the tests use are
/// left out: what is sent to people is named under `dependencies`.
const NODE: &[&str] = &["tests"];

/// Everything that can be looked at with the tools that are there.
///
/// Fails at the first fault, licence or source that is not to be.
pub fn check() -> Outcome<NotChecked> {
    let mut not_checked = Vec::new();
    for folder in NODE {
        not_checked.extend(node(folder)?);
    }
    if tools::has_cargo_deny() {
        Job::new("cargo deny --offline check bans licenses sources").run()?;
        not_checked.extend(advisories()?);
    } else {
        not_checked.push(
            "licences, origin and known faults of the crates: cargo-deny is not installed; \
             `cargo xtask release-check` installs it"
                .into(),
        );
    }
    for one in &not_checked {
        println!("Not checked: {one}.");
    }
    Ok(not_checked)
}

/// Known faults in the packages of Node that reach those who use the site.
fn node(folder: &str) -> Outcome<Option<String>> {
    let job = Job::new("npm audit --omit=dev --json").within(folder);
    let (fine, said) = job.ended()?;
    judge(
        &job,
        fine,
        &said,
        is_audit,
        "known faults of Node’s packages",
    )
}

/// Known faults in the crates.
fn advisories() -> Outcome<Option<String>> {
    let job = Job::new("cargo deny check advisories");
    let (fine, said) = job.ended()?;
    judge(
        &job,
        fine,
        &said,
        has_database,
        "known faults of the crates",
    )
}

/// npm prints a report of this kind only where the registry answered.
fn is_audit(said: &str) -> bool {
    said.contains("\"auditReportVersion\"")
}

/// cargo-deny looks at nothing where it could not fetch what is known.
fn has_database(said: &str) -> bool {
    !said.contains("failed to fetch advisory database")
}

/// A look that found nothing, one that could not be taken, or a fault.
fn judge(
    job: &Job,
    fine: bool,
    said: &str,
    answered: fn(&str) -> bool,
    what: &str,
) -> Outcome<Option<String>> {
    match (answered(said), fine) {
        (false, _) => Ok(Some(format!(
            "{what}, whose list could not be reached: {job}"
        ))),
        (true, true) => Ok(None),
        (true, false) => Err(format!("{said}\nThis found {what}: {job}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn audit(fine: bool, said: &str) -> Outcome<Option<String>> {
        judge(&Job::new("npm audit"), fine, said, is_audit, "known faults")
    }

    #[test]
    fn a_list_that_cannot_be_reached_is_said_and_is_no_clean_bill() {
        let unreached = audit(false, r#"{"message": "405 Method Not Allowed"}"#);
        let not_checked = unreached.expect("no fault").expect("a sentence");
        assert!(not_checked.contains("could not be reached: npm audit"));
        assert!(!has_database("[ERROR] failed to fetch advisory database x"));
        assert!(has_database("advisories ok"));
    }

    #[test]
    fn a_known_fault_stops_the_run_and_none_passes() {
        assert_eq!(audit(true, r#"{"auditReportVersion": 2}"#), Ok(None));
        let found = audit(false, r#"{"auditReportVersion": 2, "high": 1}"#);
        assert!(found.expect_err("a fault").contains("\"high\": 1"));
    }
}
