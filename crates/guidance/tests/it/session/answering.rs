//! An answer leads on by one screen, and only on the screen that asks for it.

use super::content::Do::{self, Ages, Before, Choose, Confirm, Signs, Who};
use super::content::{REST, START, longest};
use super::page::{Page, screen_of};
use crate::fixture::guide::{NEIGHBOUR, WORKER, setting_id};
use crate::fixture::{id, option};
use guidance::{Ages as AgeSet, ChildLocation, Route, Session};

#[test]
fn answers_lead_screen_by_screen_to_a_route() {
    let check = |steps: &[Do], path: &str, route: Route| {
        let mut page = Page::open();
        page.walk(steps);
        assert_eq!(page.path(), path);
        assert_eq!(page.route(), route, "{path}");
        assert_eq!(page.drawn, steps.len(), "each answer draws one screen");
    };
    check(
        &[Choose("danger", "yes"), Confirm],
        "danger check result",
        Route::Emergency,
    );
    let unsure = Choose("danger", "not-sure");
    for (reason, can_see) in [("yes", "no"), ("not-sure", "not-sure")] {
        check(
            &[
                unsure,
                Choose("reason-now", reason),
                Choose("can-see", can_see),
            ],
            "danger reason-now can-see result",
            Route::Emergency,
        );
    }
    let start = "danger who age vulnerable signs";
    check(
        &[
            &START[..],
            &[Signs(&["alone"], &[]), Choose("happening-now", "yes")],
        ]
        .concat(),
        &format!("{start} happening-now result"),
        Route::Emergency,
    );
    let over = [
        Signs(&["alone"], &[]),
        Choose("happening-now", "over"),
        Before(&[]),
    ];
    // A referral does not wait for the pause.
    check(
        &[&START[..], &over].concat(),
        &format!("{start} happening-now before result"),
        Route::Refer,
    );
    check(
        &longest(),
        &format!("{start} needs known practical before pause result"),
        Route::Review,
    );
    let public = [Choose("danger", "no"), Who(NEIGHBOUR), Ages(&["primary"])];
    check(
        &[&public[..], &[Signs(&[], &["hunch"]), Before(&[])]].concat(),
        "danger who age signs before result",
        Route::Consult,
    );
    check(
        &[&public[..], &[Signs(&[], &[]), Before(&["told"])]].concat(),
        "danger who age signs before result",
        Route::Refer,
    );
}

#[test]
fn an_answer_to_a_screen_that_does_not_stand_changes_nothing() {
    let press: [fn(&mut Session) -> guidance::Effects; 9] = [
        |session| session.choose(&id("danger"), &option("yes")),
        |session| session.choose_together(guidance::AgeBand::ALL.into_iter().collect(), &[]),
        Session::confirm_danger,
        |session| session.introduce(&setting_id(WORKER), Some(ChildLocation::Elsewhere)),
        |session| session.set_signs(guidance::VecSet::new(), &[id("hunch")]),
        |session| session.choose_by_need(&[(id("often"), option("once"))], &[]),
        |session| session.set_before(&[id("told")], true),
        |session| session.finish_pause(Some(Route::Refer)),
        |session| session.add(&[(id("known"), option("plan"))]),
    ];
    let own = |screen: &str| match screen {
        "danger" => Some(0),
        "age" => Some(1),
        "who" => Some(3),
        "signs" => Some(4),
        "needs" => Some(5),
        "before" => Some(6),
        "pause" => Some(7),
        _ => None,
    };
    let mut page = Page::open();
    for step in longest().into_iter().map(Some).chain([None]) {
        for (at, press) in press.iter().enumerate() {
            if own(&page.screen()) != Some(at) {
                let before = (page.answers().clone(), page.screen(), page.drawn);
                page.act(press);
                let after = (page.answers().clone(), page.screen(), page.drawn);
                assert_eq!(after, before, "press {at} on {}", page.screen());
            }
        }
        step.into_iter().for_each(|step| page.take(step));
    }
}

#[test]
fn what_the_guide_does_not_know_is_no_answer() {
    let mut page = Page::open();
    page.act(|session| session.choose(&id("danger"), &option("perhaps")));
    assert_eq!((page.screen().as_str(), page.drawn), ("danger", 0));
    page.take(Choose("danger", "no"));
    page.act(|session| session.introduce(&setting_id("retired"), None));
    assert_eq!((page.screen().as_str(), page.drawn), ("who", 1));
    page.take(Who(WORKER));
    page.act(|session| session.choose_together(AgeSet::default(), &[]));
    assert_eq!((page.screen().as_str(), page.drawn), ("age", 2));
}

#[test]
fn an_answer_given_again_leads_on_by_one_screen_too() {
    let mut page = Page::open();
    page.walk(&longest());
    while page.screen() != "danger" {
        page.act(Session::back);
    }
    for step in longest() {
        assert_eq!(page.screen(), screen_of(step));
        page.take(step);
    }
    assert_eq!(page.route(), Route::Review);
}

#[test]
fn where_the_answers_mean_999_each_of_them_leads_there_at_once() {
    let mut page = Page::open();
    page.walk(&START);
    page.walk(&[Signs(&["alone"], &[]), Choose("happening-now", "yes")]);
    for _ in 0..4 {
        page.act(Session::back);
    }
    page.take(Ages(&["baby"]));
    assert_eq!(page.route(), Route::Emergency);
}

#[test]
fn what_is_not_ticked_beneath_the_signs_and_before_the_result_is_no() {
    let mut page = Page::open();
    page.walk(&START);
    page.take(Signs(&[], &[]));
    assert_eq!(page.chosen("hunch"), Some("no"));
    page.walk(&REST[..2]);
    let unsure = |session: &mut Session| session.set_before(&[], true);
    page.act(unsure);
    assert_eq!(page.chosen("told"), Some("not-sure"));
    page.act(Session::back);
    page.take(Before(&[]));
    assert_eq!(page.chosen("told"), Some("no"));
    page.act(Session::back);
    page.take(Before(&["told"]));
    assert_eq!(page.chosen("told"), Some("yes"));
}

#[test]
fn where_the_child_lives_gives_the_contacts_and_who_asks_the_words() {
    let mut page = Page::open();
    page.take(Choose("danger", "no"));
    assert_eq!(page.session.area().id.as_str(), "town");
    let there = ChildLocation::In(guidance::AreaId::try_from("there").unwrap());
    page.act(|session| session.introduce(&setting_id(WORKER), Some(there.clone())));
    assert_eq!(page.session.area().id.as_str(), "there");
    assert_eq!(page.session.here().id.as_str(), "town");
    assert_eq!(page.session.audience(), guidance::Audience::Practitioner);
    page.act(Session::back);
    assert_eq!(page.session.chosen_lives(), Some(there));
    page.take(Who(NEIGHBOUR));
    assert_eq!(page.session.area().id.as_str(), "town");
    assert_eq!(page.session.audience(), guidance::Audience::Public);
}
