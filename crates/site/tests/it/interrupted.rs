//! `site check` leaves nothing behind where it is interrupted.

#![cfg(target_os = "linux")]
use std::collections::BTreeMap;
use std::fs;
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant, SystemTime};

use site::precompress::files_under;

const PATIENCE: Duration = Duration::from_secs(30);

#[test]
fn an_interrupted_check_leaves_no_process_and_no_file() {
    for (signal, number) in [("INT", 2), ("TERM", 15)] {
        let folder = tempfile::tempdir().unwrap();
        copy(
            &Path::new(env!("CARGO_MANIFEST_DIR")).join("../content/tests/project/content"),
            &folder.path().join("content"),
        );
        // A file that never ends holds the check up for as long as it is asked to.
        let endless = folder.path().join("content/pages/young.md");
        let made = Command::new("mkfifo").arg(&endless).status();
        assert!(made.unwrap().success());
        let before = files(folder.path());

        // A run in the background hands down that it does not hear INT.
        let mut check = Command::new("env")
            .args([
                "--default-signal=INT,TERM",
                env!("CARGO_BIN_EXE_site"),
                "check",
            ])
            .current_dir(folder.path())
            .env("TMPDIR", folder.path())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let children = format!("/proc/{id}/task/{id}/children", id = check.id());
        until("the check comes to the file", || is_waiting(check.id()));
        assert_eq!(fs::read_to_string(&children).unwrap_or_default(), "");
        let sent = Command::new("sh")
            .args(["-c", &format!("kill -s {signal} {}", check.id())])
            .status();
        assert!(sent.unwrap().success());
        until("the check ends", || check.try_wait().unwrap().is_some());
        assert_eq!(check.wait().unwrap().signal(), Some(number));
        assert_eq!(files(folder.path()), before, "{signal}");
    }
}

/// Whether it waits for somebody to write into the file that never ends.
fn is_waiting(process: u32) -> bool {
    fs::read_to_string(format!("/proc/{process}/wchan"))
        .is_ok_and(|at| at.contains("fifo") || at.contains("pipe"))
        || fs::read_to_string(format!("/proc/{process}/stat"))
            .is_ok_and(|stat| stat.contains(") S "))
}

/// Every file with the time of its last change.
fn files(folder: &Path) -> BTreeMap<PathBuf, SystemTime> {
    let changed = |path: PathBuf| {
        let time = fs::symlink_metadata(&path).and_then(|file| file.modified());
        (path, time.unwrap())
    };
    files_under(folder)
        .unwrap()
        .into_iter()
        .map(changed)
        .collect()
}

fn copy(from: &Path, to: &Path) {
    for file in files_under(from).unwrap() {
        let copy = to.join(file.strip_prefix(from).unwrap());
        fs::create_dir_all(copy.parent().unwrap()).unwrap();
        fs::copy(file, copy).unwrap();
    }
}

fn until(what: &str, mut is_so: impl FnMut() -> bool) {
    let start = Instant::now();
    while !is_so() {
        assert!(start.elapsed() < PATIENCE, "never: {what}");
        sleep(Duration::from_millis(20));
    }
}
