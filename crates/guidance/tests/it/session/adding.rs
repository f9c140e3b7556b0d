//! Adding what makes the call stronger: after the result, and back to it.

use super::content::Do::{Ages, Before, Choose, Signs, Who};
use super::page::Page;
use crate::fixture::guide::NEIGHBOUR;
use crate::fixture::{id, option};
use guidance::{Effect, Route, Session};

/// A result before which nothing was left to ask that could change it.
fn settled(mut page: Page) -> Page {
    page.walk(&[Choose("danger", "no"), Who(NEIGHBOUR), Ages(&["primary"])]);
    page.walk(&[Signs(&["dirty"], &["hunch"]), Before(&["told"])]);
    assert_eq!(page.path(), "danger who age signs before result");
    assert_eq!(page.route(), Route::Refer);
    page
}

#[test]
fn what_was_added_stands_before_the_result_and_back_leads_through_it() {
    for open in [Page::open, Page::framed] {
        let mut page = settled(open());
        page.act(Session::add_more);
        assert_eq!(page.screen(), "adding");
        page.act(|session| session.add(&[(id("often"), option("once"))]));
        assert_eq!(page.route(), Route::Refer);
        assert_eq!(page.path(), "danger who age signs often before result");
        assert!(!page.answers().adding);
        for screen in ["before", "often", "signs"] {
            page.act(Session::back);
            assert_eq!(page.screen(), screen);
        }
    }
}

#[test]
fn each_screen_has_one_entry_after_something_was_added() {
    let mut page = settled(Page::open());
    page.act(Session::add_more);
    page.act(|session| session.add(&[(id("often"), option("once"))]));
    let places: Vec<_> = (0..=6).map(Some).collect();
    assert_eq!(page.entries, places);
    assert_eq!(page.entry, 6);
}

#[test]
fn back_and_the_browsers_back_from_adding_lead_to_the_result_with_nothing_added() {
    let ways: [fn(&mut Page); 2] = [|page| page.act(Session::back), Page::browser_back];
    for way in ways {
        let mut page = settled(Page::open());
        let answers = page.answers().clone();
        page.act(Session::add_more);
        way(&mut page);
        assert_eq!(page.route(), Route::Refer);
        assert_eq!(page.answers(), &answers);
    }
}

#[test]
fn the_browser_goes_back_before_the_result_is_drawn() {
    let mut page = settled(Page::open());
    page.act(Session::add_more);
    assert_eq!(page.session.add(&[]), [Effect::HistoryBack]);
    let mut page = settled(Page::framed());
    page.act(Session::add_more);
    // The same place as before: the entries for it are refused like the others.
    let effects = page.session.add(&[]);
    assert_eq!(effects, [Effect::ShowScreen]);
}
