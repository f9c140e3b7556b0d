//! The reviews that are due on a given date.

use crate::tree::Tree;
use jiff::civil::{Date, date};
use site::reviews_due::{Options, ReviewItem, ReviewsDue, due_on, reviews_due};

/// A folder in which all was checked on one day but for one page, a source and
/// a contact.
fn on(today: Date) -> ReviewsDue {
    let content = Tree::valid()
        .replace("pages/signs.md", "2027-05-22", "2027-03-10")
        .replace(
            "areas/marlow/area.toml",
            "check_again = 2027-05-22",
            "check_again = 2027-02-22",
        )
        .load()
        .unwrap();
    due_on(&content, today)
}

#[test]
fn the_date_that_is_asked_for_counts_as_today() {
    let asked = date(2027, 3, 1);
    let options = Options { today: Some(asked) };
    let content = Tree::valid().load().unwrap();
    assert_eq!(reviews_due(&content, &options).unwrap().today, asked);
}

#[test]
fn nothing_is_due_on_the_day_on_which_all_was_checked() {
    let due = on(date(2026, 11, 22));
    assert!(due.overdue.is_empty() && due.soon.is_empty(), "{due}");
    assert_eq!(
        due.to_string(),
        "reviews due on 2026-11-22: 0 overdue, 0 within 30 days (`site reviews-due` lists them)"
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
            "overdue  2027-02-22  content/areas/marlow/area.toml  contact `Marlow's front door`  (Content lead)",
            "soon     2027-03-10  content/pages/signs.md  page `signs`  (Content lead)",
            "reviews due on 2027-03-01: 1 overdue, 1 within 30 days (`site reviews-due` lists them)",
        ]
    );
}

#[test]
fn the_last_day_is_not_past_and_thirty_days_before_is_soon() {
    let lists = |today: Date| {
        let due = on(today);
        let page = |list: &[ReviewItem]| list.iter().any(|item| item.what == "page `signs`");
        (page(&due.overdue), page(&due.soon))
    };
    assert_eq!(lists(date(2027, 2, 7)), (false, false));
    assert_eq!(lists(date(2027, 2, 8)), (false, true));
    assert_eq!(lists(date(2027, 3, 10)), (false, true));
    assert_eq!(lists(date(2027, 3, 11)), (true, false));
}

#[test]
fn a_source_is_due_a_year_after_it_was_checked() {
    let due = on(date(2027, 11, 22));
    let of = |list: &[ReviewItem]| -> Vec<String> {
        let sources = list.iter().filter(|item| item.what.starts_with("source"));
        sources.map(|item| item.what.clone()).collect()
    };
    assert_eq!(of(&due.overdue), ["source `a-study`"]);
    assert!(
        of(&due.soon).contains(&"source `a-law`".to_owned()),
        "{due}"
    );
}
