//! The pages about this site, drawn from the real content.

use content::Library;
use guidance::Route;
use guidance::proof::{Failure, Proof};
use second_question::assets::Assets;
use second_question::layout::Rendered;
use second_question::pages::{BuildFigures, Weight, render_all};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content")
}

fn read() -> Library {
    content::load(&root()).unwrap_or_else(|problems| panic!("{problems}"))
}

fn assets() -> Assets {
    Assets {
        base: "/".to_owned(),
        ..Assets::default()
    }
}

static LIBRARY: LazyLock<Library> = LazyLock::new(read);
static PAGES: LazyLock<Vec<Rendered>> =
    LazyLock::new(|| render_all(&LIBRARY, &assets(), &BuildFigures::default()));

fn page(name: &str) -> &'static str {
    let file = format!("about/{name}/index.html");
    let page = PAGES.iter().find(|page| page.file == file);
    &page.unwrap_or_else(|| panic!("there is no {file}")).html
}

/// The part of a page from `start` to the next `end`.
fn part<'a>(html: &'a str, start: &str, end: &str) -> &'a str {
    let (_, rest) = html
        .split_once(start)
        .unwrap_or_else(|| panic!("there is no {start}"));
    rest.split(end).next().unwrap()
}

#[test]
fn every_page_leads_to_the_pages_about_this_site() {
    for page in PAGES.iter() {
        // In the frame of another site there is no list of pages, and around the
        // questions one link to the area's home, which has it.
        let framed = page.file.starts_with("embed/");
        let questions = page.file.ends_with("/what-to-do/index.html");
        let names: &[&str] = match framed || questions {
            true => &["privacy"],
            false => &[
                "privacy",
                "sources",
                "areas",
                "assurance",
                "accessibility",
                "changes",
            ],
        };
        for name in names {
            let link = format!("href=\"/about/{name}/\"");
            assert!(page.html.contains(&link), "{} lacks {link}", page.file);
        }
    }
}

#[test]
fn the_pages_about_this_site_link_to_pages_that_are_there() {
    let files: BTreeSet<&str> = PAGES.iter().map(|page| page.file.as_str()).collect();
    for name in ["sources", "areas", "assurance", "accessibility", "changes"] {
        for link in page(name).split("href=\"/").skip(1) {
            let address = link.split(['"', '#']).next().unwrap();
            let is_file = address.contains('.');
            let file = format!("{address}index.html");
            assert!(
                is_file || files.contains(file.as_str()),
                "{name}: /{address}"
            );
        }
    }
}

#[test]
fn the_changes_are_those_of_the_changelog() {
    let html = page("changes");
    assert!(
        html.contains("<h2 id=\"section-0-6-0-29-november-2026\">0.6.0, 29 November 2026</h2>"),
        "{html}"
    );
    assert_eq!(html.matches("<h1>").count(), 1);
}

#[test]
fn every_source_says_what_rests_on_it() {
    let html = page("sources");
    for source in &LIBRARY.sources {
        let start = format!("<li id=\"source-{}\">", source.id);
        let entry = part(html, &start, "</li>");
        assert!(
            entry.contains("Here: ") || entry.contains("Nothing rests on it"),
            "{entry}"
        );
    }
    let sign = LIBRARY.guide.rules.signs.first().unwrap();
    let source = sign.sources.first().unwrap();
    let entry = part(html, &format!("<li id=\"source-{source}\">"), "</li>");
    assert!(entry.contains(sign.id.as_str()), "{entry}");
    assert!(entry.contains(" signs ("), "{entry}");
}

#[test]
fn a_source_of_a_duty_names_the_duty() {
    for duty in &LIBRARY.guide.duties {
        for id in &duty.sources {
            let start = format!("<li id=\"source-{id}\">");
            let entry = part(page("sources"), &start, "</li>");
            assert!(entry.contains(" dut"), "{entry}");
            assert!(!entry.contains("Nothing rests on it"), "{entry}");
        }
    }
}

#[test]
fn a_source_of_a_page_names_the_page() {
    for page_of in &LIBRARY.pages {
        for id in &page_of.cited {
            let entry = part(
                page("sources"),
                &format!("<li id=\"source-{id}\">"),
                "</li>",
            );
            let href = match page_of.name.as_str() {
                "home" => "href=\"/england/\"".to_owned(),
                name => format!("href=\"/england/{name}/\""),
            };
            assert!(entry.contains(&href), "{id}: {href}");
        }
    }
}

#[test]
fn the_areas_stand_side_by_side_and_no_number_is_made_up() {
    let html = page("areas");
    let main = part(html, "<main id=\"main\">", "</main>");
    for area in &LIBRARY.guide.areas {
        let row = format!("<th scope=\"row\"><a href=\"/{}/\">", area.id);
        assert_eq!(main.matches(&row).count(), 3, "{}", area.name);
    }
    let guide = &LIBRARY.guide;
    let local = guide.areas.iter().flat_map(|area| &area.contacts);
    let known: BTreeSet<String> = local
        .chain(&guide.national)
        .filter_map(guidance::Contact::tel)
        .collect();
    for tel in main.split("href=\"tel:").skip(1) {
        let tel = format!("tel:{}", tel.split('"').next().unwrap());
        assert!(known.contains(&tel), "{tel}");
    }
}

#[test]
fn the_citations_are_counted_by_how_their_sources_are_known() {
    let html = page("assurance");
    let table = part(html, "<tbody>", "</tbody>");
    let rows: Vec<&str> = table.split("<tr>").skip(1).collect();
    let cell = |row: &str, label: &str| -> usize {
        let start = format!("<td data-label=\"{label}\">");
        part(row, &start, "<").parse().unwrap()
    };
    assert_eq!(rows.len(), 5);
    let signs: usize = rows.iter().map(|row| cell(row, "Signs")).sum();
    let cited = LIBRARY.guide.rules.signs.iter();
    assert_eq!(signs, cited.map(|sign| sign.sources.len()).sum::<usize>());
    let pages: usize = rows.iter().map(|row| cell(row, "Pages")).sum();
    let all = LIBRARY
        .pages
        .iter()
        .chain(LIBRARY.local.iter().map(|(_, page)| page));
    let marks = all.map(|page| page.html.matches("class=\"cite\"").count());
    assert_eq!(pages, marks.sum::<usize>());
    for row in rows {
        let parts = ["Pages", "Signs", "Rules"].map(|label| cell(row, label));
        assert_eq!(cell(row, "All"), parts.iter().sum::<usize>());
    }
}

#[test]
fn what_the_build_knows_is_counted_and_no_run_of_the_tests_is() {
    let figures = BuildFigures {
        weight: Some(Weight {
            program: 150_000,
            first: 14_000,
            crates: (122, 5),
        }),
        ..BuildFigures::default()
    };
    let pages = render_all(&LIBRARY, &assets(), &figures);
    let page = pages
        .iter()
        .find(|page| page.file == "about/assurance/index.html");
    let html = &page.unwrap().html;
    for said in [
        "at most 150,000 bytes",
        "at most 14,000 bytes",
        "122, of which we ask for 5",
        &format!("{} worked cases", LIBRARY.cases.len()),
        &format!("{} of them are answered", LIBRARY.outside_cases.len()),
        "cargo xtask test",
    ] {
        assert!(html.contains(said), "{said} is not in:\n{html}");
    }
    let tested = part(html, "<h2 id=\"tests\">What was tested</h2>", "<h2");
    let counted = tested.replace(&format!("{} worked cases", LIBRARY.cases.len()), "");
    assert!(!counted.contains(|c: char| c.is_ascii_digit()), "{tested}");
}

#[test]
fn the_figures_of_the_proof_are_shown_only_where_it_was_run() {
    assert!(page("assurance").contains("made with the release build"));
    let proof = Some(Proof {
        answer_sets: 1_234_567,
        walked: 123,
        rules: 26,
        questions: 10,
        promises: 12,
        routes: Route::ALL.to_vec(),
        failures: vec![Failure::DeadRule("a-rule".to_owned())],
    });
    let about = BuildFigures {
        proof,
        ..BuildFigures::default()
    };
    let pages = render_all(&LIBRARY, &assets(), &about);
    let shown = pages
        .iter()
        .find(|page| page.file == "about/assurance/index.html");
    let html = &shown.unwrap().html;
    for said in [
        "1,234,567",
        "Laws and promises broken: <strong>1</strong>",
        "rule `a-rule` never matters",
    ] {
        assert!(html.contains(said), "{said} is not in:\n{html}");
    }
    assert!(!html.contains("milliseconds"));
}
