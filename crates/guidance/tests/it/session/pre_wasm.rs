//! A user who began before the Wasm had arrived goes on where they were.

use super::content::Do::{self, Choose, Confirm, Who};
use super::page::Page;
use crate::fixture::guide::WORKER;
use crate::fixture::{id, option};
use guidance::{ChildLocation, PreWasm, Session};

/// The state of the page for a screen: its place and the answers that led there.
fn page_at(steps: &[Do]) -> PreWasm {
    let mut page = Page::open();
    page.walk(steps);
    PreWasm {
        at: page.session.at(),
        answers: page.answers().encode(),
        in_history: true,
        ..PreWasm::default()
    }
}

#[test]
fn every_screen_before_the_wasm_stands_after_it() {
    let check = |steps: &[Do], screen: &str| {
        let page = Page::resume(&page_at(steps));
        assert_eq!(page.screen(), screen);
        assert_eq!(page.drawn, 0, "it stands already");
        assert_eq!(page.entries.len(), page.session.at() + 1);
    };
    check(&[], "danger");
    check(&[Choose("danger", "no")], "who");
    check(&[Choose("danger", "not-sure")], "reason-now");
    check(&[Choose("danger", "yes")], "check");
    check(&[Choose("danger", "yes"), Confirm], "result");
}

#[test]
fn a_press_that_waited_is_carried_out_once() {
    let mut done = page_at(&[Choose("danger", "no")]);
    done.selected = Some(WORKER.to_owned());
    done.lives = Some("there".to_owned());
    done.pressed = true;
    let page = Page::resume(&done);
    assert_eq!((page.screen().as_str(), page.drawn), ("age", 1));
    assert_eq!(page.session.area().id.as_str(), "there");
    assert_eq!(page.entries, [Some(0), Some(1), Some(2)]);

    let mut done = page_at(&[Choose("danger", "not-sure")]);
    done.selected = Some("yes".to_owned());
    done.pressed = true;
    let mut page = Page::resume(&done);
    assert_eq!((page.screen().as_str(), page.drawn), ("can-see", 1));
    page.act(Session::back);
    page.act(Session::back);
    assert_eq!(page.screen(), "danger");
    assert_eq!(page.chosen("danger"), Some("not-sure"));
}

#[test]
fn a_press_with_nothing_selected_goes_nowhere() {
    for selected in [
        None,
        Some("retired".to_owned()),
        Some("Not an id".to_owned()),
    ] {
        let mut done = page_at(&[Choose("danger", "no")]);
        done.selected = selected;
        done.pressed = true;
        let page = Page::resume(&done);
        assert_eq!((page.screen().as_str(), page.drawn), ("who", 0));
    }
}

#[test]
fn what_is_selected_without_continue_stays_selected_and_is_no_answer() {
    let mut done = page_at(&[]);
    done.selected = Some("yes".to_owned());
    let mut page = Page::resume(&done);
    let danger = page.session.guide().rules.first().unwrap().clone();
    assert_eq!(page.chosen("danger"), None);
    assert_eq!(page.session.chosen_option(&danger), Some(option("yes")));
    // It belongs to that screen alone.
    page.take(Choose("danger", "not-sure"));
    let reason = page
        .session
        .guide()
        .rules
        .question(&id("reason-now"))
        .cloned();
    assert_eq!(page.session.chosen_option(&reason.unwrap()), None);
    page.act(Session::back);
    assert_eq!(
        page.session.chosen_option(&danger),
        Some(option("not-sure"))
    );

    let mut done = page_at(&[Choose("danger", "no")]);
    done.selected = Some(WORKER.to_owned());
    done.lives = Some(ChildLocation::ELSEWHERE.to_owned());
    let page = Page::resume(&done);
    assert_eq!(page.session.chosen_setting().unwrap().as_str(), WORKER);
    assert_eq!(page.session.chosen_lives(), Some(ChildLocation::Elsewhere));
    assert_eq!(page.answers().setting, None);
    done.lives = Some(ChildLocation::HERE.to_owned());
    assert_eq!(Page::resume(&done).session.chosen_lives(), None);
}

#[test]
fn what_is_selected_counts_before_what_was_answered_there_earlier() {
    let mut done = page_at(&[Choose("danger", "no")]);
    done.at = 0;
    done.selected = Some("yes".to_owned());
    let mut page = Page::resume(&done);
    let danger = page.session.guide().rules.first().unwrap().clone();
    assert_eq!(page.session.chosen_option(&danger), Some(option("yes")));
    page.take(Choose("danger", "no"));
    page.take(Who(WORKER));
    assert_eq!(page.screen(), "age");
}

#[test]
fn answers_that_this_guide_does_not_know_are_asked_for_again() {
    let done = PreWasm {
        at: 1,
        answers: "chose danger retired".to_owned(),
        ..PreWasm::default()
    };
    let page = Page::resume(&done);
    assert_eq!(page.screen(), "danger");
    assert_eq!(page.answers(), &guidance::Answers::default());
}

#[test]
fn back_goes_by_the_history_only_where_the_page_has_an_entry_for_the_screen() {
    let mut done = page_at(&[Choose("danger", "no")]);
    let mut page = Page::resume(&done);
    assert_eq!(page.session.back(), [guidance::Effect::HistoryBack]);
    done.in_history = false;
    let mut page = Page::resume(&done);
    assert_eq!(page.session.back(), [guidance::Effect::ShowScreen]);
    assert_eq!(page.screen(), "danger");
}
