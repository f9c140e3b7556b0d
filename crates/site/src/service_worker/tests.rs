#![allow(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

use super::*;
use crate::dist::sha256;
use std::collections::BTreeMap;
use std::fs;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Writes a site of two areas, one of whose names begins with the other's.
fn site() -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    for (path, text) in [
        ("index.html", "start"),
        ("404.html", "nothing"),
        ("app-0123456789abcdef.css", "p{}"),
        ("app-0123456789abcdef.css.br", "p"),
        ("icon.svg", "icon"),
        ("icon-192.png", "picture"),
        ("manifest.webmanifest", "{}"),
        ("about/privacy/index.html", "privacy"),
        ("embed/stoke/index.html", "embedded"),
        ("search-stoke-0123456789abcdef.json", "index"),
        ("search-stoke-on-trent-0123456789abcdef.json", "other"),
        ("stoke/index.html", "home"),
        ("stoke/index.html.br", "h"),
        ("stoke/what-to-do/index.html", "tool"),
        ("stoke-on-trent/what-to-do/index.html", "other tool"),
    ] {
        put(dir.path(), path, text);
    }
    dir
}

fn put(dist: &Path, path: &str, text: &str) {
    let path = dist.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn written(dist: &Path) -> String {
    write(&root(), dist, "2026-11-22", None).unwrap();
    fs::read_to_string(dist.join(WORKER)).unwrap()
}

/// Returns the site as the worker knows it, as JSON with its edition. Checks that the worker
/// on disk holds the same.
fn known(dist: &Path, urgent: Option<&Correction>) -> Value {
    let manifest = PrecacheManifest::of(dist).unwrap();
    let (site, lists) = Site::new(&manifest, "2026-11-22", urgent).unwrap();
    for (name, list) in lists {
        put(dist, &name, std::str::from_utf8(&list).unwrap());
    }
    let (edition, script) = worker(&root(), &site).unwrap();
    let written = fs::read_to_string(dist.join(WORKER)).unwrap();
    assert_eq!(written, script);
    assert!(written.contains(&edition), "{edition}");
    for hash in site.core.values() {
        assert!(written.contains(hash), "{hash}");
    }
    Value::Object(site.values(&edition).unwrap())
}

/// Returns the files of an area as its list names them.
fn list(dist: &Path, area: &str) -> BTreeMap<String, String> {
    let known = known(dist, None)["areas"][area].clone();
    let bytes = fs::read(dist.join(known["list"].as_str().unwrap())).unwrap();
    assert_eq!(known["hash"].as_str().unwrap(), sha256(&bytes));
    serde_json::from_slice(&bytes).unwrap()
}

#[test]
fn an_area_lists_its_pages_and_its_search_with_their_hashes() {
    let dir = site();
    written(dir.path());
    let expected = [
        ("search-stoke-0123456789abcdef.json", "index"),
        ("stoke/what-to-do/", "tool"),
    ];
    let expected = expected.map(|(path, text)| (path.to_owned(), sha256(text.as_bytes())));
    assert_eq!(list(dir.path(), "stoke"), expected.into());
    let other = list(dir.path(), "stoke-on-trent");
    let names: Vec<_> = other.keys().map(String::as_str).collect();
    assert_eq!(
        names,
        [
            "search-stoke-on-trent-0123456789abcdef.json",
            "stoke-on-trent/what-to-do/"
        ]
    );
}

#[test]
fn what_every_area_needs_stands_in_the_worker() {
    let dir = site();
    written(dir.path());
    let core = known(dir.path(), None)["core"].clone();
    let core: BTreeMap<String, String> = serde_json::from_value(core).unwrap();
    let names: Vec<_> = core.keys().map(String::as_str).collect();
    assert_eq!(
        names,
        [
            "",
            "about/privacy/",
            "app-0123456789abcdef.css",
            "icon.svg",
            "stoke/"
        ]
    );
    assert_eq!(core[""], sha256(b"start"));
    assert_eq!(core["stoke/"], sha256(b"home"));
}

#[test]
fn first_pages_that_are_too_much_for_every_phone_are_refused() {
    let dir = site();
    let most = usize::try_from(FIRST_PAGES).unwrap() - 4; // "home" is another area's.
    put(dir.path(), "stoke-on-trent/index.html", &"p".repeat(most));
    written(dir.path());
    put(
        dir.path(),
        "stoke-on-trent/index.html",
        &"p".repeat(most + 1),
    );
    let refused = write(&root(), dir.path(), "2026-11-22", None).unwrap_err();
    assert!(
        refused
            .to_string()
            .starts_with("the first pages of 2 areas are 400001 bytes"),
        "{refused}"
    );
}

#[test]
fn a_size_is_that_of_what_is_sent() {
    let dir = site();
    written(dir.path());
    // "tool" and "index" as they are.
    assert_eq!(known(dir.path(), None)["areas"]["stoke"]["size"], 9);
    let sizes = fs::read(dir.path().join(SIZES)).unwrap();
    let sizes: Value = serde_json::from_slice(&sizes).unwrap();
    // With what every area needs: "start", one of brotli, "icon", "privacy", and the
    // first page, one of brotli.
    assert_eq!(sizes["stoke"]["size"], 9 + 18);
}

#[test]
fn the_same_site_has_the_same_edition_and_any_change_another() {
    let dir = site();
    let first = written(dir.path());
    assert_eq!(written(dir.path()), first);
    let changes = [
        ("stoke/index.html", "home, changed"),
        ("icon.svg", "another icon"),
    ];
    let mut seen = vec![known(dir.path(), None)["edition"].clone()];
    for (path, text) in changes {
        put(dir.path(), path, text);
        written(dir.path());
        let edition = known(dir.path(), None)["edition"].clone();
        assert!(!seen.contains(&edition), "{path}");
        seen.push(edition);
    }
    let urgent = Correction {
        date: "2026-11-25".to_owned(),
        text: "Wrong.".to_owned(),
        areas: Vec::new(),
    };
    write(&root(), dir.path(), "2026-11-22", Some(&urgent)).unwrap();
    let known = known(dir.path(), Some(&urgent));
    assert!(!seen.contains(&known["edition"]));
    assert_eq!(known["urgent"]["text"], "Wrong.");
}

#[test]
fn lists_of_an_older_edition_do_not_pile_up() {
    let dir = site();
    written(dir.path());
    put(dir.path(), "stoke/what-to-do/index.html", "tool, changed");
    written(dir.path());
    let files = dist::files_under(dir.path()).unwrap();
    let lists = files.iter().filter(|file| {
        let name = file.file_name().unwrap().to_string_lossy();
        name.starts_with("offline-")
    });
    assert_eq!(lists.count(), 2);
    assert_eq!(
        list(dir.path(), "stoke")["stoke/what-to-do/"],
        sha256(b"tool, changed")
    );
}

#[test]
fn the_worker_that_removes_itself_takes_the_place_of_the_other() {
    let dir = site();
    written(dir.path());
    kill_switch::write(&root(), dir.path()).unwrap();
    let worker = fs::read_to_string(dir.path().join(WORKER)).unwrap();
    assert!(worker.contains("unregister()"), "{worker}");
    assert!(!worker.contains("\"fetch\""), "{worker}");
    let copy = fs::read(dir.path().join("sw.js.br")).unwrap();
    assert_eq!(copy, compress::brotli(worker.as_bytes()).unwrap());
}
