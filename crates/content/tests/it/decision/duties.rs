//! Tests that no duty is lost, whatever was answered.

use super::{AUDIENCES, guide, question, rules};
use guidance::{
    AgeBand, Answers, Called, Condition, Duty, OptionId, Question, QuestionId, SignId, Wording,
};

/// The most words that the text of a duty may have: every phone downloads them.
const WORDS: usize = 60;

/// The answers to these questions, and no others.
fn said(answers: &[(&str, &str)]) -> Answers {
    let mut all = Answers::default();
    for (question, option) in answers {
        let question = QuestionId::try_from(*question).unwrap();
        all.choose(question, OptionId::try_from(*option).unwrap());
    }
    all
}

/// The form in which a duty is shown: `Some(true)` in full, `Some(false)` with its
/// condition.
fn shown(answers: &Answers, duty: &str) -> Option<bool> {
    let mut called = guide().duties(answers).into_iter();
    called
        .find(|one: &Called<'_>| one.duty.id == duty)
        .map(|one| one.holds)
}

/// Returns the questions that a condition looks at.
fn looked_at(when: &Condition) -> Vec<&'static Question> {
    let at = when.thresholds().map(|one| usize::from(one.metric.0));
    let mut at: Vec<usize> = at.collect();
    at.sort_unstable();
    at.dedup();
    at.into_iter().map(|at| &rules().questions[at]).collect()
}

/// Returns every way to answer these questions, or to leave them unanswered.
fn every_answer(questions: &[&Question]) -> Vec<Answers> {
    let mut all = vec![Answers::default()];
    for question in questions {
        let with = |answers: &Answers, option: &OptionId| {
            let mut more = answers.clone();
            more.choose(question.id.clone(), option.clone());
            more
        };
        let options = question.options.iter();
        let more: Vec<Answers> = options
            .flat_map(|option| all.iter().map(move |answers| with(answers, &option.id)))
            .collect();
        all.extend(more);
    }
    all
}

/// Returns whether a condition holds for some continuation of the answers: a question
/// without an answer, or with "not sure", may turn out any way.
fn may_hold(when: &Condition, questions: &[&Question], answers: &Answers) -> bool {
    let open: Vec<&Question> = questions
        .iter()
        .copied()
        .filter(|one| {
            answers
                .level(one)
                .is_none_or(|level| Some(level) == one.not_sure())
        })
        .collect();
    let mut ways = every_answer(&open).into_iter();
    ways.any(|way| {
        let mut ending = answers.clone();
        for (question, option) in way.by_question.iter() {
            ending.choose(question.clone(), option.clone());
        }
        holds(when, &ending)
    })
}

/// Returns whether a condition holds for what was answered, and for that alone.
fn holds(when: &Condition, answers: &Answers) -> bool {
    let questions = rules().questions.iter();
    let levels: Vec<u8> = questions
        .map(|one| answers.level(one).unwrap_or(0))
        .collect();
    when.holds(&levels)
}

/// Returns whether a chosen option calls a duty by its name.
fn is_named(duty: &Duty, answers: &Answers) -> bool {
    let mut chosen = answers.by_question.iter();
    chosen.any(|(id, option)| {
        let mut options = rules().question(id).unwrap().options.iter();
        options.any(|one| &one.id == option && one.calls.contains(&duty.id))
    })
}

#[test]
fn a_duty_is_full_where_it_holds_and_conditional_where_it_may() {
    let mut tried = 0;
    for duty in &guide().duties {
        let Some(when) = &duty.when else { continue };
        let questions = looked_at(when);
        for answers in every_answer(&questions) {
            let full = holds(when, &answers) || is_named(duty, &answers);
            let may = may_hold(when, &questions, &answers);
            let expected = (full || may).then_some(full);
            assert_eq!(
                shown(&answers, &duty.id),
                expected,
                "{} {answers:?}",
                duty.id
            );
            tried += 1;
        }
    }
    assert!(tried > 50, "{tried}");
}

#[test]
fn a_duty_with_a_condition_is_never_before_anything_was_said_and_stands_with_if() {
    for duty in &guide().duties {
        let expected = duty.when.as_ref().map(|_| false);
        assert_eq!(
            shown(&Answers::default(), &duty.id),
            expected,
            "{}",
            duty.id
        );
    }
}

#[test]
fn every_duty_can_be_called_up() {
    let options = rules().questions.iter().flat_map(|one| &one.options);
    let named = options.flat_map(|option| &option.calls);
    let named = named.chain(rules().signs.iter().flat_map(|sign| &sign.calls));
    let named: Vec<&String> = named.collect();
    for duty in &guide().duties {
        let is_called = duty.when.is_some() || named.contains(&&duty.id);
        assert!(is_called, "nothing calls up {}", duty.id);
    }
    for name in named {
        let known = guide().duties.iter().any(|duty| &duty.id == name);
        assert!(known, "no duty is called {name}");
    }
}

#[test]
fn a_ticked_sign_calls_the_duties_that_it_names_in_full() {
    for sign in rules().signs.iter().filter(|sign| !sign.calls.is_empty()) {
        let mut answers = Answers::default();
        answers.signs.insert(sign.id.clone());
        for duty in &sign.calls {
            assert_eq!(shown(&answers, duty), Some(true), "{} {duty}", sign.id);
        }
    }
}

/// Returns the text for each audience.
fn wordings(wording: &Wording) -> impl Iterator<Item = &str> {
    AUDIENCES.into_iter().map(|audience| wording.to(audience))
}

#[test]
fn a_condition_is_one_sentence_that_begins_with_if() {
    for duty in &guide().duties {
        for line in duty.condition.iter().flat_map(wordings) {
            assert!(line.starts_with("If "), "{}: {line}", duty.id);
            assert!(line.ends_with('.'), "{}: {line}", duty.id);
            assert!(!line.contains('\n'), "{}: {line}", duty.id);
        }
    }
}

#[test]
fn a_duty_is_read_in_a_breath() {
    for duty in &guide().duties {
        for text in wordings(&duty.text) {
            let words = text.split_whitespace().count();
            assert!(words <= WORDS, "{} has {words} words: {text}", duty.id);
        }
    }
}

#[test]
fn a_duty_that_rings_somebody_has_a_number_in_every_area() {
    for duty in &guide().duties {
        for (area, kind) in guide().areas.iter().flat_map(|area| {
            let kinds = duty.ring.iter();
            kinds.map(move |kind| (area, *kind))
        }) {
            let contacts = guide().contacts(area, &[kind]);
            let reached = |one: &guidance::Contact| one.number.is_some() || one.address.is_some();
            assert!(
                contacts.iter().any(reached),
                "{} {kind:?} {}",
                duty.id,
                area.id
            );
        }
    }
}

#[test]
fn what_a_child_told_calls_up_how_to_answer_the_child() {
    let full = Some(true);
    assert_eq!(shown(&said(&[("child-says", "harm")]), "child-told"), full);
    assert_eq!(shown(&said(&[("told", "yes")]), "child-told"), full);
    assert_eq!(
        shown(&said(&[("sexual", "yes")]), "child-told-sexual"),
        full
    );
    // Nobody has said whether it may be sexual: the one line stands.
    let told = said(&[("child-says", "harm")]);
    assert_eq!(shown(&told, "child-told-sexual"), Some(false));
    let worrying = said(&[("child-says", "worrying"), ("told", "no")]);
    assert_eq!(shown(&worrying, "child-told"), None);
}

#[test]
fn a_baby_who_is_not_born_yet_calls_up_the_midwife_and_a_born_one_does_not() {
    let age = |band: AgeBand| shown(&said(&[("age", band.slug())]), "not-born-yet");
    assert_eq!(age(AgeBand::Unborn), Some(true));
    assert_eq!(age(AgeBand::Baby), None);
    let mut both = Answers::default();
    both.choose_ages([AgeBand::Unborn, AgeBand::Primary].into_iter().collect());
    assert_eq!(shown(&both, "not-born-yet"), Some(true));
}

#[test]
fn a_sign_of_a_missing_child_calls_up_what_to_do_and_nothing_else_does() {
    let mut ticked = said(&[("danger", "no")]);
    assert_eq!(shown(&ticked, "child-missing"), None);
    // It is not read out to everybody who is unsure of danger.
    assert_eq!(
        shown(&said(&[("danger", "not-sure")]), "child-missing"),
        None
    );
    ticked.signs.insert(SignId::try_from("n011").unwrap());
    assert_eq!(shown(&ticked, "child-missing"), Some(true));
}

#[test]
fn what_protects_is_asked_of_everybody_and_stays_open_until_it_is_answered() {
    let before = rules().questions.iter().filter(|one| one.before_result);
    let mut seen = 0;
    for tick in before {
        assert!(
            AUDIENCES.iter().all(|audience| tick.asks(*audience)),
            "{}",
            tick.id
        );
        assert!(
            tick.ages.is_empty() && tick.only_if.is_none(),
            "{}",
            tick.id
        );
        let looking = |duty: &&Duty| {
            let when = duty.when.as_ref();
            when.is_some_and(|when| looked_at(when).contains(&question(tick.id.as_str())))
        };
        let duties: Vec<&Duty> = guide().duties.iter().filter(looking).collect();
        assert!(!duties.is_empty(), "no duty looks at {}", tick.id);
        for duty in duties {
            let forms = ["yes", "not-sure"]
                .map(|option| shown(&said(&[(tick.id.as_str(), option)]), &duty.id));
            assert!(forms.iter().all(Option::is_some), "{} {forms:?}", duty.id);
        }
        seen += 1;
    }
    assert_eq!(seen, 8);
}
