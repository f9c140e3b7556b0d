//! Change leads from the result to one answer, and from there back to the result
//! or to what is asked anew.

use super::content::Do::{self, Ages, Before, Choose, Confirm, Needs, Pause, Signs, Who};
use super::content::{CALM, START, longest};
use super::page::Page;
use crate::fixture::guide::{NEIGHBOUR, WORKER};
use crate::fixture::id;
use guidance::{Kind, Route, Session};

fn at_the_result() -> Page {
    let mut page = Page::open();
    page.walk(&longest());
    assert_eq!(page.route(), Route::Review);
    page
}

#[test]
fn a_change_leads_straight_back_to_the_result_it_comes_to() {
    let check = |screen: &str, steps: &[Do], route: Route| {
        let mut page = at_the_result();
        page.change(screen);
        page.walk(steps);
        assert_eq!(page.route(), route, "{screen} {steps:?}");
        let before = page.session.decision_before_change();
        assert_eq!(before.map(|before| before.route), Some(Route::Review));
    };
    let home = |often, explanation| Needs(often, explanation);
    check("age", &[Ages(&["teenager"])], Route::Review);
    check("needs", &[home("most-days", "checked")], Route::EarlyHelp);
    check("needs", &[home("most-days", "none")], Route::Consult);
    check("known", &[Choose("known", "plan")], Route::EarlyHelp);
    check("before", &[Before(&["told"])], Route::Refer);
    check(
        "signs",
        &[Signs(&["dirty", "untidy"], &["hunch"])],
        Route::Consult,
    );
    let unsure = [Choose("danger", "not-sure"), Choose("reason-now", "no")];
    check("danger", &unsure, Route::Refer);
    check(
        "danger",
        &[Choose("danger", "yes"), Confirm],
        Route::Emergency,
    );
    // A sign fewer asks nothing again.
    check("signs", &[Signs(&["dirty"], &[])], Route::Review);
}

#[test]
fn a_changed_answer_can_be_changed_again() {
    let mut page = at_the_result();
    page.change("needs");
    page.take(Needs("most-days", "checked"));
    assert_eq!(page.route(), Route::EarlyHelp);
    page.change("danger");
    page.walk(&[Choose("danger", "not-sure"), Choose("reason-now", "no")]);
    assert_eq!(page.route(), Route::Refer);
    page.change("needs");
    page.take(CALM);
    page.change("danger");
    page.take(Choose("danger", "no"));
    assert_eq!(page.route(), Route::Review);
    let before = page.session.decision_before_change().unwrap();
    assert_eq!(before.route, Route::Refer);
}

#[test]
fn a_change_that_is_given_up_by_back_leaves_the_result_as_it_was() {
    for by_browser in [true, false] {
        let mut page = at_the_result();
        let answers = page.answers().clone();
        page.change("needs");
        if by_browser {
            page.browser_back();
        } else {
            page.act(Session::back);
        }
        assert_eq!(page.route(), Route::Review);
        assert_eq!(page.answers(), &answers);
        // Whoever then goes back and on is changing nothing any more.
        page.change("age");
        page.browser_back();
        page.act(Session::back);
        assert_eq!(page.screen(), "pause");
    }
}

#[test]
fn what_a_change_came_to_is_said_at_the_first_result_after_it() {
    let mut page = at_the_result();
    assert_eq!(page.session.decision_before_change(), None);
    page.change("age");
    page.take(Ages(&["teenager"]));
    assert!(page.session.decision_before_change().is_some());
    page.act(Session::back);
    page.browser_forward();
    assert_eq!(page.screen(), "result");
    assert_eq!(page.session.decision_before_change(), None);
    page.change("age");
    page.take(Ages(&["primary"]));
    page.act(Session::restart);
    assert_eq!(page.session.decision_before_change(), None);
}

#[test]
fn a_sign_that_is_new_asks_again_for_what_was_said_of_the_others_and_for_nothing_else() {
    let mut page = at_the_result();
    let explained = Needs("sometimes", "checked");
    page.change("needs");
    page.take(explained);
    page.change("signs");
    page.take(Signs(&["dirty", "untidy", "torn"], &[]));
    assert_eq!(page.screen(), "needs");
    let said = &page.answers().by_need[&Kind::Physical];
    assert!(said.contains_key(&id("often")));
    assert!(!said.contains_key(&id("explanation")));
    page.take(explained);
    assert_eq!(page.route(), Route::Review);
}

#[test]
fn a_sign_that_means_999_is_asked_about_once_and_a_further_one_asks_again() {
    let mut page = at_the_result();
    page.change("signs");
    page.walk(&[Signs(&["alone"], &[]), Choose("happening-now", "yes")]);
    assert_eq!(page.route(), Route::Emergency);
    // The same after going back.
    let mut page = Page::open();
    page.walk(&longest()[..6]);
    page.act(Session::back);
    page.act(Session::back);
    page.walk(&[Signs(&["alone"], &[]), Choose("happening-now", "yes")]);
    assert_eq!(page.route(), Route::Emergency);
    // It is over; another one may not be.
    let mut page = Page::open();
    page.walk(&START);
    let over = Choose("happening-now", "over");
    page.walk(&[Signs(&["alone"], &[]), over, Before(&[])]);
    assert_eq!(page.route(), Route::Refer);
    page.change("signs");
    page.take(Signs(&["alone", "put-out"], &[]));
    assert_eq!(page.screen(), "happening-now");
    assert_eq!(page.chosen("happening-now"), None);
    page.take(over);
    assert_eq!(page.route(), Route::Refer);
}

#[test]
fn danger_taken_back_at_its_check_leads_on_as_any_other_answer() {
    let mut page = Page::open();
    page.take(Choose("danger", "yes"));
    page.act(Session::change_first);
    assert_eq!(
        (page.screen().as_str(), page.chosen("danger")),
        ("danger", Some("yes"))
    );
    page.take(Choose("danger", "no"));
    assert_eq!(page.screen(), "who");
    // A check that was passed does not stand for an answer changed after it.
    let mut page = Page::open();
    page.walk(&[Choose("danger", "yes"), Confirm]);
    page.browser_back();
    page.browser_back();
    page.take(Choose("danger", "no"));
    page.browser_back();
    page.take(Choose("danger", "yes"));
    assert_eq!(page.screen(), "check");
}

#[test]
fn what_another_answer_brings_up_is_asked_and_what_was_answered_is_not_asked_again() {
    let mut page = Page::open();
    page.walk(&[Choose("danger", "no"), Who(NEIGHBOUR), Ages(&["primary"])]);
    let often = Choose("often", "sometimes");
    page.walk(&[Signs(&["dirty"], &[]), often, Before(&[])]);
    // The public is not asked for an explanation.
    assert_eq!(page.route(), Route::Consult);
    page.change("who");
    page.walk(&[Who(WORKER), Choose("vulnerable", "no")]);
    // What was said of everything at once holds for this kind of need too.
    let often = page.session.guide().rules.question(&id("often")).unwrap();
    let level = page.answers().level_by_need(Some(Kind::Physical), often);
    assert_eq!(level, Some(1));
    page.take(Needs("sometimes", "checked"));
    page.walk(&[Choose("known", "no"), Choose("practical", "no"), Pause]);
    assert_eq!(page.route(), Route::Review);
}

#[test]
fn what_was_said_as_a_practitioner_stays_in_sight_for_the_public_and_counts_until_changed() {
    let mut page = at_the_result();
    page.change("who");
    page.take(Who(NEIGHBOUR));
    assert_eq!(page.route(), Route::Review);
    assert!(page.path().contains("needs"), "{}", page.path());
    page.change("needs");
    page.take(Needs("sometimes", "none"));
    assert_eq!(page.route(), Route::Consult);
}
