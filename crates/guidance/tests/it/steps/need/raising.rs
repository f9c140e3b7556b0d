//! The changes about one kind of need that would raise the route.

use super::{about, by_kind, start};
use crate::fixture::guide::{NEIGHBOUR, WORKER};
use crate::fixture::{id, option};
use guidance::{Answers, Change, Kind, Route, Seriousness, raises};

#[test]
fn what_would_raise_is_named_for_the_kind_or_to_the_public_for_everything() {
    let guide = by_kind();
    let answers_that_raise = |setting: &str| {
        let raises = raises(&guide, &start(setting, &["starving"]));
        let changes = raises.into_iter().map(|raise| raise.change);
        let answers = changes.filter(|change| matches!(change, Change::Answer(..)));
        answers.collect::<Vec<_>>()
    };
    let change = |kind, question, to| Change::Answer(kind, id(question), option(to));
    let nutritional = Some(Kind::Nutritional);
    assert_eq!(
        answers_that_raise(WORKER),
        [
            change(nutritional, "often", "most-days"),
            change(nutritional, "how-long", "months"),
        ]
    );
    assert_eq!(
        answers_that_raise(NEIGHBOUR),
        [change(None, "often", "most-days")]
    );
}

#[test]
fn what_would_raise_names_the_kind() {
    let guide = by_kind();
    let mut answers = start(WORKER, &["starving", "dirty"]);
    about(&mut answers, Kind::Nutritional, ["once", "days", "given"]);
    about(&mut answers, Kind::Physical, ["once", "days", "checked"]);
    let found = raises(&guide, &answers);
    let food = |question, to| Change::Answer(Some(Kind::Nutritional), id(question), option(to));
    let changes: Vec<&Change> = found.iter().map(|raise| &raise.change).collect();
    // A second serious sign raises it in the one kind and not in the other,
    // whose explanation was checked: so it is not named.
    let expected = [food("often", "most-days"), food("how-long", "months")];
    assert_eq!(changes, expected.iter().collect::<Vec<_>>());
    assert!(found.iter().all(|raise| raise.route == Route::Refer));
}

#[test]
fn what_would_raise_one_kind_starts_at_what_was_said_of_it() {
    let guide = by_kind();
    let mut answers = start(WORKER, &["hungry", "filthy"]);
    about(
        &mut answers,
        Kind::Nutritional,
        ["most-days", "months", "checked"],
    );
    about(&mut answers, Kind::Physical, ["once", "days", "given"]);
    let home = |question, to| Change::Answer(Some(Kind::Physical), id(question), option(to));
    let found = raises(&guide, &answers);
    let changes: Vec<Change> = found.into_iter().map(|raise| raise.change).collect();
    assert!(changes.contains(&home("often", "most-days")), "{changes:?}");
    assert!(changes.contains(&home("how-long", "months")), "{changes:?}");
}

#[test]
fn one_more_sign_is_named_only_where_it_would_raise_whichever_it_is() {
    let guide = by_kind();
    let mut answers = start(WORKER, &["hungry", "dirty", "roams"]);
    let serious = |answers: &Answers| {
        let found = raises(&guide, answers);
        found
            .iter()
            .any(|raise| raise.change == Change::Sign(Seriousness::Significant))
    };
    let often = ["most-days", "days", "given"];
    for kind in [Kind::Nutritional, Kind::Physical, Kind::Supervision] {
        about(&mut answers, kind, often);
    }
    assert!(serious(&answers));
    // In the last kind it would be explained already.
    about(
        &mut answers,
        Kind::Supervision,
        ["most-days", "days", "checked"],
    );
    assert!(!serious(&answers));
}

#[test]
fn what_was_said_of_a_kind_at_work_is_named_to_the_public_too() {
    let guide = by_kind();
    let mut answers = start(NEIGHBOUR, &["starving", "dirty"]);
    about(&mut answers, Kind::Nutritional, ["once", "days", "checked"]);
    about(&mut answers, Kind::Physical, ["once", "days", "checked"]);
    let found = raises(&guide, &answers);
    let named = |raise: &guidance::Raise| match &raise.change {
        Change::Answer(kind, question, _) => {
            *kind == Some(Kind::Nutritional) && *question == id("explanation")
        }
        Change::Sign(_) => false,
    };
    assert!(found.iter().any(named), "{found:?}");
}
