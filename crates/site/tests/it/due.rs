//! What is due on which day.

use crate::tree::Tree;
use jiff::civil::{Date, date};
use site::due::{Due, due};

/// A folder in which all was checked on one day but for one page, a source and
/// a contact.
fn on(today: Date) -> Due {
    let content = Tree::valid()
        .replace("pages/signs.md", "2027-05-22", "2027-03-10")
        .replace(
            "areas/marlow/area.toml",
            "check_again = 2027-05-22",
            "check_again = 2027-02-22",
        )
        .load()
        .unwrap();
    due(&content, today)
}

#[test]
fn nothing_is_due_on_the_day_on_which_all_was_checked() {
    let due = on(date(2026, 11, 22));
    assert!(due.late.is_empty() && due.soon.is_empty(), "{due}");
    assert_eq!(
        due.to_string(),
        "due on 2026-11-22: 0 past their day, 0 within 30 days (`site due` lists them)"
    );
}

#[test]
fn what_is_past_its_day_comes_first_and_then_what_soon_will_be() {
    let due = on(date(2027, 3, 1));
    let due = due.to_string();
    let lines: Vec<&str> = due.lines().collect();
    assert_eq!(
        lines,
        [
            "past  2027-02-22  content/areas/marlow/area.toml  contact `Marlow's front door`  (Content lead)",
            "soon  2027-03-10  content/pages/signs.md  page `signs`  (Content lead)",
            "due on 2027-03-01: 1 past their day, 1 within 30 days (`site due` lists them)",
        ]
    );
}

#[test]
fn the_last_day_is_not_past_and_thirty_days_before_is_soon() {
    let lists = |today: Date| {
        let due = on(today);
        let page = |list: &[site::due::Kept]| list.iter().any(|kept| kept.what == "page `signs`");
        (page(&due.late), page(&due.soon))
    };
    assert_eq!(lists(date(2027, 2, 7)), (false, false));
    assert_eq!(lists(date(2027, 2, 8)), (false, true));
    assert_eq!(lists(date(2027, 3, 10)), (false, true));
    assert_eq!(lists(date(2027, 3, 11)), (true, false));
}

#[test]
fn a_source_is_due_a_year_after_it_was_checked() {
    let due = on(date(2027, 11, 22));
    let of = |list: &[site::due::Kept]| -> Vec<String> {
        let sources = list.iter().filter(|kept| kept.what.starts_with("source"));
        sources.map(|kept| kept.what.clone()).collect()
    };
    assert_eq!(of(&due.late), ["source `a-study`"]);
    assert!(
        of(&due.soon).contains(&"source `a-law`".to_owned()),
        "{due}"
    );
}
