//! The configurations of other servers: that they are what would be written,
//! and that the servers answer as `site serve` does.

use std::fs;
use std::path::Path;

use regex::Regex;
use site::base_path::BasePath;
use site::{dist, headers, hosting, serve};

#[cfg(unix)]
mod container;
#[cfg(unix)]
mod real_servers;
#[cfg(unix)]
mod running;

const REMEDY: &str =
    "deploy/ is not what would be written: run `cargo run -p site -- server-config`";

fn folder() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .join(hosting::FOLDER)
}

#[test]
fn deploy_is_exactly_what_would_be_written() {
    let all = hosting::configurations(&BasePath::root());
    for (path, text) in &all {
        let written = fs::read_to_string(folder().join(path)).unwrap_or_default();
        assert!(written == *text, "{REMEDY} ({path})");
    }
    let files = dist::files_under(&folder()).unwrap_or_default();
    assert!(
        files.len() == all.len(),
        "{REMEDY} and remove what it does not write"
    );
}

#[test]
fn every_place_of_a_template_is_filled() {
    for (path, text) in hosting::configurations(&BasePath::root()) {
        assert!(!text.contains("<<") && !text.contains(">>"), "{path}");
    }
}

#[test]
fn no_value_has_a_meaning_of_its_own_in_a_configuration() {
    let values = headers::security(true)
        .into_iter()
        .chain(headers::security(false));
    for (name, value) in values.chain([headers::TLS_ONLY]) {
        assert!(!value.contains(['"', '$', '\\', '{', '<']), "{name}");
    }
}

#[test]
fn the_patterns_say_what_the_functions_say() {
    let hashed = Regex::new(headers::HASHED).unwrap();
    let page = Regex::new(headers::PAGE).unwrap();
    for path in [
        "/",
        "/app-0123456789abcdef.css",
        "/second-question-0123456789abcdef_bg.wasm",
        "/guide-123456789abcdef.bin",
        "/search-stoke-on-trent-0123456789abcdef.json",
        "/snippets/x-0123456789abcdef.min.js",
        "/a.b-0123456789abcdef.js",
        "/app-0123456789ABCDEF.css",
        "/app-0123456789abcdef0.css",
        "/app-0123456789a.css",
        "/app-decade.css",
        "/app-0123456789abcdef",
        "/app-0123456789abcdef/index.html",
        "/stoke-on-trent/what-to-do/",
        "/stoke-on-trent",
        "/404.html",
        "/boot.js",
        "/icon.svg",
        "/page.html.txt",
    ] {
        assert_eq!(
            hashed.is_match(path),
            headers::is_hashed(path),
            "hashed: {path}"
        );
        assert_eq!(page.is_match(path), headers::is_page(path), "page: {path}");
    }
}

#[tokio::test]
async fn the_types_are_those_that_site_serve_sends() {
    use axum::body::Body;
    use axum::http::Request;
    use tower::ServiceExt;

    let dir = tempfile::tempdir().unwrap();
    for (extension, kind) in headers::TYPES {
        fs::write(dir.path().join(format!("a.{extension}")), "a").unwrap();
        let request = Request::get(format!("/a.{extension}"));
        let request = request.body(Body::empty()).unwrap();
        let app = serve::app(dir.path().to_path_buf(), BasePath::root());
        let answer = app.oneshot(request).await.unwrap();
        assert_eq!(answer.headers()["content-type"], *kind, "{extension}");
    }
}

#[test]
fn told_the_sites_own_address_every_server_names_it_to_frames_and_to_no_other_page() {
    let origin = "https://guidance.example.org".parse().unwrap();
    let plain = hosting::configurations(&BasePath::root());
    let mut named = plain.clone();
    hosting::name_the_site(&mut named, &origin);
    let policies = headers::security(true);
    let (_, for_frames) = policies
        .iter()
        .find(|(name, _)| *name == "content-security-policy")
        .unwrap();
    for ((path, before), (_, after)) in plain.iter().zip(&named) {
        let has_policy = before.contains(for_frames);
        assert_eq!(before != after, has_policy, "{path}");
        assert!(!after.contains(for_frames), "{path}");
        let times = after
            .matches("script-src 'self' https://guidance.example.org 'wasm")
            .count();
        assert_eq!(times, before.matches(for_frames).count(), "{path}");
    }
    let changed = plain.iter().zip(&named).filter(|(one, other)| one != other);
    assert!(changed.count() >= 7, "every kind of server has that policy");
}
