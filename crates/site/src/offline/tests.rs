#![allow(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

use super::*;
use crate::assets::full_hash;
use content::Language;
use std::collections::BTreeMap;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// A site of two areas, one of whose names begins with the other's.
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

/// What the worker knows, as JSON.
fn known(worker: &str) -> serde_json::Value {
    let (_, rest) = worker.split_once("const SITE = ").unwrap();
    let json = rest.lines().next().unwrap().trim_end_matches(';');
    serde_json::from_str(json).unwrap()
}

fn list(dist: &Path, worker: &str, area: &str) -> BTreeMap<String, String> {
    let name = known(worker)["areas"][area]["list"].clone();
    let bytes = fs::read(dist.join(name.as_str().unwrap())).unwrap();
    assert_eq!(
        known(worker)["areas"][area]["hash"].as_str().unwrap(),
        full_hash(&bytes)
    );
    serde_json::from_slice(&bytes).unwrap()
}

#[test]
fn an_area_lists_its_pages_and_its_search_with_their_hashes() {
    let dir = site();
    let worker = written(dir.path());
    let expected = [
        ("search-stoke-0123456789abcdef.json", "index"),
        ("stoke/what-to-do/", "tool"),
    ];
    let expected = expected.map(|(path, text)| (path.to_owned(), full_hash(text.as_bytes())));
    assert_eq!(list(dir.path(), &worker, "stoke"), expected.into());
    let other = list(dir.path(), &worker, "stoke-on-trent");
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
    let worker = written(dir.path());
    let core = known(&worker)["core"].clone();
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
    assert_eq!(core[""], full_hash(b"start"));
    assert_eq!(core["stoke/"], full_hash(b"home"));
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
    let worker = written(dir.path());
    // "tool" and "index" as they are.
    assert_eq!(known(&worker)["areas"]["stoke"]["size"], 9);
    let sizes = fs::read(dir.path().join(SIZES)).unwrap();
    let sizes: serde_json::Value = serde_json::from_slice(&sizes).unwrap();
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
    let mut seen = vec![known(&first)["edition"].clone()];
    for (path, text) in changes {
        put(dir.path(), path, text);
        let edition = known(&written(dir.path()))["edition"].clone();
        assert!(!seen.contains(&edition), "{path}");
        seen.push(edition);
    }
    let urgent = Urgent {
        date: "2026-11-25".to_owned(),
        text: "Wrong.".to_owned(),
        areas: Vec::new(),
    };
    write(&root(), dir.path(), "2026-11-22", Some(&urgent)).unwrap();
    let worker = fs::read_to_string(dir.path().join(WORKER)).unwrap();
    assert!(!seen.contains(&known(&worker)["edition"]));
    assert_eq!(known(&worker)["urgent"]["text"], "Wrong.");
}

#[test]
fn lists_of_an_older_edition_do_not_pile_up() {
    let dir = site();
    written(dir.path());
    put(dir.path(), "stoke/what-to-do/index.html", "tool, changed");
    let worker = written(dir.path());
    let files = precompress::files_under(dir.path()).unwrap();
    let lists = files.iter().filter(|file| {
        let name = file.file_name().unwrap().to_string_lossy();
        name.starts_with("offline-")
    });
    assert_eq!(lists.count(), 2);
    assert_eq!(
        list(dir.path(), &worker, "stoke")["stoke/what-to-do/"],
        full_hash(b"tool, changed")
    );
}

#[test]
fn the_worker_that_removes_itself_takes_the_place_of_the_other() {
    let dir = site();
    written(dir.path());
    switch_off(&root(), dir.path()).unwrap();
    let worker = fs::read_to_string(dir.path().join(WORKER)).unwrap();
    assert!(worker.contains("unregister()"), "{worker}");
    assert!(!worker.contains("\"fetch\""), "{worker}");
    let copy = fs::read(dir.path().join("sw.js.br")).unwrap();
    assert_eq!(copy, compress::brotli(worker.as_bytes()).unwrap());
}

#[test]
fn the_manifest_holds_under_any_folder_and_its_pictures_are_what_it_says() {
    let dir = tempfile::tempdir().unwrap();
    write_manifest(&root(), dir.path(), Language::RightToLeft).unwrap();
    let manifest = fs::read(dir.path().join("manifest.webmanifest")).unwrap();
    let manifest: serde_json::Value = serde_json::from_slice(&manifest).unwrap();
    assert_eq!(manifest["name"], "Second Question");
    assert_eq!(manifest["lang"], "ar-XB");
    assert_eq!(manifest["dir"], "rtl");
    for address in ["id", "start_url", "scope"] {
        assert_eq!(manifest[address], "./");
    }
    let icons = manifest["icons"].as_array().unwrap();
    assert!(icons.iter().any(|icon| icon["purpose"] == "maskable"));
    for icon in icons {
        let png = fs::read(dir.path().join(icon["src"].as_str().unwrap())).unwrap();
        // Width and height stand in the first chunk of every PNG.
        let side = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().unwrap());
        let sizes = format!("{}x{}", side(16), side(20));
        assert_eq!(icon["sizes"], sizes, "{}", icon["src"]);
    }
}
