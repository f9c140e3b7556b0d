//! The figures of a run: written from what it left, and read again.

use jiff::civil::date;
use serde_json::Value;
use site::evidence::{FILE, gather, read};
use std::fs;
use std::path::Path;
use tempfile::TempDir;

const RUN: &str =
    r#"{"commit": "0123456789012345678901234567890123456789", "clean": true, "native": 512}"#;
const BROWSER: &str = r#"{"status": "passed", "passed": {"phone": 200, "storage-denied": 3},
    "faults": 31, "engines": {"Chromium": "156.0.1", "Firefox": "153.2"},
    "axe": {"version": "4.13.0", "rules": 60, "looks": 90, "held": 5400}}"#;

const HOSTILE: &str = r#"{"tried": 10000, "refused": 9000, "loaded": 1000}"#;
const WHOLE: [(&str, &str); 3] = [
    ("run.json", RUN),
    ("browser.json", BROWSER),
    ("hostile.json", HOSTILE),
];

/// A project in which a run left these files.
fn left(files: &[(&str, &str)]) -> TempDir {
    let project = tempfile::tempdir().unwrap();
    for folder in ["content", "target/evidence"] {
        fs::create_dir_all(project.path().join(folder)).unwrap();
    }
    for (name, text) in files {
        let path = project.path().join("target/evidence").join(name);
        fs::write(path, text).unwrap();
    }
    project
}

fn gathered(files: &[(&str, &str)]) -> Result<TempDir, String> {
    let project = left(files);
    let done = gather(project.path(), date(2026, 11, 26));
    done.map(|()| project).map_err(|error| error.to_string())
}

#[test]
fn what_a_run_left_is_written_and_read_again() {
    let project = gathered(&WHOLE);
    let evidence = read(project.unwrap().path()).unwrap().unwrap();
    assert_eq!(evidence.date, "2026-11-26");
    assert_eq!(evidence.commit, "0123456789012345678901234567890123456789");
    assert_eq!((evidence.faults, evidence.hostile), (31, 10_000));
    let tests: Vec<_> = evidence
        .tests
        .iter()
        .map(|tests| (tests.kind.as_str(), tests.passed))
        .collect();
    assert_eq!(
        tests,
        [("native", 512), ("phone", 200), ("storage-denied", 3)]
    );
    assert_eq!(evidence.axe.held, 5400);
    assert_eq!(evidence.engines[1].version, "153.2");
}

#[test]
fn what_is_written_is_valid_against_its_schema() {
    let project = gathered(&WHOLE).unwrap();
    let text = fs::read_to_string(project.path().join(FILE)).unwrap();
    let schema =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content/schema/evidence.schema.json");
    let schema: Value = serde_json::from_str(&fs::read_to_string(schema).unwrap()).unwrap();
    let options = jsonschema::draft202012::options().should_validate_formats(true);
    let validator = options.build(&schema).unwrap();
    let table: toml::Table = text.parse().unwrap();
    let mut value = serde_json::to_value(&table).unwrap();
    value["date"] = table["date"].to_string().into();
    let problems: Vec<_> = validator.iter_errors(&value).collect();
    assert!(problems.is_empty(), "{problems:?}\n{text}");
    value["tests"]["phone"] = 0.into();
    assert!(!validator.is_valid(&value));
}

#[test]
fn a_run_that_failed_or_was_of_no_commit_gives_no_figures() {
    let failed = BROWSER.replace("\"passed\",", "\"failed\",");
    let refused = gathered(&[("run.json", RUN), ("browser.json", &failed)]).unwrap_err();
    assert!(refused.contains("has failed"), "{refused}");
    let changed = RUN.replace("true", "false");
    let refused = gathered(&[("run.json", &changed), ("browser.json", BROWSER)]).unwrap_err();
    assert!(refused.contains("in no commit"), "{refused}");
    // Nothing is counted as none because nobody counted it.
    for (missing, _) in WHOLE {
        let rest = WHOLE.into_iter().filter(|(name, _)| *name != missing);
        let refused = gathered(&rest.collect::<Vec<_>>()).unwrap_err();
        assert!(refused.contains(missing), "{refused}");
        assert!(refused.contains("cargo xtask test"), "{refused}");
    }
}

#[test]
fn figures_that_a_hand_changed_are_refused_with_their_line() {
    let project = gathered(&WHOLE).unwrap();
    let path = project.path().join(FILE);
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replace("faults = 31", "faults = \"many\"")).unwrap();
    let refused = read(project.path()).unwrap_err().to_string();
    assert!(refused.contains("line 6"), "{refused}");
    fs::remove_file(&path).unwrap();
    assert!(read(project.path()).unwrap().is_none());
}
