//! Advice beside a result: duties that answers call up, whom to ring, and what
//! England says where an area says nothing.

mod duties;
mod ring;

use crate::fixture::{self, all, any, guide, question, rules, when, words};
use guidance::{Answers, Area, AreaId, ChildLocation, Duty, Guide, LadderStep, SourceId};

fn sample() -> Guide {
    let mut explanation = question("explanation", &["checked", "given", "none"]);
    explanation.unasked = 1;
    let questions = vec![question("danger", &["no", "not-sure", "yes"]), explanation];
    let duty = |id: &str, holds| Duty {
        id: id.to_owned(),
        title: words(id),
        brief: words(id),
        text: words("Do this."),
        when: Some(when(&questions, holds)),
        condition: Some(words("If it is so: do this.")),
        do_not_tell: false,
        ring: Vec::new(),
        sources: vec![SourceId::try_from("ours").unwrap()],
    };
    let duties = vec![
        duty("missing", any(&[("danger", "yes"), ("any-signs", "one")])),
        duty("unchecked", all(&[("explanation", "given")])),
    ];
    let mut guide = guide::guide(rules(questions, &[]), "danger");
    guide.duties = duties;
    guide
}

fn called(answers: &[(&str, &str)]) -> Vec<String> {
    let guide = sample();
    let duties = guide.duties(&fixture::answers(answers, &[])).into_iter();
    let holding = duties.filter(|called| called.holds);
    holding.map(|called| called.duty.id.clone()).collect()
}

#[test]
fn a_duty_is_called_up_by_its_answer_and_by_every_worse_one() {
    assert_eq!(called(&[("danger", "not-sure")]), Vec::<String>::new());
    assert_eq!(called(&[("danger", "yes")]), ["missing"]);
    assert_eq!(called(&[("explanation", "given")]), ["unchecked"]);
    assert_eq!(called(&[("explanation", "none")]), ["unchecked"]);
}

#[test]
fn duties_keep_the_order_of_the_content() {
    let both = [("explanation", "given"), ("danger", "yes")];
    assert_eq!(called(&both), ["missing", "unchecked"]);
}

#[test]
fn what_was_not_answered_calls_up_no_duty() {
    // Unanswered, `explanation` counts as given for the route: nobody said so.
    assert_eq!(called(&[]), Vec::<String>::new());
}

fn area(id: &str, who: &[&str], names: Option<&str>) -> Area {
    let step = |who: &&str| LadderStep {
        who: (*who).to_owned(),
        within: None,
        source: SourceId::try_from("ours").unwrap(),
    };
    Area {
        ladder: who.iter().map(step).collect(),
        names: names.map(str::to_owned),
        ..guide::area(id)
    }
}

/// Returns whom an area's ladder begins with, and what it says about names.
fn first_step(guide: &Guide, area: &Area) -> (Option<String>, Option<String>) {
    let first = guide.ladder(area).first();
    let names = guide.names(area).map(str::to_owned);
    (first.map(|step| step.who.clone()), names)
}

fn both(who: &str, names: &str) -> (Option<String>, Option<String>) {
    (Some(who.to_owned()), Some(names.to_owned()))
}

#[test]
fn an_area_that_says_nothing_has_the_words_of_england() {
    let mut guide = sample();
    guide.areas = vec![area("england", &["Your lead"], Some("Ask first."))];
    let silent = area("marlow", &[], None);
    assert_eq!(first_step(&guide, &silent), both("Your lead", "Ask first."));
}

#[test]
fn the_words_of_an_area_go_before_those_of_england() {
    let mut guide = sample();
    guide.areas = vec![area("england", &["Your lead"], Some("Ask first."))];
    let own = area("marlow", &["The duty manager"], Some("No names needed."));
    let expected = both("The duty manager", "No names needed.");
    assert_eq!(first_step(&guide, &own), expected);
}

#[test]
fn without_england_an_area_that_says_nothing_has_no_words() {
    let silent = area("marlow", &[], None);
    assert_eq!(first_step(&sample(), &silent), (None, None));
}

#[test]
fn the_contacts_are_those_of_where_the_child_lives() {
    let mut guide = sample();
    guide.areas = ["here", "there", "england"].map(guide::area).into();
    let here = guide.area("here").unwrap();
    let check = |lives: Option<ChildLocation>, expected: &str| {
        let answers = Answers {
            lives,
            ..Answers::default()
        };
        assert_eq!(guide.area_of_child(here, &answers).id.as_str(), expected);
    };
    let within = |id| Some(ChildLocation::In(AreaId::try_from(id).unwrap()));
    check(None, "here");
    check(within("there"), "there");
    check(Some(ChildLocation::Elsewhere), "england");
    check(within("nowhere"), "here");
}
