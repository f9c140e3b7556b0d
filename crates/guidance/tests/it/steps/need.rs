//! The questions about each kind of need.

mod counting;
mod raising;

use super::{path, said};
use crate::fixture::guide::{NEIGHBOUR, WORKER, guide, setting_id};
use crate::fixture::{If, all, any, id, option, question, rules, sign, when};
use guidance::{
    Answers, Audience, Guide, Kind, Pause, Route, Seriousness, Sign, SignId, VecSet, decide,
    questions_about_needs,
};

const RULES: [(&str, Route, If); 4] = [
    ("danger-now", Route::Emergency, all(&[("danger", "yes")])),
    (
        "serious-lasting",
        Route::Refer,
        If {
            any: any(&[("often", "most-days"), ("how-long", "months")]).any,
            ..all(&[("significant-signs", "one"), ("explanation", "given")])
        },
    ),
    (
        "two-serious",
        Route::Refer,
        all(&[("significant-signs", "two"), ("explanation", "given")]),
    ),
    (
        "unexplained",
        Route::Consult,
        all(&[("any-signs", "one"), ("explanation", "given")]),
    ),
];

/// Signs in two kinds of need, and three questions about each.
fn by_kind() -> Guide {
    let mut questions = vec![
        question("danger", &["no", "yes"]),
        question("often", &["once", "most-days"]),
        question("how-long", &["days", "months"]),
        question("explanation", &["checked", "given"]),
    ];
    let any_sign = when(&questions, all(&[("any-signs", "one")]));
    for question in &mut questions[1..] {
        question.each_kind = true;
        question.only_if = Some(any_sign.clone());
        if question.id.as_str() != "often" {
            question.asked_of = vec![Audience::Practitioner];
        }
        question.about_signs = question.id.as_str() == "explanation";
    }
    questions[3].unasked = 1;
    let of = |kind, name: &str, level| Sign {
        kinds: vec![kind],
        ..sign(name, level)
    };
    let mut rules = rules(questions, &RULES);
    rules.signs = vec![
        of(Kind::Nutritional, "hungry", Seriousness::Emerging),
        of(Kind::Nutritional, "starving", Seriousness::Significant),
        of(Kind::Physical, "dirty", Seriousness::Emerging),
        of(Kind::Physical, "filthy", Seriousness::Significant),
        of(Kind::Supervision, "roams", Seriousness::Emerging),
        of(Kind::Supervision, "alone", Seriousness::Significant),
    ];
    guide(rules, "danger")
}

fn start(setting: &str, ticked: &[&str]) -> Answers {
    Answers {
        setting: Some(setting_id(setting)),
        ..said(None, &[("danger", "no")], Some(ticked))
    }
}

/// Says this of a kind of need.
fn about(answers: &mut Answers, kind: Kind, said: [&str; 3]) {
    for (question, to) in ["often", "how-long", "explanation"].into_iter().zip(said) {
        answers.choose_by_need(kind, id(question), option(to));
    }
}

#[test]
fn practitioners_are_asked_about_each_kind_that_they_ticked() {
    let guide = by_kind();
    let mut answers = start(WORKER, &["hungry", "dirty"]);
    let open = "danger who signs needs";
    assert_eq!(path(&guide, &answers), open);
    about(&mut answers, Kind::Nutritional, ["once", "days", "checked"]);
    assert_eq!(path(&guide, &answers), open);
    about(&mut answers, Kind::Physical, ["once", "days", "checked"]);
    assert_eq!(path(&guide, &answers), format!("{open} result"));
    let names = |setting: &str| {
        let answers = start(setting, &["hungry", "dirty"]);
        let asked = questions_about_needs(&guide, &answers);
        let names = asked.into_iter().map(|question| question.id.to_string());
        names.collect::<Vec<_>>().join(" ")
    };
    assert_eq!(names(WORKER), "often how-long explanation");
    assert_eq!(names(NEIGHBOUR), "often");
    // Nothing ticked: nothing to ask about.
    assert_eq!(path(&guide, &start(WORKER, &[])), "danger who signs result");
}

#[test]
fn the_public_is_asked_once_for_everything() {
    let guide = by_kind();
    let mut answers = start(NEIGHBOUR, &["starving", "dirty"]);
    assert_eq!(path(&guide, &answers), "danger who signs often");
    answers.choose(id("often"), option("most-days"));
    assert_eq!(path(&guide, &answers), "danger who signs often result");
    assert_eq!(decide(&guide.rules, &answers).route, Route::Refer);
    // The same person at work: what was said holds for each kind, and shows
    // beside what only practitioners are asked.
    answers.setting = Some(setting_id(WORKER));
    let first = "danger who signs needs";
    assert_eq!(path(&guide, &answers), first);
    let often = guide.rules.question(&id("often")).unwrap();
    assert_eq!(
        answers.level_by_need(Some(Kind::Nutritional), often),
        Some(1)
    );
    // There alone, whether each kind gets an answer of its own or not.
    let each = format!("{first} result");
    let mut worker = answers.clone();
    for kind in [Kind::Nutritional, Kind::Physical] {
        for (question, to) in [("how-long", "days"), ("explanation", "given")] {
            worker.choose_by_need(kind, id(question), option(to));
        }
    }
    assert_eq!(path(&guide, &worker), each);
    for kind in [Kind::Nutritional, Kind::Physical] {
        worker.choose_by_need(kind, id("often"), option("once"));
    }
    assert_eq!(path(&guide, &worker), each);
    // And what was said at work shows to the public.
    about(&mut answers, Kind::Physical, ["once", "days", "given"]);
    answers.setting = Some(setting_id(NEIGHBOUR));
    let mixed = "danger who signs needs often result";
    assert_eq!(path(&guide, &answers), mixed);
}

#[test]
fn a_further_sign_asks_again_what_explains_its_own_kind() {
    let guide = by_kind();
    let mut answers = start(WORKER, &["hungry", "dirty"]);
    about(&mut answers, Kind::Nutritional, ["once", "days", "checked"]);
    about(&mut answers, Kind::Physical, ["once", "days", "checked"]);
    let ids = |ids: &[&str]| -> VecSet<SignId> {
        ids.iter()
            .map(|id| SignId::try_from(*id).unwrap())
            .collect()
    };
    let mut more = answers.clone();
    more.set_signs(&guide.rules, ids(&["hungry", "dirty", "filthy"]));
    assert_eq!(
        more.by_need[&Kind::Nutritional],
        answers.by_need[&Kind::Nutritional]
    );
    assert!(!more.by_need[&Kind::Physical].contains_key(&id("explanation")));
    assert!(more.by_need[&Kind::Physical].contains_key(&id("often")));
    let open = "danger who signs needs";
    assert_eq!(path(&guide, &more), open);
    // What is not ticked any more is not asked about, and does not count.
    answers.set_signs(&guide.rules, ids(&["dirty"]));
    let kinds: Vec<Kind> = answers.by_need.keys().copied().collect();
    assert_eq!(kinds, [Kind::Physical]);
}

#[test]
fn before_the_result_practitioners_may_say_what_they_think() {
    let mut guide = by_kind();
    let words = guide.signs_ask.clone();
    guide.pause = Some(Pause {
        ask: words.clone(),
        why: words,
    });
    let mut answers = start(WORKER, &[]);
    assert_eq!(path(&guide, &answers), "danger who signs pause");
    answers.pause_done = true;
    assert_eq!(path(&guide, &answers), "danger who signs pause result");
    // What was thought at work still counts, so it is still shown.
    let mut neighbour = start(NEIGHBOUR, &[]);
    neighbour.own_assessment = Some(Route::Refer);
    neighbour.pause_done = true;
    assert_eq!(path(&guide, &neighbour), "danger who signs pause result");
    // Never of the public, and never before 999.
    assert_eq!(
        path(&guide, &start(NEIGHBOUR, &[])),
        "danger who signs result"
    );
    let mut danger = start(WORKER, &[]);
    danger.choose(id("danger"), option("yes"));
    danger.danger_checked = true;
    assert_eq!(path(&guide, &danger), "danger check result");
}
