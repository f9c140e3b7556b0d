//! Answers that were kept: taken up as they were, or not at all.

use super::content::sample;
use super::said;
use crate::fixture::guide::{WORKER, area};
use crate::fixture::{id, option};
use guidance::{Answers, ChildLocation, Kind, Route, steps};
use proptest::prelude::*;

fn of_all_sorts() -> Answers {
    let start = [("danger", "no"), ("age", "primary"), ("vulnerable", "no")];
    let mut answers = said(Some(WORKER), &start, Some(&["early-1"]));
    answers.choose_by_need(Kind::ALL[0], id("often"), option("once"));
    answers.lives = Some(ChildLocation::Elsewhere);
    answers.own_assessment = Some(Route::Refer);
    answers.danger_checked = true;
    answers.pause_done = true;
    answers
}

#[test]
fn answers_come_back_from_their_text_and_lead_where_they_led() {
    let mut guide = sample();
    guide.areas = vec![area("there")];
    let check = |answers: Answers| {
        let back = Answers::decode(&answers.encode(), &guide);
        assert_eq!(back.as_ref(), Some(&answers));
        assert_eq!(steps(&guide, &back.unwrap()), steps(&guide, &answers));
    };
    check(of_all_sorts());
    check(Answers::default());
    let mut here = of_all_sorts();
    here.lives = Some(ChildLocation::In(guide.areas[0].id.clone()));
    here.signs.clear();
    here.signs_seen = false;
    check(here);
    assert_eq!(Answers::default().encode(), "");
}

#[test]
fn one_name_that_this_guide_does_not_know_and_nothing_is_taken_up() {
    let mut guide = sample();
    guide.areas = vec![area("there")];
    let check = |known: &str, unknown: &str| {
        assert!(Answers::decode(known, &guide).is_some(), "{known}");
        for text in [unknown.to_owned(), format!("{known}\n{unknown}")] {
            assert_eq!(Answers::decode(&text, &guide), None, "{text}");
        }
    };
    let who = format!("who {WORKER}");
    check(&who, "who retired");
    check("lives there", "lives atlantis");
    check("chose age primary", "chose retired primary");
    check("chose age primary", "chose age retired");
    let kind = Kind::ALL[0].slug();
    check(
        &format!("about {kind} often once"),
        "about retired often once",
    );
    check(
        &format!("about {kind} often once"),
        &format!("about {kind} often retired"),
    );
    check("sign early-1", "sign retired");
    check("view refer", "view retired");
    check("paused", "paused twice");
    check("checked", "checked-not");
    check("signs-seen", "chose age");
}

proptest! {
    #[test]
    fn no_text_is_taken_for_more_than_it_says(text in "[a-z0-9 \\n-]{0,80}|\\PC{0,80}") {
        let guide = sample();
        if let Some(answers) = Answers::decode(&text, &guide) {
            let again = Answers::decode(&answers.encode(), &guide);
            prop_assert_eq!(again, Some(answers));
        }
    }
}
