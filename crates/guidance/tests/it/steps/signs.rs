//! Answers that spoke of signs, when the signs change.

use super::content::sample;
use super::{path, said};
use crate::fixture::guide::WORKER;
use crate::fixture::id;
use guidance::VecSet;
use guidance::{AgeBand, Answers, SignId, Step, next_step};

fn signs(ids: &[&str]) -> VecSet<SignId> {
    let ids = ids.iter();
    ids.map(|id| SignId::try_from(*id).unwrap()).collect()
}

#[test]
fn a_further_sign_asks_again_for_what_was_said_of_the_others() {
    let guide = sample();
    let before = said(
        Some(WORKER),
        &[
            ("danger", "no"),
            ("age", "primary"),
            ("vulnerable", "no"),
            ("happening-now", "over"),
            ("often", "sometimes"),
            ("explanation", "checked"),
            ("practical", "no"),
        ],
        Some(&["now-1", "early-1"]),
    );
    let check = |ticked: &[&str], dropped: &[&str]| {
        let mut answers = before.clone();
        answers.set_signs(&guide.rules, signs(ticked));
        assert_eq!(answers.signs, signs(ticked));
        for question in &guide.rules.questions {
            let kept =
                answers.by_question.get(&question.id) == before.by_question.get(&question.id);
            assert_eq!(
                kept,
                !dropped.contains(&question.id.as_str()),
                "{} after {ticked:?}",
                question.id
            );
        }
        answers
    };
    check(&["now-1", "early-1"], &[]);
    check(&["now-1"], &[]);
    // What the signs do not bring up is not shown, so it must not count.
    check(&["early-1"], &["happening-now"]);
    check(&[], &["happening-now", "often", "explanation"]);
    let about_signs = ["happening-now", "explanation"];
    let more = check(&["now-1", "early-1", "now-2"], &about_signs);
    assert_eq!(
        next_step(&guide, &more),
        Step::Question(id("happening-now"))
    );
    // One put in place of another is a further sign too.
    let other = check(&["early-2"], &about_signs);
    assert_eq!(
        path(&guide, &other),
        "danger who age vulnerable signs often explanation"
    );
    // A sign that comes back was taken away before.
    let mut back = check(&["early-1"], &["happening-now"]);
    back.set_signs(&guide.rules, signs(&["early-1", "now-1"]));
    assert_eq!(
        next_step(&guide, &back),
        Step::Question(id("happening-now"))
    );
}

#[test]
fn signs_once_ticked_or_passed_are_seen() {
    let guide = sample();
    let mut answers = Answers::default();
    answers.set_signs(&guide.rules, VecSet::new());
    assert!(answers.signs_seen);
}

#[test]
fn signs_may_follow_the_first_question() {
    let mut guide = sample();
    guide.signs_after = id("danger");
    let seen = |ticked| said(Some(WORKER), &[("danger", "no")], ticked);
    assert_eq!(path(&guide, &seen(None)), "danger who signs");
    let ticked = seen(Some(&["early-1"]));
    assert_eq!(path(&guide, &ticked), "danger who signs age");
    // Nothing was ticked: the age could change nothing.
    assert_eq!(path(&guide, &seen(Some(&[]))), "danger who signs practical");
}

#[test]
fn the_age_is_the_band_chosen_for_the_question_of_that_name() {
    let age = |chosen: &[(&str, &str)]| said(None, chosen, None).age();
    for band in AgeBand::ALL {
        let answers = [("aaa", "toddler"), ("age", band.slug()), ("zzz", "unborn")];
        assert_eq!(age(&answers), Some(band));
    }
    assert_eq!(age(&[("danger", "no")]), None);
    assert_eq!(age(&[("age", "not-sure")]), None);
}
