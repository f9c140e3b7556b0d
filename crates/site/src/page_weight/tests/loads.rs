//! The things that a page may load.

use super::*;

/// Returns the problems of a site whose page at `path` is `html`.
fn problems(path: &str, html: &str) -> Vec<String> {
    measured(site(&[(path, html)]).path()).problems
}

#[test]
fn only_the_search_page_loads_the_script_of_the_search() {
    let script = r#"<script type="module" src="/search-0123456789abcdef.js"></script>"#;
    let dir = site(&[
        ("index.html", script),
        ("search-0123456789abcdef.js", "box"),
    ]);
    assert_eq!(measured(dir.path()).problems.len(), 1);
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
    assert_eq!(measured(dir.path()).problems.len(), 2);
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
        assert_eq!(measured(dir.path()).passes(), fits, "{name}");
    }
}
