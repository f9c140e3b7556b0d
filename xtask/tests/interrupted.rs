//! `cargo xtask test` leaves nothing behind where it is interrupted.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// Stands for every tool: says a version if asked for one, and else begins work
/// that takes minutes, in processes of its own.
const TOOL: &str = r#"#!/bin/sh
case "$*" in
  *--print*) echo /; exit ;;
  *--version*) echo "$(basename "$0") 0.0.0"; exit ;;
esac
echo begun >> "$BEGUN"
sleep 300 | sleep 300
"#;
const TOOLS: [&str; 10] = [
    "cargo",
    "rustc",
    "rustup",
    "trunk",
    "wasm-bindgen",
    "npm",
    "npx",
    "php",
    "apt-get",
    "sudo",
];
const PATIENCE: Duration = Duration::from_secs(30);

#[test]
fn an_interrupted_run_leaves_no_process_and_no_file() {
    // The last one cannot be caught: whoever sends it may not know what it leaves.
    for signal in ["INT", "TERM", "KILL"] {
        let folder = folder(signal);
        let mut xtask = start(&folder);
        until(&format!("work begins before {signal}"), || {
            folder.join("begun").exists()
        });
        assert!(descendants(&folder).len() >= 3, "{signal}");
        let sent = Command::new("sh")
            .args(["-c", &format!("kill -s {signal} {}", xtask.id())])
            .status();
        assert!(sent.unwrap().success());
        xtask.wait().unwrap();
        until(&format!("nothing runs after {signal}"), || {
            descendants(&folder).is_empty()
        });
        assert_eq!(names(&folder.join("tmp")), [""; 0], "{signal}");
        fs::remove_dir_all(folder).unwrap();
    }
}

/// A folder with the tools, and one for what is made for a while.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("interrupted-{name}"));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(folder.join("bin")).unwrap();
    fs::create_dir_all(folder.join("tmp")).unwrap();
    fs::create_dir_all(folder.join("xtask")).unwrap();
    let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.lock");
    fs::copy(lock, folder.join("Cargo.lock")).unwrap();
    // The Node packages are there, so that the work itself begins.
    fs::create_dir_all(folder.join("tests/node_modules")).unwrap();
    for file in ["package-lock.json", "node_modules/.package-lock.json"] {
        fs::write(folder.join("tests").join(file), "{}").unwrap();
    }
    let tool = folder.join("bin/tool");
    fs::write(&tool, TOOL).unwrap();
    fs::set_permissions(&tool, fs::Permissions::from_mode(0o755)).unwrap();
    for name in TOOLS {
        symlink("tool", folder.join("bin").join(name)).unwrap();
    }
    folder
}

fn start(folder: &Path) -> Child {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("test")
        // It runs in a folder of its own: this test may be part of a run that counts.
        .env("CARGO_MANIFEST_DIR", folder.join("xtask"))
        // Its tools are looked for there before anywhere else.
        .env("CARGO_HOME", folder)
        .env("BEGUN", folder.join("begun"))
        .env("TMPDIR", folder.join("tmp"))
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// The processes that know of the folder by their environment, without those that
/// have ended and only wait to be counted.
fn descendants(folder: &Path) -> Vec<String> {
    let marker = format!("BEGUN={}", folder.join("begun").display());
    let own = std::process::id().to_string();
    let all = names(Path::new("/proc")).into_iter();
    let all = all.filter(|name| *name != own && name.bytes().all(|b| b.is_ascii_digit()));
    all.filter(|id| {
        let read = fs::read(format!("/proc/{id}/environ")).unwrap_or_default();
        let mut variables = read.split(|byte| *byte == 0);
        variables.any(|variable| variable == marker.as_bytes())
    })
    .collect()
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let name = |entry: std::io::Result<fs::DirEntry>| {
        Some(entry.ok()?.file_name().to_string_lossy().into_owned())
    };
    entries.filter_map(name).collect()
}

fn until(what: &str, is_so: impl Fn() -> bool) {
    let start = Instant::now();
    while !is_so() {
        assert!(start.elapsed() < PATIENCE, "never: {what}");
        sleep(Duration::from_millis(20));
    }
}
