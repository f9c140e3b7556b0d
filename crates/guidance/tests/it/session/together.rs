//! Several questions on one screen, and the parts of the tool.

use super::content::Do::{Choose, Signs, Who};
use super::content::{CALM, START, longest};
use super::page::Page;
use crate::fixture::guide::{NEIGHBOUR, WORKER};
use crate::fixture::{id, option};
use guidance::{Ages as AgeSet, Kind, Part, Session};

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
    // What was said of another kind stands apart, where it is seen: left out, it would
    // become “not sure”.
    let apart = page.session.said_apart(Kind::Nutritional, &explained);
    assert_eq!(apart, Some(option("checked")));
    assert_eq!(page.session.said_apart(Kind::Physical, &explained), None);
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
