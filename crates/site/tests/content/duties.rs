//! What some answers ask of whoever gave them.

use crate::tree::{Tree, check};
use guidance::{AgeBand, Answers, Duty, Guide, OptionId, QuestionId, Tally, Threshold};
use std::path::Path;

const DUTIES: &str = "decision/duties.toml";
const WHEN: &str = r#"when = { any = { danger = "yes", immediate-signs = "one" } }"#;
/// Every phone pays for these words.
const WORDS: usize = 60;

#[test]
fn a_duty_with_an_empty_when_is_refused() {
    check(
        DUTIES,
        WHEN,
        "when = {}",
        &[
            "content/decision/duties.toml:5: duty `somebody-is-missing` has an empty `when`; say when it holds: with `all`, `any` or `count`",
        ],
    );
}

#[test]
fn a_duty_without_a_when_is_refused() {
    check(
        DUTIES,
        WHEN,
        "",
        &["content/decision/duties.toml:1: duty `somebody-is-missing` has no `when`; add it"],
    );
}

#[test]
fn a_duty_of_an_unknown_question_is_refused() {
    check(
        DUTIES,
        r#"danger = "yes""#,
        r#"dangers = "yes""#,
        &[
            "content/decision/duties.toml:5: duty `somebody-is-missing` asks for `dangers`, which is no question and no tally of signs; did you mean `danger`?",
        ],
    );
}

#[test]
fn a_duty_of_an_unknown_option_is_refused() {
    check(
        DUTIES,
        r#"danger = "yes""#,
        r#"danger = "missing""#,
        &[
            "content/decision/duties.toml:5: duty `somebody-is-missing` asks for `missing` of `danger`, which has no such answer; use one of: not-sure, yes",
        ],
    );
}

#[test]
fn a_duty_that_everybody_has_is_refused() {
    check(
        DUTIES,
        r#"danger = "yes""#,
        r#"danger = "no""#,
        &[
            "content/decision/duties.toml:5: duty `somebody-is-missing` holds always: `danger = \"no\"` is the least worrying; use one of: not-sure, yes",
        ],
    );
}

#[test]
fn a_duty_that_cites_an_unknown_source_is_refused() {
    check(
        DUTIES,
        r#"["ours"]"#,
        r#"["our"]"#,
        &[
            "content/decision/duties.toml:6: duty `somebody-is-missing` cites a source `our` that does not exist; did you mean `ours`?",
        ],
    );
}

#[test]
fn a_duty_with_an_unknown_key_is_refused() {
    check(
        DUTIES,
        "text =",
        "txet =",
        &[
            "content/decision/duties.toml:4: duty `somebody-is-missing` has a key `txet` that does not exist; did you mean `text`?",
        ],
    );
}

#[test]
fn a_duty_that_stands_twice_is_refused() {
    let twice = include_str!("valid/decision/duties.toml").repeat(2);
    Tree::valid().write(DUTIES, twice).is_refused(&[
        "content/decision/duties.toml:8: duty `somebody-is-missing` stands twice, first in line 2; give one of them another id, or take one away",
    ]);
}

#[test]
fn a_folder_without_duties_is_refused() {
    Tree::valid().remove(DUTIES).is_refused(&[
        "content/decision/duties.toml:1: `content/decision/duties.toml` is missing; add it",
    ]);
}

#[test]
fn the_guide_holds_the_sources_of_its_duties() {
    let tree = Tree::valid()
        .replace("signs.toml", r#"["ours", "a-study"]"#, r#"["ours"]"#)
        .replace("signs.toml", r#"["a-study"]"#, r#"["ours"]"#)
        .replace(DUTIES, r#"["ours"]"#, r#"["a-study"]"#);
    let guide = tree.load().unwrap().guide;
    assert_eq!(guide.duties.len(), 1);
    assert!(guide.source(&guide.duties[0].sources[0]).is_some());
}

fn real() -> Guide {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
    site::content::load(&root).unwrap().guide
}

/// Answers to these questions, and no others.
fn said(answers: &[(&str, &str)]) -> Answers {
    let mut all = Answers::default();
    for (question, option) in answers {
        let question = QuestionId::try_from(*question).unwrap();
        all.choose(question, OptionId::try_from(*option).unwrap());
    }
    all
}

/// The least that has to be said for a duty: what all its parts ask for, and
/// of its `any` the first.
fn least(guide: &Guide, duty: &Duty) -> Answers {
    let counted = duty.when.count.iter().flat_map(|count| &count.of);
    let any = duty.when.any.first();
    let thresholds = duty.when.all.iter().chain(any).chain(counted);
    let mut answers = Answers::default();
    for threshold in thresholds {
        reach(guide, *threshold, &mut answers);
    }
    answers
}

/// Answers a question at the level of a threshold, or ticks as many signs.
fn reach(guide: &Guide, threshold: Threshold, answers: &mut Answers) {
    let rules = &guide.rules;
    let (at, level) = (usize::from(threshold.measure.0), threshold.at_least);
    if let Some(question) = rules.questions.get(at) {
        let option = &question.options[usize::from(level)];
        answers.choose(question.id.clone(), option.id.clone());
        return;
    }
    let tally = Tally::ALL[at - rules.questions.len()];
    let counted = rules
        .signs
        .iter()
        .filter(|sign| sign.level >= tally.counts());
    let ids = counted.map(|sign| sign.id.clone());
    answers.signs.extend(ids.take(usize::from(level)));
}

#[test]
fn every_duty_can_be_called_up_and_none_is_before_anything_was_said() {
    let guide = real();
    assert!(guide.duties(&Answers::default()).is_empty());
    for duty in &guide.duties {
        let called = guide.duties(&least(&guide, duty));
        assert!(called.contains(&duty), "nothing calls up {}", duty.id);
    }
}

#[test]
fn a_duty_is_read_in_a_breath() {
    for duty in real().duties {
        let texts = [Some(&duty.text.practitioner), duty.text.public.as_ref()];
        for text in texts.into_iter().flatten() {
            let words = text.split_whitespace().count();
            assert!(words <= WORDS, "{} has {words} words", duty.id);
        }
    }
}

/// Whether these answers call up a duty.
fn calls(guide: &Guide, answers: &[(&str, &str)], duty: &str) -> bool {
    let answers = said(answers);
    guide.duties(&answers).iter().any(|one| one.id == duty)
}

#[test]
fn what_a_child_told_calls_up_how_to_answer_the_child() {
    let guide = real();
    assert!(calls(&guide, &[("child-says", "harm")], "child-told"));
    assert!(calls(
        &guide,
        &[("child-says", "harm")],
        "child-told-sexual"
    ));
    assert!(!calls(&guide, &[("child-says", "worrying")], "child-told"));
}

#[test]
fn a_baby_who_is_not_born_yet_calls_up_the_midwife_and_a_born_one_does_not() {
    let guide = real();
    let age = |band: AgeBand| calls(&guide, &[("age", band.slug())], "not-born-yet");
    assert!(age(AgeBand::Unborn));
    assert!(!age(AgeBand::Baby));
}

#[test]
fn a_sign_of_immediate_danger_calls_up_what_to_do_for_a_missing_child() {
    let guide = real();
    assert!(calls(&guide, &[("danger", "not-sure")], "child-missing"));
    let mut ticked = said(&[("danger", "no")]);
    let missing = guide
        .rules
        .signs
        .iter()
        .find(|sign| sign.id.as_str() == "n011");
    ticked.signs.insert(missing.unwrap().id.clone());
    let called = guide.duties(&ticked);
    assert!(called.iter().any(|duty| duty.id == "child-missing"));
}
