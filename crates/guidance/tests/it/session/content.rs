//! A small copy of the real questions, one of every sort, and ways through them.

use crate::fixture::guide::{WORKER, guide};
use crate::fixture::{If, all, danger, question, rules, sign, when, words};
use guidance::{Audience, Guide, Kind, Pause, Question, Route, Seriousness, Sign};

/// An act of a user on one screen.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Do {
    /// Chooses an option of a question.
    Choose(&'static str, &'static str),
    /// Ticks the ages of children.
    Ages(&'static [&'static str]),
    /// Confirms an answer that means 999.
    Confirm,
    /// Says who they are.
    Who(&'static str),
    /// Ticks signs, and questions beneath them.
    Signs(&'static [&'static str], &'static [&'static str]),
    /// Says how often and what explains it, of one kind of need.
    Needs(&'static str, &'static str),
    /// Ticks what is so before they speak to anyone.
    Before(&'static [&'static str]),
    /// Passes the pause.
    Pause,
}

use Do::{Ages, Before, Choose, Needs, Pause as Pass, Signs, Who};

/// Somebody at work, before the signs.
pub const START: [Do; 4] = [
    Choose("danger", "no"),
    Who(WORKER),
    Ages(&["primary"]),
    Choose("vulnerable", "no"),
];

/// The least worrying that can be said of the two signs ticked.
pub const CALM: Do = Needs("once", "checked");

/// After what is asked about each kind of need: nothing worries.
pub const REST: [Do; 4] = [
    Choose("known", "no"),
    Choose("practical", "no"),
    Before(&[]),
    Pass,
];

/// The longest way: nothing is settled before the last question.
pub fn longest() -> Vec<Do> {
    let signs = [Signs(&["dirty", "untidy"], &[]), CALM];
    [&START[..], &signs, &REST].concat()
}

/// The rules beside those about danger.
const RULES: [(&str, Route, If); 9] = [
    (
        "sign-now",
        Route::Emergency,
        all(&[("immediate-signs", "one"), ("happening-now", "not-sure")]),
    ),
    (
        "sign-over",
        Route::Refer,
        all(&[("immediate-signs", "one")]),
    ),
    ("told", Route::Refer, all(&[("told", "yes")])),
    ("hunch", Route::Consult, all(&[("hunch", "yes")])),
    (
        "unexplained",
        Route::Consult,
        all(&[
            ("any-signs", "one"),
            ("often", "sometimes"),
            ("explanation", "given"),
        ]),
    ),
    (
        "not-able",
        Route::Consult,
        all(&[("any-signs", "one"), ("vulnerable", "yes")]),
    ),
    (
        "goes-on",
        Route::EarlyHelp,
        all(&[("any-signs", "one"), ("often", "most-days")]),
    ),
    ("known", Route::EarlyHelp, all(&[("known", "plan")])),
    (
        "short-of-money",
        Route::EarlyHelp,
        all(&[("practical", "yes")]),
    ),
];

/// The guide around them. The signs come after `vulnerable`, for everybody.
pub fn tool() -> Guide {
    let tick = ["no", "not-sure", "yes"];
    let mut questions = danger::questions();
    questions.extend([
        question("age", &["teenager", "primary", "baby"]),
        question("vulnerable", &tick),
        question("hunch", &["no", "yes"]),
        question("happening-now", &["over", "not-sure", "yes"]),
        question("often", &["once", "sometimes", "most-days"]),
        question("explanation", &["checked", "given", "none"]),
        question("known", &["no", "not-sure", "plan"]),
        question("practical", &["no", "yes"]),
        question("told", &tick),
    ]);
    let conditions = [
        ("happening-now", all(&[("immediate-signs", "one")])),
        ("often", all(&[("any-signs", "one")])),
        ("explanation", all(&[("any-signs", "one")])),
    ];
    let conditions = conditions.map(|(id, condition)| (id, when(&questions, condition)));
    for question in &mut questions {
        let mut conditions = conditions.iter();
        let condition = conditions.find(|(id, _)| *id == question.id.as_str());
        if let Some((_, when)) = condition {
            question.only_if = Some(when.clone());
        }
        flag(question);
    }
    let mut rules = rules(questions, &[&danger::RULES[..], &RULES].concat());
    rules.signs = vec![
        of(Kind::Physical, "dirty", Seriousness::Emerging),
        of(Kind::Physical, "untidy", Seriousness::Emerging),
        of(Kind::Physical, "torn", Seriousness::Emerging),
        of(Kind::Nutritional, "hungry", Seriousness::Emerging),
        of(Kind::Supervision, "alone", Seriousness::Immediate),
        of(Kind::Supervision, "put-out", Seriousness::Immediate),
    ];
    Guide {
        pause: Some(Pause {
            ask: words("What do you think should happen?"),
            why: words("You know this child."),
        }),
        ..guide(rules, "vulnerable")
    }
}

fn flag(question: &mut Question) {
    let id = question.id.as_str();
    question.check |= id == "happening-now";
    question.several = id == "age";
    question.with_signs = id == "hunch";
    question.about_signs = ["happening-now", "explanation"].contains(&id);
    question.each_kind = ["often", "explanation"].contains(&id);
    question.of_home = id == "known";
    question.before_result = id == "told";
    question.unasked = match id {
        "age" | "vulnerable" | "explanation" | "known" | "told" => 1,
        "happening-now" => 2,
        _ => 0,
    };
    if ["vulnerable", "explanation", "known", "practical"].contains(&id) {
        question.asked_of = vec![Audience::Practitioner];
    }
}

fn of(kind: Kind, name: &str, level: Seriousness) -> Sign {
    Sign {
        kinds: vec![kind],
        ..sign(name, level)
    }
}
