//! Duties in their two forms: in full where they hold, and with their condition
//! where they may.

use crate::fixture::guide;
use crate::fixture::{If, all, answers, any, count, question, rules, when, words};
use guidance::{
    Answers, Condition, Duty, Guide, OptionId, Question, Route, SignId, SourceId, Telling, decide,
};

/// The form in which a duty is said: in full, with its condition, or not at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    Full,
    If,
    Absent,
}

fn questions() -> Vec<Question> {
    let tick = ["no", "not-sure", "yes"];
    let mut known = question("known", &["no", "not-sure", "plan", "open"]);
    known.options[3].calls = vec!["by-option".to_owned(), "by-both".to_owned()];
    let mut told = question("told", &tick);
    // Not answered, it counts as not sure for the route.
    told.unasked = 1;
    vec![
        told,
        question("flight", &tick),
        known,
        question("money", &["no", "yes"]),
    ]
}

/// One duty of each shape that a condition has, and some that are called by name.
const DUTIES: [(&str, Option<If>); 8] = [
    ("yes", Some(all(&[("told", "yes")]))),
    ("either", Some(any(&[("told", "yes"), ("flight", "yes")]))),
    ("both", Some(all(&[("told", "yes"), ("known", "plan")]))),
    ("unsure", Some(all(&[("flight", "not-sure")]))),
    (
        "two",
        Some(count(
            2,
            &[("told", "yes"), ("flight", "yes"), ("money", "yes")],
        )),
    ),
    ("by-both", Some(all(&[("money", "yes")]))),
    ("by-option", None),
    ("by-sign", None),
];

fn sample() -> Guide {
    let questions = questions();
    let duty = |(id, condition): (&str, Option<If>)| Duty {
        id: id.to_owned(),
        title: words(id),
        brief: words(id),
        text: words("Do this."),
        when: condition.map(|condition| when(&questions, condition)),
        condition: condition.map(|_| words("If it is so: do this.")),
        do_not_tell: false,
        ring: Vec::new(),
        sources: vec![SourceId::try_from("ours").unwrap()],
    };
    let duties = DUTIES.map(duty).into();
    let mut guide = guide::guide(rules(questions, &[]), "told");
    guide.duties = duties;
    guide.rules.signs[0].calls = vec!["by-sign".to_owned(), "both".to_owned()];
    guide
}

/// In which form each duty is shown.
fn forms(guide: &Guide, answers: &Answers) -> Vec<Form> {
    let called = guide.duties(answers);
    let form = |duty: &Duty| match called.iter().find(|one| one.duty == duty) {
        Some(called) if called.holds => Form::Full,
        Some(_) => Form::If,
        None => Form::Absent,
    };
    guide.duties.iter().map(form).collect()
}

/// Every way to answer or not to answer.
fn every_answer(guide: &Guide) -> Vec<Answers> {
    let mut all = vec![Answers::default()];
    for question in &guide.rules.questions {
        let said = |answers: &Answers, option: &OptionId| {
            let mut more = answers.clone();
            more.choose(question.id.clone(), option.clone());
            more
        };
        let more: Vec<Answers> = all
            .iter()
            .flat_map(|answers| question.options.iter().map(|one| said(answers, &one.id)))
            .collect();
        all.extend(more);
    }
    all
}

/// Every set of levels that the answers may come to: what was said, and any
/// level for what was not, or was "not sure".
fn endings(guide: &Guide, answers: &Answers) -> Vec<Vec<u8>> {
    let mut all = vec![Vec::new()];
    for question in &guide.rules.questions {
        let said = answers
            .level(question)
            .filter(|level| Some(*level) != question.not_sure());
        let may = said.map_or_else(|| (0..=question.top()).collect(), |level| vec![level]);
        let longer = |levels: &Vec<u8>, level: u8| [&levels[..], &[level]].concat();
        all = all
            .iter()
            .flat_map(|levels| may.iter().map(move |level| longer(levels, *level)))
            .collect();
    }
    all
}

/// The levels of what was said; what was not is the least worrying.
fn said(guide: &Guide, answers: &Answers) -> Vec<u8> {
    let questions = guide.rules.questions.iter();
    questions
        .map(|one| answers.level(one).unwrap_or(0))
        .collect()
}

/// The duties that these answers call by name.
fn named(guide: &Guide, answers: &Answers, id: &str) -> bool {
    let chosen = guide.rules.questions.iter().any(|question| {
        let option = answers.by_question.get(&question.id);
        let mut options = question.options.iter();
        options.any(|one| Some(&one.id) == option && one.calls.iter().any(|call| call == id))
    });
    let mut signs = guide.rules.signs.iter();
    let ticked = |sign: &&guidance::Sign| answers.signs.contains(&sign.id);
    chosen || signs.any(|sign| ticked(&sign) && sign.calls.iter().any(|call| call == id))
}

#[test]
fn a_duty_is_full_where_it_holds_conditional_where_it_may_and_absent_otherwise() {
    let guide = sample();
    let all = every_answer(&guide);
    assert_eq!(all.len(), 4 * 4 * 5 * 3);
    for mut answers in all {
        for ticked in [false, true] {
            if ticked {
                answers.signs.insert(SignId::try_from("early-1").unwrap());
            }
            let endings = endings(&guide, &answers);
            let may = |when: &Condition| endings.iter().any(|levels| when.holds(levels));
            let holds = |when: &Condition| when.holds(&said(&guide, &answers));
            let expected = guide.duties.iter().map(|duty| {
                let when = duty.when.as_ref();
                if named(&guide, &answers, &duty.id) || when.is_some_and(holds) {
                    Form::Full
                } else if when.is_some_and(may) {
                    Form::If
                } else {
                    Form::Absent
                }
            });
            let expected: Vec<Form> = expected.collect();
            assert_eq!(forms(&guide, &answers), expected, "{answers:?}");
        }
    }
}

#[test]
fn what_nobody_could_say_stands_with_its_condition() {
    use Form::{Absent, Full, If};
    let guide = sample();
    let check = |chosen: &[(&str, &str)], ticked: &[&str], expected: [Form; 8]| {
        let answers = answers(chosen, ticked);
        assert_eq!(forms(&guide, &answers), expected, "{chosen:?} {ticked:?}");
    };
    let calm = [
        ("told", "no"),
        ("flight", "no"),
        ("known", "no"),
        ("money", "no"),
    ];
    check(&[], &[], [If, If, If, If, If, If, Absent, Absent]);
    check(&calm, &[], [Absent; 8]);
    check(
        &calm,
        &["early-1"],
        [Absent, Absent, Full, Absent, Absent, Absent, Absent, Full],
    );
    check(
        &[
            ("told", "not-sure"),
            ("flight", "no"),
            ("known", "no"),
            ("money", "no"),
        ],
        &[],
        [If, If, Absent, Absent, Absent, Absent, Absent, Absent],
    );
    // It was called by name, and its own condition does not hold.
    check(
        &[
            ("told", "no"),
            ("flight", "no"),
            ("known", "open"),
            ("money", "no"),
        ],
        &[],
        [Absent, Absent, Absent, Absent, Absent, Full, Full, Absent],
    );
    // An option calls only where it is itself the one chosen.
    check(
        &[
            ("told", "no"),
            ("flight", "no"),
            ("known", "plan"),
            ("money", "no"),
        ],
        &[],
        [Absent; 8],
    );
    // Asked for "not sure" itself, that answer is enough.
    check(
        &[
            ("told", "no"),
            ("flight", "not-sure"),
            ("known", "no"),
            ("money", "no"),
        ],
        &[],
        [Absent, If, Absent, Full, Absent, Absent, Absent, Absent],
    );
}

#[test]
fn an_option_that_was_chosen_about_one_kind_of_need_calls_too() {
    let mut guide = sample();
    guide.rules.questions[2].each_kind = true;
    let mut answers = answers(&[], &["early-2"]);
    let kind = guide.rules.signs[1].kind();
    let known = guide.rules.questions[2].id.clone();
    answers.choose_by_need(kind, known, OptionId::try_from("open").unwrap());
    let by_option = guide.duties.iter().position(|duty| duty.id == "by-option");
    assert_eq!(forms(&guide, &answers)[by_option.unwrap()], Form::Full);
}

#[test]
fn whoever_may_not_be_warned_is_not_told_first_whatever_else_is_so() {
    let check = |chosen: &[(&str, &str)], expected: Telling| {
        let guide = telling_guide();
        let said = answers(chosen, &[]);
        let decision = decide(&guide.rules, &said);
        assert_eq!(guide.telling(&said, &decision), expected, "{chosen:?}");
    };
    check(&[("hurt", "no"), ("flight", "no")], Telling::HelpWanted);
    // Not knowing is no reason to keep silent: the condition is said beside it.
    check(&[("flight", "not-sure")], Telling::HelpWanted);
    check(&[("hurt", "yes")], Telling::HarmLikely);
    check(&[("flight", "yes")], Telling::NotFirst);
    check(&[("hurt", "yes"), ("flight", "yes")], Telling::NotFirst);
}

/// Two questions: one means harm, and one calls a duty of silence.
fn telling_guide() -> Guide {
    let questions = vec![
        question("hurt", &["no", "yes"]),
        question("flight", &["no", "not-sure", "yes"]),
    ];
    let mut rules = rules(
        questions,
        &[("harm", Route::Refer, all(&[("hurt", "yes")]))],
    );
    rules.rules[0].harm_likely = true;
    let flight = when(&rules.questions, all(&[("flight", "yes")]));
    let mut guide = guide::guide(rules, "hurt");
    guide.duties = vec![Duty {
        id: "keep-quiet".to_owned(),
        title: words("Say nothing"),
        brief: words("Say nothing"),
        text: words("Say nothing at home."),
        when: Some(flight),
        condition: Some(words("If the child may be taken away: say nothing.")),
        do_not_tell: true,
        ring: Vec::new(),
        sources: Vec::new(),
    }];
    guide
}
