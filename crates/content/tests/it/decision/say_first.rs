//! Tests of the words to begin a call with: short enough to be said, and sayable.

use super::{AUDIENCES, guide, rules};
use guidance::{AgeBand, Answers, OptionId, QuestionId, Route, SAY_FIRST_WORDS, SignId};

fn ticked(signs: &[&SignId], ages: &[AgeBand]) -> Answers {
    let mut answers = Answers {
        signs: signs.iter().map(|id| (*id).clone()).collect(),
        ..Answers::default()
    };
    let age = QuestionId::try_from("age").unwrap();
    let first = ages
        .first()
        .map(|age| OptionId::try_from(age.slug()).unwrap());
    answers.by_question.extend(first.map(|first| (age, first)));
    answers.other_ages = ages.iter().skip(1).copied().collect();
    answers
}

#[test]
fn nobody_has_more_to_say_first_than_is_said_in_one_breath() {
    let ids: Vec<&SignId> = rules().signs.iter().map(|sign| &sign.id).collect();
    let ages = [
        vec![AgeBand::Primary],
        vec![AgeBand::Unborn, AgeBand::Toddler, AgeBand::Teenager],
        vec![],
    ];
    for ages in &ages {
        for (at, one) in ids.iter().enumerate() {
            let other = ids[(at * 7 + 3) % ids.len()];
            let third = ids[(at * 11 + 5) % ids.len()];
            let answers = ticked(&[one, other, third], ages);
            for audience in AUDIENCES {
                for route in [Route::Refer, Route::Consult] {
                    let said = guide().say_first(&answers, route, audience);
                    let words = said.text.split_whitespace().count();
                    assert!(words <= SAY_FIRST_WORDS, "{words}: {}", said.text);
                    assert!((1..=3).contains(&said.seen), "{}", said.text);
                }
            }
        }
    }
}

#[test]
fn the_gravest_is_said_first() {
    let id = |name: &str| SignId::try_from(name).unwrap();
    let (grave, mild) = (id("n001"), id("n040"));
    let answers = ticked(&[&mild, &grave], &[AgeBand::Toddler]);
    let gravest = answers.gravest_first(rules())[0].0;
    for audience in AUDIENCES {
        let said = guide().say_first(&answers, Route::Refer, audience);
        assert!(
            said.text.contains(gravest.spoken_to(audience)),
            "{}",
            said.text
        );
    }
}

#[test]
fn what_is_spoken_is_a_sentence_that_somebody_can_say() {
    for sign in &rules().signs {
        let spoken = &sign.spoken;
        assert!(spoken.ends_with('.'), "{spoken}");
        assert!(!spoken.starts_with("A child"), "{spoken}");
        assert!(!spoken.contains([';', ':']), "{spoken}");
    }
}

#[test]
fn what_to_do_first_is_one_short_line() {
    for duty in &guide().duties {
        for audience in AUDIENCES {
            let brief = duty.brief.to(audience);
            let words = brief.split_whitespace().count();
            assert!(words <= 20, "{}: {words} words: {brief}", duty.id);
        }
    }
}
