//! An answer leads on by one screen, and only on the screen that asks for it.

use super::content::Do::{self, Ages, Before, Choose, Confirm, Signs, Who};
use super::content::{CALM, REST, START, longest};
use super::page::{Page, screen_of};
use crate::fixture::guide::{NEIGHBOUR, WORKER, setting_id};
use crate::fixture::{id, option};
use guidance::{Ages as AgeSet, ChildLocation, Kind, Part, Route, Session};

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
fn one_answer_is_said_of_everything_ticked_but_what_is_different() {
    let mut page = Page::open();
    page.walk(&START);
    page.take(Signs(&["dirty", "hungry"], &[]));
    let question = |page: &Page, name: &str| {
        let rules = &page.session.guide().rules;
        rules.question(&id(name)).unwrap().clone()
    };
    let chosen = [
        (id("often"), option("once")),
        (id("explanation"), option("checked")),
    ];
    let apart = [(Kind::Physical, id("often"), option("sometimes"))];
    page.act(|session| session.choose_by_need(&chosen, &apart));
    assert_eq!(page.screen(), "known");
    let said = |kind: Kind, name: &str| {
        let about = &page.answers().by_need[&kind];
        about[&id(name)].to_string()
    };
    assert_eq!(said(Kind::Nutritional, "often"), "once");
    assert_eq!(said(Kind::Physical, "often"), "sometimes");
    assert_eq!(said(Kind::Physical, "explanation"), "checked");
    // On the way back each stands where it was said.
    page.act(Session::back);
    let often = question(&page, "often");
    assert_eq!(page.session.said_of_all(&often), Some(option("once")));
    let apart = page.session.said_apart(Kind::Physical, &often);
    assert_eq!(apart, Some(option("sometimes")));
    let explained = question(&page, "explanation");
    assert_eq!(page.session.said_apart(Kind::Physical, &explained), None);
    // A kind that is new has no answer yet, so none stands chosen for all of them.
    page.act(Session::back);
    page.take(Signs(&["dirty", "hungry", "alone"], &[]));
    page.take(Choose("happening-now", "over"));
    page.act(Session::back);
    page.act(Session::back);
    page.take(Signs(&["dirty", "hungry", "torn"], &[]));
    let explained = question(&page, "explanation");
    assert_eq!(page.session.said_of_all(&explained), None);
}

#[test]
fn questions_of_one_topic_are_answered_together_and_may_be_left_out() {
    let mut page = Page::open_by_topic();
    page.walk(&[Choose("danger", "no"), Who(WORKER)]);
    assert_eq!(page.screen(), "age+vulnerable");
    let age = |name: &str| {
        guidance::AgeBand::ALL
            .into_iter()
            .find(|age| age.slug() == name)
    };
    // An age has to be said.
    page.act(|session| session.choose_together(AgeSet::default(), &[]));
    assert_eq!((page.screen().as_str(), page.drawn), ("age+vulnerable", 2));
    let primary: AgeSet = age("primary").into_iter().collect();
    page.act(|session| session.choose_together(primary, &[]));
    assert_eq!(page.screen(), "signs");
    assert_eq!(page.chosen("vulnerable"), Some("not-sure"));
    page.act(Session::back);
    let yes = [(id("vulnerable"), option("yes"))];
    page.act(|session| session.choose_together(primary, &yes));
    assert_eq!(page.chosen("vulnerable"), Some("yes"));
    // What was said is kept when the screen is left out of order, and of no option.
    page.act(Session::back);
    let none = [(id("vulnerable"), option("perhaps"))];
    page.act(|session| session.choose_together(primary, &none));
    assert_eq!(page.chosen("vulnerable"), Some("not-sure"));
    page.take(Signs(&["dirty"], &[]));
    page.take(CALM);
    // Of two that stand together each may be left out where "not sure" is an answer.
    assert_eq!(page.screen(), "known+practical");
    page.act(|session| session.choose_together(AgeSet::default(), &[]));
    assert_eq!(page.screen(), "known+practical", "something has to be said");
    let plan = [(id("known"), option("plan"))];
    page.act(|session| session.choose_together(AgeSet::default(), &plan));
    assert_eq!(page.chosen("known"), None, "practical has no such answer");
    let no = [(id("practical"), option("no"))];
    page.act(|session| session.choose_together(AgeSet::default(), &no));
    assert_eq!(page.chosen("known"), Some("not-sure"));
}

#[test]
fn a_question_that_does_not_suit_the_age_is_not_answered_with_it() {
    let mut page = Page::open_by_topic();
    page.walk(&[Choose("danger", "no"), Who(WORKER)]);
    let baby: AgeSet = [guidance::AgeBand::Baby].into_iter().collect();
    let yes = [(id("vulnerable"), option("yes"))];
    page.act(|session| session.choose_together(baby, &yes));
    assert_eq!(page.screen(), "signs");
    assert_eq!(page.chosen("vulnerable"), None);
    assert!(page.path().starts_with("danger who age signs"));
}

#[test]
fn for_whoever_is_asked_only_the_age_it_stands_on_top_of_the_signs() {
    let mut page = Page::open_by_topic();
    page.walk(&[Choose("danger", "no"), Who(NEIGHBOUR)]);
    assert_eq!(page.screen(), "signs");
    assert_eq!(page.session.age_with_signs().unwrap().id, id("age"));
    page.act(|session| session.set_signs(guidance::VecSet::new(), &[]));
    assert_eq!(page.screen(), "signs", "no age was said");
    let primary: AgeSet = [guidance::AgeBand::Primary].into_iter().collect();
    let dirty = guidance::SignId::try_from("dirty").unwrap();
    let dirty: guidance::VecSet<_> = [dirty].into_iter().collect();
    page.act(|session| session.set_ages_and_signs(primary, dirty, &[]));
    assert_eq!(page.screen(), "often");
    assert_eq!(page.answers().ages(), primary);
    // Whoever works with children is asked more of the child, on a screen of its own.
    page.act(|session| session.change(&guidance::Step::Who));
    page.take(Who(WORKER));
    assert_eq!(page.screen(), "age+vulnerable");
    assert!(page.session.age_with_signs().is_none());
}

#[test]
fn there_are_four_parts_and_they_follow_one_another() {
    let mut page = Page::open();
    let mut parts = Vec::new();
    for step in longest() {
        parts.push(page.session.part().unwrap());
        page.take(step);
    }
    assert!(parts.is_sorted());
    parts.dedup();
    assert_eq!(parts, Part::ALL);
    assert_eq!(
        page.session.part(),
        None,
        "the result is no part of the questions"
    );
    let mut page = Page::open();
    page.take(Choose("danger", "yes"));
    assert_eq!(page.session.part(), Some(Part::Danger));
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
