//! What happens to answers that spoke of signs when the signs change.

use crate::guide::WORKER;
use crate::{id, path, said, sample};
use guidance::{Answers, SignId, Step, next_step};
use std::collections::BTreeSet;

fn signs(ids: &[&str]) -> BTreeSet<SignId> {
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
    let check = |ticked: &[&str], asked_again: bool| {
        let mut answers = before.clone();
        answers.tick(&guide.rules, signs(ticked));
        assert_eq!(answers.signs, signs(ticked));
        for question in &guide.rules.questions {
            let kept = answers.chosen.get(&question.id) == before.chosen.get(&question.id);
            assert_eq!(
                kept,
                !(asked_again && question.about_signs),
                "{} after {ticked:?}",
                question.id
            );
        }
        answers
    };
    check(&["now-1", "early-1"], false);
    check(&["now-1"], false);
    check(&["early-1"], false);
    check(&[], false);
    let more = check(&["now-1", "early-1", "now-2"], true);
    assert_eq!(
        next_step(&guide, &more),
        Step::Question(id("happening-now"))
    );
    // One put in place of another is a further sign too.
    let other = check(&["early-2"], true);
    assert_eq!(
        path(&guide, &other),
        "danger who age vulnerable signs often explanation"
    );
    // A sign that comes back was taken away before.
    let mut back = check(&["early-1"], false);
    back.tick(&guide.rules, signs(&["early-1", "now-1"]));
    assert_eq!(
        next_step(&guide, &back),
        Step::Question(id("happening-now"))
    );
}

#[test]
fn signs_once_ticked_or_passed_are_seen() {
    let guide = sample();
    let mut answers = Answers::default();
    answers.tick(&guide.rules, BTreeSet::new());
    assert!(answers.signs_seen);
}
