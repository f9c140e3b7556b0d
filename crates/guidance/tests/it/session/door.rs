//! The doors of the pages: whoever comes through one is not asked who they are.

use super::content::Do::{Ages, Choose, Who};
use super::page::Page;
use crate::fixture::guide::{NEIGHBOUR, WORKER, setting_id};
use guidance::{Answers, Audience, Door, PreWasm, Session, Step};

/// A page that was opened by the link of a door.
fn open(door: Door) -> Page {
    Page::resume(&PreWasm {
        door: Some(door),
        ..PreWasm::default()
    })
}

#[test]
fn a_door_has_a_name_and_no_other_fragment_is_one() {
    for door in [Door::Public, Door::Work] {
        assert_eq!(Door::named(door.name()), Some(door));
    }
    for name in ["", "parent", "young", "main", "who-public", "Public"] {
        assert_eq!(Door::named(name), None, "{name}");
    }
}

#[test]
fn whoever_knows_the_child_is_not_asked_who_they_are() {
    let mut page = open(Door::Public);
    assert_eq!(page.answers(), &Answers::default(), "nothing was said yet");
    page.take(Choose("danger", "no"));
    assert_eq!(page.screen(), "age");
    assert_eq!(page.answers().setting, Some(setting_id(NEIGHBOUR)));
    assert_eq!(page.session.audience(), Audience::Public);
    // Back leads past it too, by the browser's history and without one.
    page.act(Session::back);
    assert_eq!(page.screen(), "danger");
    page.take(Choose("danger", "no"));
    page.session.set_in_history(false);
    page.act(Session::back);
    assert_eq!(page.screen(), "danger");
}

#[test]
fn what_the_door_said_is_changed_like_any_answer() {
    let mut page = open(Door::Public);
    page.take(Choose("danger", "no"));
    assert!(page.session.steps().contains(&Step::Who));
    page.act(|session| session.change(&Step::Who));
    assert_eq!(page.screen(), "who");
    page.take(Who(WORKER));
    assert_eq!(page.session.audience(), Audience::Practitioner);
    page.take(Ages(&["primary"]));
    assert_eq!(page.answers().setting, Some(setting_id(WORKER)));
}

#[test]
fn whoever_works_with_families_is_asked_where_and_finds_work_first() {
    let mut page = open(Door::Work);
    page.take(Choose("danger", "no"));
    assert_eq!(page.screen(), "who");
    assert_eq!(page.session.chosen_setting(), None);
    let offered = page.session.settings();
    assert_eq!(offered.len(), page.session.guide().settings.len());
    let at_work = |at: usize| offered[at].audience == Audience::Practitioner;
    assert!((1..offered.len()).all(|at| at_work(at - 1) || !at_work(at)));
    assert!(at_work(0));
}

#[test]
fn before_the_wasm_who_they_are_stands_chosen_and_waits_for_continue() {
    let mut page = Page::resume(&PreWasm {
        at: 1,
        answers: {
            let mut page = Page::open();
            page.take(Choose("danger", "no"));
            page.answers().encode()
        },
        in_history: true,
        door: Some(Door::Public),
        ..PreWasm::default()
    });
    assert_eq!(page.screen(), "who");
    assert_eq!(page.session.chosen_setting(), Some(setting_id(NEIGHBOUR)));
    page.take(Who(NEIGHBOUR));
    assert_eq!(page.screen(), "age");
}

#[test]
fn from_the_start_and_for_another_child_the_door_still_counts() {
    let mut page = open(Door::Public);
    page.take(Choose("danger", "no"));
    page.act(Session::another_child);
    assert_eq!(page.answers().setting, Some(setting_id(NEIGHBOUR)));
    page.act(Session::restart);
    assert_eq!(page.answers(), &Answers::default());
    page.take(Choose("danger", "no"));
    assert_eq!(page.screen(), "age");
}

#[test]
fn danger_stands_before_every_door() {
    for door in [Door::Public, Door::Work] {
        let mut page = open(door);
        assert_eq!(page.screen(), "danger");
        page.take(Choose("danger", "yes"));
        assert_eq!(page.screen(), "check");
    }
}
