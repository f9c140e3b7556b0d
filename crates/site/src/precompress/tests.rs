#![allow(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

use std::io::Read;

use super::*;

fn site() -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    fs::create_dir(dir.path().join("greenwich")).unwrap();
    let write = |name: &str, bytes: &[u8]| fs::write(dir.path().join(name), bytes).unwrap();
    write(
        "greenwich/index.html",
        "<p>neglect</p>".repeat(99).as_bytes(),
    );
    write("app.css", "p{margin:0}".repeat(99).as_bytes());
    write("tiny.txt", b"a");
    write("photo.png", &[0; 999]);
    dir
}

#[test]
fn every_textual_file_that_shrinks_gets_two_copies() {
    let dir = site();
    assert_eq!(precompress(dir.path()).unwrap(), 4);
    let exists = |name: &str| dir.path().join(name).exists();
    assert!(exists("app.css.br") && exists("app.css.gz"));
    assert!(exists("greenwich/index.html.br") && exists("greenwich/index.html.gz"));
    assert!(!exists("tiny.txt.br") && !exists("tiny.txt.gz"));
    assert!(!exists("photo.png.br") && !exists("photo.png.gz"));
}

#[test]
fn the_copies_hold_the_same_text() {
    let dir = site();
    precompress(dir.path()).unwrap();
    let original = fs::read(dir.path().join("app.css")).unwrap();

    let packed = fs::read(dir.path().join("app.css.br")).unwrap();
    let mut text = Vec::new();
    brotli::BrotliDecompress(&mut packed.as_slice(), &mut text).unwrap();
    assert_eq!(text, original);

    let packed = fs::read(dir.path().join("app.css.gz")).unwrap();
    let mut text = Vec::new();
    flate2::read::GzDecoder::new(packed.as_slice())
        .read_to_end(&mut text)
        .unwrap();
    assert_eq!(text, original);
}

#[test]
fn a_second_run_gives_the_same_bytes_and_compresses_no_copy() {
    let dir = site();
    precompress(dir.path()).unwrap();
    let read = |name: &str| fs::read(dir.path().join(name)).unwrap();
    let before = (read("app.css.br"), read("app.css.gz"));
    assert_eq!(precompress(dir.path()).unwrap(), 4);
    assert_eq!(before, (read("app.css.br"), read("app.css.gz")));
    assert!(!dir.path().join("app.css.gz.br").exists());
}

#[test]
fn an_older_copy_that_no_longer_helps_is_removed() {
    let dir = site();
    fs::write(dir.path().join("tiny.txt.br"), "older").unwrap();
    precompress(dir.path()).unwrap();
    assert!(!dir.path().join("tiny.txt.br").exists());
}

#[test]
fn a_folder_that_is_not_there_is_named() {
    let error = precompress(Path::new("no-such-folder")).unwrap_err();
    assert!(error.to_string().starts_with("no-such-folder: "), "{error}");
}
