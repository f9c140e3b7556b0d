#![allow(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

use std::fs;
use std::path::Path;

use super::*;

/// A site of one stylesheet, two scripts, a program and the given pages.
fn site(pages: &[(&str, &str)]) -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    let files = [
        ("app-0123456789abcdef.css", "p{}"),
        ("boot-0123456789abcdef.js", "boot"),
        ("page.js", "exit!"),
        ("sq-0123456789abcdef.js", "program"),
        ("sq-0123456789abcdef_bg.wasm", "wasm"),
        ("guide-0123456789abcdef.bin", "data"),
    ];
    for (path, text) in files.iter().chain(pages) {
        write(dir.path(), path, text.as_bytes());
    }
    dir
}

fn write(dist: &Path, path: &str, bytes: &[u8]) {
    let path = dist.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
}

const HEAD: &str = r#"<link rel="canonical" href="https://example.org/">
<link rel="stylesheet" href="/app-0123456789abcdef.css"><script src="/page.js" defer></script>"#;

const TOOL: &str = r#"<link rel="stylesheet" href="/app-0123456789abcdef.css">
<meta name="app-bundle" data-js="/sq-0123456789abcdef.js"
  data-wasm="/sq-0123456789abcdef_bg.wasm" data-guide="/guide-0123456789abcdef.bin">
<link rel="modulepreload" href="/sq-0123456789abcdef.js">
<script type="module" src="/boot-0123456789abcdef.js"></script>"#;

/// The problems of a site whose page at `address` is `html`.
fn problems(path: &str, html: &str) -> Vec<String> {
    measure(site(&[(path, html)]).path(), Base::root())
        .unwrap()
        .problems
}

/// Text that brotli cannot shrink.
fn noise(length: usize) -> Vec<u8> {
    let mut state = 1_u32;
    let mut next = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 24) as u8
    };
    (0..length).map(|_| next()).collect()
}

#[test]
fn a_page_is_the_sum_of_what_it_loads() {
    let dir = site(&[("greenwich/index.html", HEAD), ("tool/index.html", TOOL)]);
    write(dir.path(), "greenwich/index.html.br", &[0; 1000]);
    let report = measure(dir.path(), Base::root()).unwrap();
    assert!(report.passes(), "{report}");

    let [read, tool] = report.pages.as_slice() else {
        unreachable!("there are two pages: {report}")
    };
    assert_eq!(read.address, "/greenwich/");
    assert_eq!((read.html, read.css, read.scripts), (1000, 3, 5));
    assert_eq!(read.total(), 1008);
    assert!(read.bundle.is_none());

    let bundle = tool.bundle.as_ref().unwrap();
    assert_eq!((bundle.js, bundle.wasm, bundle.data), (7, 4, 4));
    assert_eq!(tool.scripts, 4);
    assert_eq!(tool.total(), tool.to_read() + 4 + 15);
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
        let report = measure(dir.path(), Base::root()).unwrap();
        assert_eq!(report.passes(), fits, "{path} {bytes}: {report}");
        assert_eq!(report.to_string().contains("OVER"), !fits);
    }
}

#[test]
fn the_program_of_a_tool_has_a_budget_without_its_data() {
    let dir = site(&[("index.html", TOOL)]);
    let program = "sq-0123456789abcdef_bg.wasm";
    write(dir.path(), "guide-0123456789abcdef.bin", &noise(200_000));
    write(dir.path(), program, &noise(155_993));
    assert!(measure(dir.path(), Base::root()).unwrap().passes());
    write(dir.path(), program, &noise(155_994));
    let report = measure(dir.path(), Base::root()).unwrap();
    assert_eq!(
        report.problems,
        ["/: Wasm with its JavaScript is 156001 bytes, 1 over its 156000"]
    );
}

#[test]
fn the_script_that_starts_a_tool_has_a_budget_of_its_own() {
    let dir = site(&[("index.html", TOOL)]);
    let boot = "boot-0123456789abcdef.js";
    write(dir.path(), boot, &noise(2_000));
    assert!(measure(dir.path(), Base::root()).unwrap().passes());
    write(dir.path(), boot, &noise(2_001));
    let report = measure(dir.path(), Base::root()).unwrap();
    assert_eq!(
        report.problems,
        ["/: The script that starts the tool is 2001 bytes, 1 over its 2000"]
    );
}

#[test]
fn a_script_that_comes_with_the_program_counts_as_one_with_it() {
    let take = r#"<meta name="app-bundle" data-js="/sq-0123456789abcdef.js"
        data-wasm="/sq-0123456789abcdef_bg.wasm" data-take="/page.js">"#;
    let report = measure(site(&[("index.html", take)]).path(), Base::root()).unwrap();
    let bundle = report.pages[0].bundle.as_ref().unwrap();
    assert_eq!((bundle.js, bundle.wasm), (12, 4));
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
    let report = measure(dir.path(), Base::root()).unwrap();
    assert!(report.passes(), "{report}");
    let page = &report.pages[0];
    assert_eq!((page.search, page.scripts), (Some(60_000), 3));
    assert_eq!(page.total(), page.to_read() + 3);

    write(dir.path(), index, &noise(59_992));
    let report = measure(dir.path(), Base::root()).unwrap();
    assert_eq!(
        report.problems,
        ["/a/search/: The search with its engine and index is 60001 bytes, 1 over its 60000"]
    );
}

#[test]
fn what_keeps_the_site_on_the_phone_has_a_budget() {
    let dir = site(&[("index.html", HEAD), ("sw.js", "worker")]);
    write(dir.path(), "offline-0123456789abcdef.css", b"p{}");
    // Lists of files grow with the guidance, and are not held to it.
    write(
        dir.path(),
        "offline-a-0123456789abcdef.json",
        &noise(20_000),
    );
    let script = "offline-0123456789abcdef.js";
    write(dir.path(), script, &noise(9_991));
    let report = measure(dir.path(), Base::root()).unwrap();
    assert!(report.passes(), "{report}");
    write(dir.path(), script, &noise(9_992));
    assert_eq!(
        measure(dir.path(), Base::root()).unwrap().problems,
        ["The worker with its script on the page is 10001 bytes, 1 over its 10000"]
    );
}

#[test]
fn only_the_search_page_loads_the_script_of_the_search() {
    let script = r#"<script type="module" src="/search-0123456789abcdef.js"></script>"#;
    let dir = site(&[
        ("index.html", script),
        ("search-0123456789abcdef.js", "box"),
    ]);
    assert_eq!(measure(dir.path(), Base::root()).unwrap().problems.len(), 1);
}

#[test]
fn nothing_is_loaded_from_another_origin() {
    for html in [
        r#"<script src="https://example.org/page.js"></script>"#,
        r#"<link rel="stylesheet" href="//example.org/a.css">"#,
        r#"<link rel="preconnect" href="https://example.org">"#,
        r#"<img alt="" src="http://example.org/a.png">"#,
        r#"<img alt="" srcset="/a.png 1x, https://example.org/a.png 2x">"#,
        r#"<iframe src="https://example.org/"></iframe>"#,
        r#"<meta name="search" data-engine="https://example.org/a.js" data-index="/guide-0123456789abcdef.bin">"#,
    ] {
        let problems = problems("index.html", html);
        assert_eq!(problems.len(), 1, "{html}: {problems:?}");
        assert!(problems[0].ends_with("from another origin"), "{html}");
    }
    let links = r#"<a href="https://example.org/">x</a><img alt="" src="data:image/png;base64,x">"#;
    assert!(problems("index.html", links).is_empty());
}

#[test]
fn a_stylesheet_loads_nothing_from_another_origin() {
    let dir = site(&[("index.html", HEAD)]);
    let css = "@import 'https://example.org/a.css'; p { background: url(//example.org/a) }";
    write(dir.path(), "app-0123456789abcdef.css", css.as_bytes());
    assert_eq!(measure(dir.path(), Base::root()).unwrap().problems.len(), 2);
}

#[test]
fn a_page_that_is_read_has_no_script_but_its_own() {
    for html in [
        r#"<script src="/boot-0123456789abcdef.js"></script>"#,
        r#"<link rel="modulepreload" href="/sq-0123456789abcdef.js">"#,
        r#"<link rel="preload" as="fetch" href="/sq-0123456789abcdef_bg.wasm">"#,
        "<script>inline()</script>",
    ] {
        assert_eq!(problems("index.html", html).len(), 1, "{html}");
    }
    let data = r#"<script type="application/ld+json">{}</script>"#;
    assert!(problems("index.html", data).is_empty());
}

#[test]
fn a_file_that_is_not_there_is_named() {
    let html = r#"<link rel="stylesheet" href="../gone.css">"#;
    assert_eq!(
        problems("greenwich/index.html", html),
        ["/greenwich/: names \"../gone.css\", which is not in the site"]
    );
}

#[test]
fn the_table_lines_up() {
    let dir = site(&[("index.html", HEAD), ("a/what-to-do/index.html", TOOL)]);
    let table = measure(dir.path(), Base::root()).unwrap().to_string();
    let lines: Vec<_> = table.lines().collect();
    assert!(lines[1].starts_with("/               "), "{table}");
    assert!(lines[2].starts_with("/a/what-to-do/  "), "{table}");
    assert_eq!(lines[1].len(), lines[2].len(), "{table}");
    assert!(
        table.contains("2 pages, in kB of brotli. All are"),
        "{table}"
    );
}

#[test]
fn a_folder_without_pages_is_named() {
    let dir = tempfile::tempdir().unwrap();
    let message = measure(dir.path(), Base::root()).unwrap_err().to_string();
    assert!(message.contains("cargo xtask build"), "{message}");
}

#[test]
fn below_another_site_nothing_outside_the_folder_is_loaded() {
    let base = || "/guidance/".parse().unwrap();
    let page = |css: &str| format!("<link rel=\"stylesheet\" href=\"{css}\">");
    let files = |css: &str| [("index.html", page(css)), ("a.css", "p{}".to_owned())];
    let measured = |css: &str| {
        let files = files(css);
        let dir = site(&files.each_ref().map(|(path, text)| (*path, text.as_str())));
        measure(dir.path(), base()).unwrap()
    };
    assert_eq!(measured("/guidance/a.css").problems, Vec::<String>::new());
    let problems = measured("/a.css").problems;
    assert_eq!(problems, ["/: names \"/a.css\", which is not in the site"]);
}

#[test]
fn the_script_that_partners_load_has_a_budget() {
    let dir = site(&[("index.html", HEAD)]);
    write(dir.path(), "embed.js", &noise(3_000));
    assert!(measure(dir.path(), Base::root()).unwrap().passes());
    write(dir.path(), "embed.js", &noise(3_001));
    let report = measure(dir.path(), Base::root()).unwrap();
    assert_eq!(
        report.problems,
        ["/embed.js: is 3001 bytes, 1 over its 3000"]
    );
}

#[test]
fn a_page_for_frames_loads_scripts_of_its_own_and_not_the_way_out() {
    let script = |name: &str| format!("<script src=\"/{name}\"></script>");
    let page = |name: &str| {
        [
            ("embed/a/index.html", script(name)),
            ("frame.js", String::new()),
        ]
    };
    for (name, fits) in [("frame.js", true), ("page.js", false)] {
        let files = page(name);
        let dir = site(&files.each_ref().map(|(path, text)| (*path, text.as_str())));
        assert_eq!(
            measure(dir.path(), Base::root()).unwrap().passes(),
            fits,
            "{name}"
        );
    }
}
