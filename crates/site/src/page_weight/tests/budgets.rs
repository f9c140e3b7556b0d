//! The budgets: a file of exactly the budget fits, and one byte more does not.

use super::*;

/// Returns bytes that brotli cannot shrink.
fn noise(length: usize) -> Vec<u8> {
    let mut state = 1_u32;
    let mut next = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 24) as u8
    };
    (0..length).map(|_| next()).collect()
}

/// Holds that a site passes while `file` has `most` bytes, and that one more byte is the
/// `problem`.
fn holds_to(dir: &tempfile::TempDir, file: &str, most: usize, problem: &str) {
    write(dir.path(), file, &noise(most));
    let report = measured(dir.path());
    assert!(report.passes(), "{report}");
    write(dir.path(), file, &noise(most + 1));
    assert_eq!(measured(dir.path()).problems, [problem]);
}

#[test]
fn a_page_is_held_to_the_budget_of_its_kind() {
    for (path, bytes, fits) in [
        ("greenwich/", 13_997, true),
        ("greenwich/", 13_998, false),
        ("greenwich/signs/", 27_997, true),
        ("greenwich/resources/", 27_998, false),
        ("greenwich/practise/", 35_997, true),
        ("greenwich/practise/", 35_998, false),
    ] {
        let dir = site(&[(&format!("{path}index.html"), HEAD)]);
        write(dir.path(), &format!("{path}index.html.br"), &vec![0; bytes]);
        let report = measured(dir.path());
        assert_eq!(report.passes(), fits, "{path} {bytes}: {report}");
        assert_eq!(report.to_string().contains("OVER"), !fits);
    }
}

#[test]
fn the_program_of_a_tool_has_a_budget_without_its_data() {
    let dir = site(&[("index.html", TOOL)]);
    write(dir.path(), "guide-0123456789abcdef.bin", &noise(200_000));
    holds_to(
        &dir,
        "sq-0123456789abcdef_bg.wasm",
        167_993,
        "/: Wasm with its JavaScript is 168001 bytes, 1 over its 168000",
    );
}

#[test]
fn the_script_that_starts_a_tool_has_a_budget_of_its_own() {
    holds_to(
        &site(&[("index.html", TOOL)]),
        "boot-0123456789abcdef.js",
        2_000,
        "/: The script that starts the tool is 2001 bytes, 1 over its 2000",
    );
}

const BOX: &str = r#"<link rel="stylesheet" href="/app-0123456789abcdef.css">
<meta name="search" data-engine="/minisearch-0123456789abcdef.js" data-index="/search-0123456789abcdef.json">
<script type="module" src="/search-0123456789abcdef.js"></script>"#;

#[test]
fn the_search_page_has_a_budget_for_what_its_box_loads() {
    let dir = site(&[
        ("a/search/index.html", BOX),
        ("minisearch-0123456789abcdef.js", "engine"),
        ("search-0123456789abcdef.js", "box"),
    ]);
    let index = "search-0123456789abcdef.json";
    write(dir.path(), index, &noise(59_991));
    let page = &measured(dir.path()).pages[0];
    assert_eq!((page.search, page.scripts), (Some(60_000), 3));
    assert_eq!(page.total(), page.to_read() + 3);
    holds_to(
        &dir,
        index,
        59_991,
        "/a/search/: The search with its engine and index is 60001 bytes, 1 over its 60000",
    );
}

#[test]
fn what_keeps_the_site_on_the_phone_has_a_budget() {
    let dir = site(&[("index.html", HEAD), ("sw.js", "worker")]);
    write(dir.path(), "offline-0123456789abcdef.css", b"p{}");
    // Lists of files grow with the guidance, and are not held to it.
    let list = "offline-a-0123456789abcdef.json";
    write(dir.path(), list, &noise(20_000));
    holds_to(
        &dir,
        "offline-0123456789abcdef.js",
        9_991,
        "The worker with its script on the page is 10001 bytes, 1 over its 10000",
    );
}

#[test]
fn the_script_that_partners_load_has_a_budget() {
    holds_to(
        &site(&[("index.html", HEAD)]),
        "embed.js",
        3_000,
        "/embed.js: is 3001 bytes, 1 over its 3000",
    );
}
