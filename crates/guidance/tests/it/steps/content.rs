//! A small copy of the real questions: one of every sort.

use crate::fixture::guide::guide;
use crate::fixture::{If, all, question, rules, when};
use guidance::{Audience, Guide, Route};

/// The guide around them. The signs come after `vulnerable`.
pub fn sample() -> Guide {
    let mut questions = vec![
        question("danger", &["no", "not-sure", "yes"]),
        question("age", &["teenager", "primary", "baby"]),
        question("vulnerable", &["no", "not-sure", "yes"]),
        question("hunch", &["no", "yes"]),
        question("happening-now", &["over", "not-sure", "yes"]),
        question("often", &["once", "sometimes", "most-days"]),
        question("explanation", &["checked", "given", "none"]),
        question("practical", &["no", "yes"]),
    ];
    let any_sign = when(&questions, all(&[("any-signs", "one")]));
    let danger_sign = when(&questions, all(&[("immediate-signs", "one")]));
    for question in &mut questions {
        let id = question.id.as_str();
        question.unasked = match id {
            "age" | "vulnerable" | "explanation" => 1,
            "happening-now" => 2,
            _ => 0,
        };
        question.with_signs = id == "hunch";
        question.check = id == "happening-now";
        question.about_signs = ["happening-now", "explanation"].contains(&id);
        question.only_if = match id {
            "happening-now" => Some(danger_sign.clone()),
            "often" | "explanation" => Some(any_sign.clone()),
            _ => None,
        };
        if ["vulnerable", "explanation", "practical"].contains(&id) {
            question.asked_of = vec![Audience::Practitioner];
        }
    }
    guide(rules(questions, &RULES), "vulnerable")
}

const RULES: [(&str, Route, If); 11] = [
    ("danger-now", Route::Emergency, all(&[("danger", "yes")])),
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
    (
        "serious",
        Route::Refer,
        all(&[("significant-signs", "one"), ("explanation", "given")]),
    ),
    (
        "danger-unsure",
        Route::Consult,
        all(&[("danger", "not-sure")]),
    ),
    ("hunch", Route::Consult, all(&[("hunch", "yes")])),
    (
        "pattern",
        Route::Consult,
        all(&[
            ("any-signs", "one"),
            ("often", "sometimes"),
            ("explanation", "given"),
        ]),
    ),
    (
        "baby",
        Route::Consult,
        all(&[
            ("any-signs", "one"),
            ("age", "baby"),
            ("explanation", "given"),
        ]),
    ),
    (
        "disabled",
        Route::Consult,
        all(&[
            ("any-signs", "one"),
            ("vulnerable", "yes"),
            ("explanation", "given"),
        ]),
    ),
    (
        "goes-on",
        Route::EarlyHelp,
        all(&[("any-signs", "one"), ("often", "most-days")]),
    ),
    (
        "short-of-money",
        Route::EarlyHelp,
        all(&[("practical", "yes")]),
    ),
];

/// The least worrying answers to every question.
pub const CALM: [(&str, &str); 6] = [
    ("danger", "no"),
    ("age", "primary"),
    ("vulnerable", "no"),
    ("often", "once"),
    ("explanation", "checked"),
    ("practical", "no"),
];

/// The same with one answer that is another.
pub fn calm_but(question: &'static str, to: &'static str) -> [(&'static str, &'static str); 6] {
    CALM.map(|(one, least)| (one, if one == question { to } else { least }))
}
