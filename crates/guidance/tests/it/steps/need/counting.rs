//! Answers about a kind of need, as they count for the decision.

use super::{about, by_kind, start};
use crate::fixture::guide::{NEIGHBOUR, WORKER};
use crate::fixture::{id, option};
use guidance::{Kind, Route, SignId, decide};

#[test]
fn where_nothing_was_ticked_nothing_said_of_a_kind_counts() {
    let guide = by_kind();
    // Not answered, "explanation" would count as "given"; left over, as worse.
    let mut answers = start(WORKER, &[]);
    assert_eq!(answers.levels(&guide.rules)[1..4], [0, 0, 0]);
    for (question, to) in [
        ("often", "most-days"),
        ("how-long", "months"),
        ("explanation", "given"),
    ] {
        answers.choose(id(question), option(to));
    }
    assert_eq!(answers.levels(&guide.rules)[1..4], [0, 0, 0]);
    answers.signs = start(WORKER, &["dirty"]).signs;
    assert_eq!(answers.levels(&guide.rules)[1..4], [1, 1, 1]);
}

#[test]
fn an_explanation_counts_for_its_own_kind_only() {
    let guide = by_kind();
    let check = |food: [&str; 3], home: [&str; 3], expected: Route| {
        let mut answers = start(WORKER, &["starving", "dirty"]);
        about(&mut answers, Kind::Nutritional, food);
        about(&mut answers, Kind::Physical, home);
        assert_eq!(
            decide(&guide.rules, &answers).route,
            expected,
            "{food:?} {home:?}"
        );
    };
    let checked = ["most-days", "months", "checked"];
    check(checked, checked, Route::Review);
    // The small one is not explained; the serious one is.
    check(checked, ["once", "days", "given"], Route::Consult);
    check(checked, ["most-days", "months", "given"], Route::Consult);
    check(["once", "days", "given"], checked, Route::Consult);
    check(["most-days", "days", "given"], checked, Route::Refer);
    check(["once", "months", "given"], checked, Route::Refer);
}

#[test]
fn signs_of_several_kinds_add_up_where_the_same_is_so_of_each() {
    let guide = by_kind();
    let check = |home: &str, expected: Route| {
        let mut answers = start(WORKER, &["starving", "filthy"]);
        about(&mut answers, Kind::Nutritional, ["once", "days", "given"]);
        about(&mut answers, Kind::Physical, ["once", "days", home]);
        assert_eq!(decide(&guide.rules, &answers).route, expected, "{home}");
    };
    check("given", Route::Refer);
    check("checked", Route::Consult);
}

#[test]
fn a_reason_names_the_kind_that_it_rests_on_and_its_signs_only() {
    let guide = by_kind();
    let mut answers = start(WORKER, &["starving", "dirty"]);
    about(&mut answers, Kind::Nutritional, ["once", "months", "given"]);
    about(&mut answers, Kind::Physical, ["once", "days", "checked"]);
    let decision = decide(&guide.rules, &answers);
    let reason = &decision.reasons[0];
    let counted: Vec<(Option<Kind>, &str, &str)> = reason
        .answers
        .iter()
        .map(|one| (one.about, one.question.as_str(), one.option.as_str()))
        .collect();
    let food = Some(Kind::Nutritional);
    let expected = [(food, "explanation", "given"), (food, "how-long", "months")];
    assert_eq!(counted, expected);
    assert_eq!(reason.signs, [SignId::try_from("starving").unwrap()]);
    // Said once for everything, it is named once.
    let mut neighbour = start(NEIGHBOUR, &["starving", "filthy"]);
    neighbour.choose(id("often"), option("most-days"));
    let reasons = decide(&guide.rules, &neighbour).reasons;
    let often = reasons[0]
        .answers
        .iter()
        .map(|one| (one.about, one.question.as_str()));
    assert_eq!(often.collect::<Vec<_>>(), [(None, "often")]);
}
