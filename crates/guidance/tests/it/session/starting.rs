//! Another child, from the start, and with answers that were kept.

use super::content::Do::{Choose, Confirm};
use super::content::{START, longest};
use super::page::Page;
use guidance::{Answers, Route, Session};

#[test]
fn starting_again_forgets_everything_and_back_does_not_bring_it_back() {
    let mut page = Page::open();
    page.walk(&longest());
    page.act(Session::restart);
    assert_eq!(page.screen(), "danger");
    assert_eq!(page.answers(), &Answers::default());
    page.browser_back();
    assert_eq!(page.screen(), "danger");
    assert_eq!(page.answers(), &Answers::default());
    page.take(Choose("danger", "no"));
    assert_eq!(page.screen(), "who");
    assert_eq!(page.answers().setting, None);
}

#[test]
fn for_another_child_who_asks_and_what_is_true_of_the_home_stay() {
    let mut page = Page::open();
    page.walk(&longest());
    let before = page.answers().clone();
    page.act(Session::another_child);
    assert_eq!(page.screen(), "danger");
    assert_eq!(page.answers().setting, before.setting);
    assert_eq!(page.chosen("known"), Some("no"));
    for question in ["danger", "age", "vulnerable", "practical", "told"] {
        assert_eq!(page.chosen(question), None, "{question}");
    }
    assert!(page.answers().signs.is_empty());
    assert!(!page.answers().pause_done);
    page.walk(&longest());
    assert_eq!(page.route(), Route::Review);
}

#[test]
fn kept_answers_lead_to_the_first_open_screen_and_back_leads_through_all_before_it() {
    let all = longest();
    for depth in 1..=all.len() {
        let mut page = Page::open();
        page.walk(&all[..depth]);
        let kept = Answers::decode(&page.answers().encode(), page.session.guide()).unwrap();
        let expected = page.screen();
        let mut page = Page::open();
        page.act(|session| session.restore(kept));
        assert_eq!(page.screen(), expected);
        assert_eq!(page.drawn, 1);
        let places: Vec<_> = (0..=depth).map(Some).collect();
        assert_eq!(page.entries, places);
        for _ in 0..depth {
            page.act(Session::back);
        }
        assert_eq!((page.screen().as_str(), page.entry), ("danger", 0));
    }
}

#[test]
fn kept_answers_replace_what_was_said_and_what_was_being_changed() {
    let mut page = Page::open();
    page.walk(&START);
    let kept = Answers {
        adding: true,
        ..page.answers().clone()
    };
    let mut page = Page::open();
    page.walk(&[Choose("danger", "yes"), Confirm]);
    page.change("danger");
    page.act(|session| session.restore(kept));
    assert_eq!(page.screen(), "signs");
    assert!(!page.answers().adding);
    assert_eq!(page.session.decision_before_change(), None);
    page.act(Session::back);
    page.take(Choose("vulnerable", "yes"));
    assert_eq!(page.screen(), "signs");
}
