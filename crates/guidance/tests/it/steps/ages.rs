//! Questions that make sense at some ages only, and answers kept with several.

use super::path;
use super::urgent::{full, said};
use crate::fixture::guide::WORKER;
use crate::fixture::{id, option};
use guidance::{
    AgeBand, Ages, Answers, Change, FromAge, Guide, Route, Seriousness, addable, decide, raises,
    steps,
};

fn ages(ages: &[AgeBand]) -> Ages {
    ages.iter().copied().collect()
}

/// Somebody at work who has said of no danger, and these ages.
fn about(bands: &[AgeBand]) -> Answers {
    let mut answers = said(Some(WORKER), &[("danger", "no")], None);
    answers.choose_ages(ages(bands));
    answers
}

#[test]
fn a_question_with_ages_is_asked_where_it_fits_one_of_the_children() {
    use AgeBand::{Baby, Primary, Teenager, Toddler, Unborn};
    let guide = full();
    let check = |bands: &[AgeBand], asked: bool| {
        let next = if asked { "vulnerable" } else { "signs" };
        let expected = format!("danger who age {next}");
        assert_eq!(path(&guide, &about(bands)), expected, "{bands:?}");
    };
    check(&[Teenager], true);
    check(&[Primary], true);
    check(&[Toddler], true);
    check(&[Baby], false);
    check(&[Unborn], false);
    check(&[Unborn, Baby], false);
    check(&[Baby, Toddler], true);
}

#[test]
fn an_answer_already_given_still_counts_and_stays_in_sight_when_the_age_changes() {
    let guide = full();
    let mut answers = about(&[AgeBand::Toddler]);
    answers.choose(id("vulnerable"), option("yes"));
    answers.signs = crate::fixture::answers(&[], &["early-1"]).signs;
    answers.signs_seen = true;
    assert_eq!(decide(&guide.rules, &answers).route, Route::Consult);
    answers.choose_ages(ages(&[AgeBand::Baby]));
    assert_eq!(decide(&guide.rules, &answers).route, Route::Consult);
    let path = path(&guide, &answers);
    assert!(
        path.starts_with("danger who age vulnerable signs"),
        "{path}"
    );
    let asked = addable(&guide, &answers);
    assert!(asked.iter().all(|question| question.id != id("vulnerable")));
}

#[test]
fn who_may_be_disabled_is_asked_for_where_it_makes_a_ticked_sign_more_serious() {
    let mut guide = full();
    // No rule looks at the answer itself.
    guide
        .rules
        .rules
        .retain(|rule| rule.id.as_str() != "not-able");
    let answered = |guide: &Guide| {
        let mut answers = about(&[AgeBand::Baby]);
        answers.signs = crate::fixture::answers(&[], &["early-1"]).signs;
        answers.signs_seen = true;
        answers.choose(id("often"), option("most-days"));
        // A baby is asked nothing of it; then it is a bigger child after all.
        answers.choose_ages(ages(&[AgeBand::Primary]));
        path(guide, &answers)
    };
    assert_eq!(answered(&guide), "danger who age signs often known");
    guide.rules.signs[0].from = vec![FromAge {
        age: AgeBand::Toddler,
        level: Seriousness::Significant,
    }];
    assert_eq!(answered(&guide), "danger who age vulnerable");
}

#[test]
fn what_would_raise_counts_that_signs_of_a_disabled_child_are_more_serious() {
    let mut guide = full();
    guide
        .rules
        .rules
        .retain(|rule| rule.id.as_str() != "not-able");
    let mut answers = about(&[AgeBand::Primary]);
    answers.signs = crate::fixture::answers(&[], &["early-1"]).signs;
    answers.choose(id("vulnerable"), option("no"));
    answers.choose(id("often"), option("most-days"));
    let disabled = Change::Answer(None, id("vulnerable"), option("yes"));
    let named = |guide: &Guide| {
        let mut raises = raises(guide, &answers).into_iter();
        raises
            .find(|raise| raise.change == disabled)
            .map(|raise| raise.route)
    };
    assert_eq!(named(&guide), None);
    guide.rules.signs[0].from = vec![FromAge {
        age: AgeBand::Toddler,
        level: Seriousness::Significant,
    }];
    assert_eq!(named(&guide), Some(Route::Refer));
}

#[test]
fn what_does_not_suit_the_age_is_not_offered_afterwards_either() {
    let guide = full();
    let offered = |bands: &[AgeBand]| {
        let offered = addable(&guide, &about(bands)).into_iter();
        offered
            .map(|question| question.id.to_string())
            .collect::<Vec<_>>()
    };
    assert_eq!(offered(&[AgeBand::Primary]), ["vulnerable", "known"]);
    assert_eq!(offered(&[AgeBand::Baby]), ["known"]);
}

#[test]
fn answers_about_several_children_come_back_from_their_text() {
    let guide = full();
    let check = |answers: Answers| {
        let back = Answers::decode(&answers.encode(), &guide);
        assert_eq!(back.as_ref(), Some(&answers), "{}", answers.encode());
        assert_eq!(steps(&guide, &back.unwrap()), steps(&guide, &answers));
    };
    check(about(&[
        AgeBand::Teenager,
        AgeBand::Toddler,
        AgeBand::Unborn,
    ]));
    for (before_seen, adding) in [(true, false), (false, true), (true, true)] {
        check(Answers {
            before_seen,
            adding,
            signs_seen: true,
            ..about(&[AgeBand::Primary, AgeBand::Baby])
        });
    }
    assert_eq!(Answers::decode("also ninety", &guide), None);
    assert_eq!(Answers::decode("before-seen now", &guide), None);
    assert_eq!(Answers::decode("adding adding", &guide), None);
}

#[test]
fn for_another_child_of_the_home_the_tool_begins_again_with_what_is_true_of_it() {
    let guide = full();
    let mut answers = about(&[AgeBand::Primary, AgeBand::Baby]);
    for (question, to) in [
        ("vulnerable", "yes"),
        ("often", "most-days"),
        ("known", "plan"),
        ("told", "yes"),
        ("turned-away", "yes"),
    ] {
        answers.choose(id(question), option(to));
    }
    answers.before_seen = true;
    let other = answers.for_another_child(&guide.rules);
    assert_eq!(other.setting, answers.setting);
    let kept: Vec<&str> = other
        .by_question
        .keys()
        .map(guidance::QuestionId::as_str)
        .collect();
    assert_eq!(kept, ["known", "turned-away"]);
    // Danger is asked of every child, and the screen is passed for each.
    assert_eq!(path(&guide, &other), "danger");
    assert!(!other.before_seen && other.ages().is_empty());
}
