//! A wrong number is never shown: what can be rung is a contact's.

use super::{LIBRARY, PAGES, Page};
use crate::html_pieces::text;
use guidance::Contact;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The links that a page may show: those of the nation and of its own area; on
/// the page that lays the areas side by side, those of every area.
fn known(page: &Page) -> BTreeSet<String> {
    let guide = &LIBRARY.guide;
    let all = page.file == "about/areas/index.html";
    let areas = guide.areas.iter();
    let own = areas.filter(|area| all || area.id.as_str() == page.area());
    let own = own.flat_map(|area| &area.contacts);
    let contacts = guide.national.iter().chain(own);
    contacts.filter_map(Contact::tel).collect()
}

#[test]
fn every_link_that_rings_rings_a_contact() {
    for page in PAGES.iter() {
        let known = known(page);
        let links = page.tags().filter_map(|tag| tag.get("href"));
        for link in links.filter(|link| link.starts_with("tel:")) {
            assert!(known.contains(link), "{link} on {}", page.file);
        }
    }
}

#[test]
fn no_number_stands_on_a_page_that_is_not_a_contacts() {
    let mut found = 0;
    for page in PAGES.iter() {
        let known = known(page);
        let unseen = page.tags().flat_map(|tag| {
            let attributes = ["content", "aria-label", "title", "alt"];
            attributes.into_iter().filter_map(|name| tag.get(name))
        });
        let unseen: Vec<&str> = unseen.collect();
        let all = format!("{}|{}", text(&page.pieces, "|"), unseen.join("|"));
        // The fingerprint of the rules is no number.
        let all = all.replace(&LIBRARY.guide.edition.rules, "");
        for number in numbers(&all) {
            let digits: String = number.chars().filter(char::is_ascii_digit).collect();
            let known = known.contains(&format!("tel:{digits}"));
            assert!(known, "{number} on {}", page.file);
            found += 1;
        }
    }
    assert!(found > 20, "only {found} numbers on all pages");
}

/// The texts below a folder, but for what others wrote.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    let ours = paths.filter(|path| !path.ends_with("vendor") && !path.ends_with("icons"));
    ours.flat_map(|path| {
        if path.is_dir() {
            files(&path)
        } else {
            vec![path]
        }
    })
    .collect()
}

#[test]
fn no_number_but_999_stands_in_what_draws_the_pages() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let files = ["src", "public"].map(|folder| files(&root.join(folder)));
    let files = files.concat();
    assert!(files.len() > 40, "{files:?}");
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        // The size of a drawing is no number.
        let lines = text.lines().filter(|line| !line.contains("viewBox"));
        for number in lines.flat_map(numbers) {
            assert_eq!(number, "999", "{number} in {}", file.display());
        }
        let links = text.split("\"tel:").skip(1);
        for link in links.filter(|link| link.starts_with(|c: char| c.is_ascii_digit())) {
            assert!(link.starts_with("999\""), "tel: in {}", file.display());
        }
    }
}

/// Returns everything that could be rung: five digits or more that begin with 0 or +, in
/// groups; or the number after "ring", "call", "text" or "dial".
fn numbers(text: &str) -> Vec<&str> {
    const TOLD: [&str; 5] = ["ring ", "call ", "text ", "dial ", "phone "];
    // ASCII letters alone change, so places stay where they were.
    let lower = text.to_ascii_lowercase();
    let number_at = |at: usize| {
        let before = &lower[..at];
        let within = |c: char| c.is_alphanumeric() || ".,+-".contains(c);
        if before.ends_with(within) {
            return None;
        }
        let number = run(&text[at..]);
        let digits = number.chars().filter(char::is_ascii_digit).count();
        let long = number.starts_with(['0', '+']) && digits >= 5;
        let told = digits >= 3 && TOLD.iter().any(|word| before.ends_with(word));
        (long || told).then_some(number)
    };
    let starts = text.match_indices(|c: char| c.is_ascii_digit() || c == '+');
    starts.filter_map(|(at, _)| number_at(at)).collect()
}

/// Digits and what joins their groups. A hyphen behind one or two digits makes
/// a range, as in "0-19".
fn run(text: &str) -> &str {
    let mut end = 0;
    for (at, c) in text.char_indices() {
        let joins = " \u{a0}\u{2009}\u{2011}".contains(c) || (c == '-' && at > 2);
        match c {
            '+' if at == 0 => {}
            _ if c.is_ascii_digit() => end = at + 1,
            _ if joins => {}
            _ => break,
        }
    }
    &text[..end]
}

#[test]
fn what_could_be_rung_is_found() {
    let check = |text: &str, expected: &[&str]| assert_eq!(numbers(text), expected, "{text:?}");
    check("on 0808 800 5000.", &["0808 800 5000"]);
    check("Ring |0800 1111|", &["0800 1111"]);
    check("(0800\u{a0}1111)", &["0800\u{a0}1111"]);
    check("020-8921-3172", &["020-8921-3172"]);
    check("+44 20 8921 3172", &["+44 20 8921 3172"]);
    check("Ring 999 now, or call 101", &["999", "101"]);
    check("aged 0-19 in 2026", &[]);
    check("10 000 children, 0.05, 4,000,000", &[]);
    check("12 to 17, call 2 people", &[]);
}
