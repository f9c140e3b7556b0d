//! Back and Forward, by the tool's own button and by the browser: no answer is
//! lost, none is made up.

use super::content::Do::{Ages, Choose, Who};
use super::content::longest;
use super::page::{Page, screen_of};
use crate::fixture::guide::{NEIGHBOUR, WORKER};
use guidance::{Effect, Route, Session};

#[test]
fn back_leads_through_every_screen_to_the_first_and_each_answer_stands() {
    for open in [Page::open, Page::framed] {
        let mut page = open();
        page.walk(&longest());
        let answers = page.answers().clone();
        for step in longest().into_iter().rev() {
            page.act(Session::back);
            assert_eq!(page.screen(), screen_of(step));
            assert_eq!(page.answers(), &answers);
        }
        assert_eq!(page.session.at(), 0);
        page.walk(&longest());
        assert_eq!(page.route(), Route::Review);
        assert_eq!(page.answers(), &answers);
    }
}

#[test]
fn the_browsers_back_and_forward_keep_the_answers_at_every_depth() {
    let all = longest();
    for depth in 1..=all.len() {
        let mut page = Page::open();
        page.walk(&all[..depth]);
        let (here, answers) = (page.screen(), page.answers().clone());
        for step in all[..depth].iter().rev() {
            page.browser_back();
            assert_eq!(page.screen(), screen_of(*step));
        }
        assert_eq!(page.entry, 0, "the next Back leaves the page");
        for step in &all[1..depth] {
            page.browser_forward();
            assert_eq!(page.screen(), screen_of(*step));
        }
        page.browser_forward();
        assert_eq!((page.screen(), page.answers()), (here, &answers));
    }
}

#[test]
fn each_screen_is_one_entry_that_holds_its_place_and_nothing_else() {
    let mut page = Page::open();
    page.walk(&longest());
    let places: Vec<_> = (0..=longest().len()).map(Some).collect();
    assert_eq!(page.entries, places);
    // An answer after Back makes the entries ahead of it anew.
    page.browser_back();
    page.browser_back();
    page.browser_back();
    page.take(Choose("practical", "yes"));
    assert_eq!(page.entries, places[..places.len() - 2]);
}

#[test]
fn an_answer_changed_on_the_way_leaves_the_later_ones() {
    let mut page = Page::open();
    page.walk(&longest());
    while page.screen() != "age" {
        page.act(Session::back);
    }
    let before = page.answers().clone();
    page.take(Ages(&["teenager"]));
    assert_eq!(page.chosen("age"), Some("teenager"));
    for step in &longest()[3..] {
        assert_eq!(page.screen(), screen_of(*step));
        page.take(*step);
    }
    assert_eq!(page.route(), Route::Review);
    let after = page.answers().clone();
    let others = |answers: &guidance::Answers| {
        let mut answers = answers.clone();
        answers.choose_ages(guidance::Ages::default());
        answers
    };
    assert_eq!(others(&after), others(&before));
}

#[test]
fn a_link_within_the_page_leaves_the_screen_and_the_way_back_as_they_are() {
    let mut page = Page::open();
    page.walk(&longest()[..3]);
    page.follow_link();
    assert_eq!(page.screen(), "vulnerable");
    assert_eq!(page.entries[page.entry], Some(3));
    page.act(Session::back);
    assert_eq!(page.screen(), "age", "past the entry of the link");
    page.walk(&longest()[2..]);
    assert_eq!(page.route(), Route::Review);
    // The browser's own Back stays where it is first, as after any such link.
    let mut page = Page::open();
    page.walk(&longest()[..3]);
    page.follow_link();
    page.browser_back();
    assert_eq!(page.screen(), "vulnerable");
    page.browser_back();
    assert_eq!(page.screen(), "age");
}

#[test]
fn after_a_reload_nothing_is_kept_and_back_still_leads_to_the_screen_before() {
    for by_browser in [true, false] {
        let mut page = Page::open();
        page.walk(&longest()[..5]);
        let mut page = page.reload();
        assert_eq!(page.screen(), "danger");
        assert_eq!(page.answers(), &guidance::Answers::default());
        assert_eq!(page.entries[page.entry], Some(0));
        page.take(Choose("danger", "no"));
        if by_browser {
            page.browser_back();
        } else {
            page.act(Session::back);
        }
        assert_eq!(page.screen(), "danger");
        assert_eq!(page.chosen("danger"), Some("no"));
    }
}

#[test]
fn forward_to_a_place_that_the_answers_no_longer_have_shows_the_last_they_have() {
    let mut page = Page::open();
    page.walk(&longest()[..4]);
    for _ in 0..4 {
        page.browser_back();
    }
    page.act(|session| session.history_moved(Some(9)));
    assert_eq!(page.screen(), "signs");
    page.act(|session| session.history_moved(Some(1)));
    page.take(Who(NEIGHBOUR));
    page.act(|session| session.history_moved(Some(1)));
    page.take(Who(WORKER));
    assert_eq!(page.screen(), "age");
}

#[test]
fn where_the_browser_takes_no_entry_back_goes_by_itself() {
    let mut page = Page::framed();
    page.walk(&longest()[..2]);
    let effects = page.session.back();
    assert_eq!(effects, [Effect::ShowScreen]);
    assert_eq!(page.screen(), "who");
    assert_eq!(page.entries, [Some(0)]);
    let mut page = Page::open();
    page.walk(&longest()[..2]);
    assert_eq!(page.session.back(), [Effect::HistoryBack]);
    assert_eq!(page.screen(), "age", "until the browser has gone back");
}
