//! What is asked about each kind of need, and what it does to the decision.

use super::{id, option, path, said};
use crate::fixture::guide::{NEIGHBOUR, WORKER, guide, setting_id};
use crate::fixture::{If, all, any, question, rules, sign, when};
use guidance::VecSet;
use guidance::{
    Answers, Audience, Change, ChildLocation, Guide, Kind, Pause, Route, Seriousness, Sign, SignId,
    decide, expected_questions, questions_about_need, raises,
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
    let nutritional = "danger who signs about-nutritional";
    assert_eq!(path(&guide, &answers), nutritional);
    assert_eq!(expected_questions(&guide, &answers), Some(5));
    about(&mut answers, Kind::Nutritional, ["once", "days", "checked"]);
    let both = format!("{nutritional} about-physical");
    assert_eq!(path(&guide, &answers), both);
    about(&mut answers, Kind::Physical, ["once", "days", "checked"]);
    assert_eq!(path(&guide, &answers), format!("{both} result"));
    let names = |setting: &str| {
        let asked = questions_about_need(
            &guide,
            &start(setting, &["hungry", "dirty"]),
            Kind::Physical,
        );
        let names = asked.into_iter().map(|question| question.id.to_string());
        names.collect::<Vec<_>>().join(" ")
    };
    assert_eq!(names(WORKER), "often how-long explanation");
    assert_eq!(names(NEIGHBOUR), "often");
    // Nothing ticked: nothing to ask about.
    assert_eq!(path(&guide, &start(WORKER, &[])), "danger who signs result");
}

#[test]
fn where_nothing_was_ticked_nothing_said_of_a_kind_counts() {
    let guide = by_kind();
    // Not answered, "explanation" would count as "given"; left over, as worse.
    let mut answers = start(WORKER, &[]);
    assert_eq!(answers.levels(&guide.rules)[1..4], [0, 0, 0]);
    for (question, to) in [
        ("often", "most-days"),
        ("how-long", "months"),
        ("explanation", "given"),
    ] {
        answers.choose(id(question), option(to));
    }
    assert_eq!(answers.levels(&guide.rules)[1..4], [0, 0, 0]);
    answers.signs = start(WORKER, &["dirty"]).signs;
    assert_eq!(answers.levels(&guide.rules)[1..4], [1, 1, 1]);
}

#[test]
fn what_would_raise_is_named_for_the_kind_or_to_the_public_for_everything() {
    let guide = by_kind();
    let answers_that_raise = |setting: &str| {
        let raises = raises(&guide, &start(setting, &["starving"]));
        let changes = raises.into_iter().map(|raise| raise.change);
        let answers = changes.filter(|change| matches!(change, Change::Answer(..)));
        answers.collect::<Vec<_>>()
    };
    let change = |kind, question, to| Change::Answer(kind, id(question), option(to));
    let nutritional = Some(Kind::Nutritional);
    assert_eq!(
        answers_that_raise(WORKER),
        [
            change(nutritional, "often", "most-days"),
            change(nutritional, "how-long", "months"),
        ]
    );
    assert_eq!(
        answers_that_raise(NEIGHBOUR),
        [change(None, "often", "most-days")]
    );
}

#[test]
fn the_public_is_asked_once_for_everything() {
    let guide = by_kind();
    let mut answers = start(NEIGHBOUR, &["starving", "dirty"]);
    assert_eq!(path(&guide, &answers), "danger who signs often");
    assert_eq!(expected_questions(&guide, &answers), Some(4));
    answers.choose(id("often"), option("most-days"));
    assert_eq!(path(&guide, &answers), "danger who signs often result");
    assert_eq!(decide(&guide.rules, &answers).route, Route::Refer);
    // The same person at work: what was said holds for each kind, and shows
    // beside what only practitioners are asked.
    answers.setting = Some(setting_id(WORKER));
    let first = "danger who signs about-nutritional";
    assert_eq!(path(&guide, &answers), first);
    let often = guide.rules.question(&id("often")).unwrap();
    assert_eq!(
        answers.level_by_need(Some(Kind::Nutritional), often),
        Some(1)
    );
    // There alone, whether each kind gets an answer of its own or not.
    let each = format!("{first} about-physical result");
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
    let mixed = "danger who signs about-physical often result";
    assert_eq!(path(&guide, &answers), mixed);
}

#[test]
fn an_explanation_counts_for_its_own_kind_only() {
    let guide = by_kind();
    let check = |food: [&str; 3], home: [&str; 3], expected: Route| {
        let mut answers = start(WORKER, &["starving", "dirty"]);
        about(&mut answers, Kind::Nutritional, food);
        about(&mut answers, Kind::Physical, home);
        assert_eq!(
            decide(&guide.rules, &answers).route,
            expected,
            "{food:?} {home:?}"
        );
    };
    let checked = ["most-days", "months", "checked"];
    check(checked, checked, Route::Review);
    // The small one is not explained; the serious one is.
    check(checked, ["once", "days", "given"], Route::Consult);
    check(checked, ["most-days", "months", "given"], Route::Consult);
    check(["once", "days", "given"], checked, Route::Consult);
    check(["most-days", "days", "given"], checked, Route::Refer);
    check(["once", "months", "given"], checked, Route::Refer);
}

#[test]
fn signs_of_several_kinds_add_up_where_the_same_is_so_of_each() {
    let guide = by_kind();
    let check = |home: &str, expected: Route| {
        let mut answers = start(WORKER, &["starving", "filthy"]);
        about(&mut answers, Kind::Nutritional, ["once", "days", "given"]);
        about(&mut answers, Kind::Physical, ["once", "days", home]);
        assert_eq!(decide(&guide.rules, &answers).route, expected, "{home}");
    };
    check("given", Route::Refer);
    check("checked", Route::Consult);
}

#[test]
fn a_reason_names_the_kind_that_it_rests_on_and_its_signs_only() {
    let guide = by_kind();
    let mut answers = start(WORKER, &["starving", "dirty"]);
    about(&mut answers, Kind::Nutritional, ["once", "months", "given"]);
    about(&mut answers, Kind::Physical, ["once", "days", "checked"]);
    let decision = decide(&guide.rules, &answers);
    let reason = &decision.reasons[0];
    let counted: Vec<(Option<Kind>, &str, &str)> = reason
        .answers
        .iter()
        .map(|one| (one.about, one.question.as_str(), one.option.as_str()))
        .collect();
    let food = Some(Kind::Nutritional);
    let expected = [(food, "explanation", "given"), (food, "how-long", "months")];
    assert_eq!(counted, expected);
    assert_eq!(reason.signs, [SignId::try_from("starving").unwrap()]);
    // Said once for everything, it is named once.
    let mut neighbour = start(NEIGHBOUR, &["starving", "filthy"]);
    neighbour.choose(id("often"), option("most-days"));
    let reasons = decide(&guide.rules, &neighbour).reasons;
    let often = reasons[0]
        .answers
        .iter()
        .map(|one| (one.about, one.question.as_str()));
    assert_eq!(often.collect::<Vec<_>>(), [(None, "often")]);
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
    let open = "danger who signs about-nutritional about-physical";
    assert_eq!(path(&guide, &more), open);
    // What is not ticked any more is not asked about, and does not count.
    answers.set_signs(&guide.rules, ids(&["dirty"]));
    let kinds: Vec<Kind> = answers.by_need.keys().copied().collect();
    assert_eq!(kinds, [Kind::Physical]);
}

#[test]
fn what_would_raise_names_the_kind() {
    let guide = by_kind();
    let mut answers = start(WORKER, &["starving", "dirty"]);
    about(&mut answers, Kind::Nutritional, ["once", "days", "given"]);
    about(&mut answers, Kind::Physical, ["once", "days", "checked"]);
    let found = raises(&guide, &answers);
    let food = |question, to| Change::Answer(Some(Kind::Nutritional), id(question), option(to));
    let changes: Vec<&Change> = found.iter().map(|raise| &raise.change).collect();
    // A second serious sign raises it in the one kind and not in the other,
    // whose explanation was checked: so it is not named.
    let expected = [food("often", "most-days"), food("how-long", "months")];
    assert_eq!(changes, expected.iter().collect::<Vec<_>>());
    assert!(found.iter().all(|raise| raise.route == Route::Refer));
}

#[test]
fn what_would_raise_one_kind_starts_at_what_was_said_of_it() {
    let guide = by_kind();
    let mut answers = start(WORKER, &["hungry", "filthy"]);
    about(
        &mut answers,
        Kind::Nutritional,
        ["most-days", "months", "checked"],
    );
    about(&mut answers, Kind::Physical, ["once", "days", "given"]);
    let home = |question, to| Change::Answer(Some(Kind::Physical), id(question), option(to));
    let found = raises(&guide, &answers);
    let changes: Vec<Change> = found.into_iter().map(|raise| raise.change).collect();
    assert!(changes.contains(&home("often", "most-days")), "{changes:?}");
    assert!(changes.contains(&home("how-long", "months")), "{changes:?}");
}

#[test]
fn one_more_sign_is_named_only_where_it_would_raise_whichever_it_is() {
    let guide = by_kind();
    let mut answers = start(WORKER, &["hungry", "dirty", "roams"]);
    let serious = |answers: &Answers| {
        let found = raises(&guide, answers);
        found
            .iter()
            .any(|raise| raise.change == Change::Sign(Seriousness::Significant))
    };
    let often = ["most-days", "days", "given"];
    for kind in [Kind::Nutritional, Kind::Physical, Kind::Supervision] {
        about(&mut answers, kind, often);
    }
    assert!(serious(&answers));
    // In the last kind it would be explained already.
    about(
        &mut answers,
        Kind::Supervision,
        ["most-days", "days", "checked"],
    );
    assert!(!serious(&answers));
}

#[test]
fn what_was_said_of_a_kind_at_work_is_named_to_the_public_too() {
    let guide = by_kind();
    let mut answers = start(NEIGHBOUR, &["starving", "dirty"]);
    about(&mut answers, Kind::Nutritional, ["once", "days", "checked"]);
    about(&mut answers, Kind::Physical, ["once", "days", "checked"]);
    let found = raises(&guide, &answers);
    let named = |raise: &guidance::Raise| match &raise.change {
        Change::Answer(kind, question, _) => {
            *kind == Some(Kind::Nutritional) && *question == id("explanation")
        }
        Change::Sign(_) => false,
    };
    assert!(found.iter().any(named), "{found:?}");
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

#[test]
fn the_contacts_are_those_of_where_the_child_lives() {
    let mut guide = by_kind();
    guide.areas = ["here", "there", "england"]
        .map(crate::fixture::guide::area)
        .into();
    let here = guide.area("here").unwrap();
    let check = |lives: Option<ChildLocation>, expected: &str| {
        let answers = Answers {
            lives,
            ..Answers::default()
        };
        assert_eq!(guide.area_of_child(here, &answers).id.as_str(), expected);
    };
    let within = |id| Some(ChildLocation::In(guidance::AreaId::try_from(id).unwrap()));
    check(None, "here");
    check(within("there"), "there");
    check(Some(ChildLocation::Elsewhere), "england");
    check(within("nowhere"), "here");
}
