//! The sums of what pages load, and how they are printed.

use super::*;

#[test]
fn a_page_is_the_sum_of_what_it_loads() {
    let dir = site(&[("greenwich/index.html", HEAD), ("tool/index.html", TOOL)]);
    write(dir.path(), "greenwich/index.html.br", &[0; 1000]);
    let report = measured(dir.path());
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
fn a_script_that_comes_with_the_program_counts_as_one_with_it() {
    let take = r#"<meta name="app-bundle" data-js="/sq-0123456789abcdef.js"
        data-wasm="/sq-0123456789abcdef_bg.wasm" data-take="/page.js">"#;
    let report = measured(site(&[("index.html", take)]).path());
    let bundle = report.pages[0].bundle.as_ref().unwrap();
    assert_eq!((bundle.js, bundle.wasm), (12, 4));
}

#[test]
fn the_table_lines_up() {
    let dir = site(&[("index.html", HEAD), ("a/what-to-do/index.html", TOOL)]);
    let table = measured(dir.path()).to_string();
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
    let message = measure(dir.path(), BasePath::root())
        .unwrap_err()
        .to_string();
    assert!(message.contains("cargo xtask build"), "{message}");
}
