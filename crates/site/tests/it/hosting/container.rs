//! The container: no engine is at hand here, so what can be held without one.

use std::process::Command;

use site::base_path::BasePath;

use super::running::Server;
use super::{folder, hosting};

fn containerfile() -> String {
    let all = hosting::configurations(&BasePath::root());
    let mut found = all.into_iter();
    found
        .find(|(path, _)| *path == "container/Containerfile")
        .unwrap()
        .1
}

/// Returns the arguments of an instruction, line by line.
fn after<'a>(file: &'a str, instruction: &str) -> Vec<&'a str> {
    let lines = file.lines();
    lines
        .filter_map(|line| line.strip_prefix(instruction))
        .collect()
}

#[test]
fn everything_that_is_copied_is_there() {
    let root = folder().join("..");
    let file = containerfile();
    let mut copied = 0;
    for line in after(&file, "COPY ") {
        let mut words: Vec<_> = line.split(' ').collect();
        words.pop();
        if words[0] == "--from=build" {
            // What the stage before has made: the site and its configuration.
            assert!(
                ["/src/dist", "/src/hosting/container/nginx.conf"].contains(&words[1]),
                "{line}"
            );
            continue;
        }
        for source in words {
            assert!(root.join(source).exists(), "{source} is not there");
            copied += 1;
        }
    }
    assert!(copied > 8, "only {copied} sources");
}

#[test]
fn everything_that_is_built_from_is_copied() {
    let manifest = std::fs::read_to_string(folder().join("../Cargo.toml")).unwrap();
    let manifest: toml::Table = manifest.parse().unwrap();
    let members = manifest["workspace"]["members"].as_array().unwrap();
    let file = containerfile();
    let copied: Vec<_> = after(&file, "COPY ")
        .iter()
        .flat_map(|line| line.split(' '))
        .collect();
    for member in members.iter().map(|member| member.as_str().unwrap()) {
        let top = member.split('/').next().unwrap();
        assert!(
            top == "." || copied.contains(&top),
            "{member} is not copied"
        );
    }
    for folder in [
        "src",
        "content",
        "style",
        "public",
        "web",
        "Cargo.lock",
        ".cargo",
    ] {
        assert!(copied.contains(&folder), "{folder} is not copied");
    }
}

#[test]
fn its_rust_is_new_enough() {
    let manifest = std::fs::read_to_string(folder().join("../Cargo.toml")).unwrap();
    let manifest: toml::Table = manifest.parse().unwrap();
    let least = manifest["workspace"]["package"]["rust-version"].as_str();
    let numbers = |version: &str| -> Vec<u32> {
        let parts = version.split('.').map(|part| part.parse().unwrap());
        parts.collect()
    };
    let file = containerfile();
    let image = file.split("library/rust:").nth(1).unwrap();
    let version = image.split('-').next().unwrap();
    assert!(numbers(version) >= numbers(least.unwrap()), "{version}");
}

#[test]
#[ignore = "needs nginx: `cargo xtask test-servers` installs and runs it"]
fn its_server_runs_without_rights_and_is_found_in_health() {
    for base in ["/", "/guidance/"] {
        let server = Server::container(base.parse().unwrap());
        let answer = server.get("/greenwich/", "br");
        assert_eq!(answer.status, 200);
        assert_eq!(answer.headers["content-encoding"], "br");
        assert!(health(base, server.port), "{base}");
        let port = server.port;
        drop(server);
        assert!(
            !health(base, port),
            "a server that is gone is not in health"
        );
    }
}

/// Runs the image's HEALTHCHECK against a server; returns whether it passes.
fn health(base: &str, port: u16) -> bool {
    let file = containerfile();
    let check = after(&file, "HEALTHCHECK ")[0]
        .split(" CMD ")
        .nth(1)
        .unwrap();
    let words: Vec<String> = serde_json::from_str(check).unwrap();
    let words: Vec<_> = words
        .iter()
        .map(|word| word.replace("/8080", &format!("/{port}")))
        .collect();
    let mut check = Command::new(&words[0]);
    let check = check.args(&words[1..]).env("BASE", base).output();
    check.unwrap().status.success()
}
