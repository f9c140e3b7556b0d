//! Signs that an explanation does not settle: injuries, requests for help, and
//! what nothing settles.

mod children;

use crate::fixture::{If, all, answers, question, rules, sign};
use guidance::{
    AgeBand, Answers, FromAge, Kind, OptionId, Question, QuestionId, Route, Rules, Seriousness,
    Settles, Sign, decide,
};

const RULES: [(&str, Route, If); 8] = [
    (
        "injury-open",
        Route::Refer,
        all(&[("injury-signs", "one"), ("injury", "not-sure")]),
    ),
    ("injury", Route::Consult, all(&[("injury-signs", "one")])),
    ("request", Route::Refer, all(&[("request-signs", "one")])),
    (
        "severe",
        Route::Refer,
        all(&[("severe-signs", "one"), ("explanation", "given")]),
    ),
    (
        "severe-fact",
        Route::Refer,
        all(&[("unsettled-severe-signs", "one")]),
    ),
    (
        "serious",
        Route::Consult,
        all(&[("significant-signs", "one"), ("explanation", "given")]),
    ),
    ("fact", Route::Consult, all(&[("unsettled-signs", "one")])),
    (
        "small",
        Route::EarlyHelp,
        all(&[("any-signs", "one"), ("explanation", "given")]),
    ),
];

/// Rules that mean harm.
const HARM: [&str; 3] = ["injury-open", "severe", "severe-fact"];

fn questions() -> Vec<Question> {
    let explanation = Question {
        each_kind: true,
        unasked: 1,
        ..question("explanation", &["checked", "given", "none"])
    };
    let injury = Question {
        unasked: 1,
        ..question("injury", &["decided", "not-sure", "unexplained"])
    };
    let age = ["teenager", "primary", "toddler", "baby", "unborn"];
    let age = Question {
        unasked: 1,
        ..question("age", &age)
    };
    vec![age, injury, explanation]
}

fn sample() -> Rules {
    let mut rules = rules(questions(), &RULES);
    for rule in &mut rules.rules {
        rule.harm_likely = HARM.contains(&rule.id.as_str());
    }
    let of = |id: &str, kind, level, settled_by| Sign {
        kinds: vec![kind],
        settled_by,
        ..sign(id, level)
    };
    use Seriousness::{Emerging, Severe, Significant};
    use Settles::{Doctor, Explanation, Nothing};
    rules.signs = vec![
        of("hungry", Kind::Nutritional, Emerging, Explanation),
        of("starving", Kind::Nutritional, Severe, Explanation),
        of("bruise", Kind::Harm, Severe, Doctor),
        of("refused", Kind::Medical, Significant, Nothing),
        of("cruel", Kind::Emotional, Severe, Nothing),
        Sign {
            request: true,
            ..of("no-bed", Kind::Harm, Severe, Nothing)
        },
        Sign {
            ages: vec![AgeBand::Teenager, AgeBand::Toddler, AgeBand::Baby],
            from: vec![FromAge {
                age: AgeBand::Baby,
                level: Severe,
            }],
            ..of("alone", Kind::Supervision, Emerging, Explanation)
        },
        Sign {
            ages: vec![AgeBand::Teenager],
            ..of("out-late", Kind::Supervision, Significant, Explanation)
        },
    ];
    rules
}

/// The route, and the rules that hold.
fn ends(answers: &Answers) -> (Route, Vec<String>) {
    let decision = decide(&sample(), answers);
    let held = decision
        .reasons
        .into_iter()
        .filter_map(|reason| reason.rule);
    (decision.route, held.map(String::from).collect())
}

fn check(chosen: &[(&str, &str)], ticked: &[&str], route: Route, rules: &[&str]) {
    let expected = (route, rules.iter().map(|rule| (*rule).to_owned()).collect());
    assert_eq!(
        ends(&answers(chosen, ticked)),
        expected,
        "{chosen:?} {ticked:?}"
    );
}

#[test]
fn an_injury_counts_only_by_its_question_and_no_explanation_reaches_it() {
    let open = ["injury-open", "injury"];
    for explained in ["checked", "given", "none"] {
        let explanation = ("explanation", explained);
        check(&[explanation], &["bruise"], Route::Refer, &open);
        check(
            &[explanation, ("injury", "unexplained")],
            &["bruise"],
            Route::Refer,
            &open,
        );
        check(
            &[explanation, ("injury", "decided")],
            &["bruise"],
            Route::Consult,
            &["injury"],
        );
    }
    // Beside another sign each counts by its own.
    check(
        &[("explanation", "checked"), ("injury", "decided")],
        &["bruise", "starving"],
        Route::Consult,
        &["injury"],
    );
    check(
        &[("explanation", "given"), ("injury", "decided")],
        &["bruise", "starving"],
        Route::Refer,
        &["severe", "injury", "serious", "small"],
    );
    // What doctors decided settles no other sign, and no injury is one without it.
    check(
        &[("injury", "unexplained")],
        &["hungry"],
        Route::EarlyHelp,
        &["small"],
    );
}

#[test]
fn what_is_said_of_the_kind_of_an_injury_is_said_of_its_other_signs_only() {
    let mut answers = answers(&[("injury", "not-sure")], &["bruise"]);
    let id = |name: &str| QuestionId::try_from(name).unwrap();
    let checked = OptionId::try_from("checked").unwrap();
    answers.choose_by_need(Kind::Harm, id("explanation"), checked);
    assert_eq!(ends(&answers).0, Route::Refer);
    assert!(answers.kinds(&sample()).is_empty());
}

#[test]
fn a_reason_names_the_injury_that_it_rests_on() {
    let decision = decide(&sample(), &answers(&[], &["bruise", "hungry"]));
    let signs = |rule: &str| {
        let mut reasons = decision.reasons.iter();
        let named = |id: &guidance::RuleId| id.as_str() == rule;
        let reason = reasons
            .find(|one| one.rule.as_ref().is_some_and(named))
            .unwrap();
        let ids: Vec<&str> = reason.signs.iter().map(guidance::SignId::as_str).collect();
        ids.join(" ")
    };
    assert_eq!(signs("injury-open"), "bruise");
    assert_eq!(signs("small"), "hungry");
}

#[test]
fn a_request_for_help_refers_and_asks_for_agreement() {
    let harm = |chosen: &[(&str, &str)], ticked: &[&str]| {
        let decision = decide(&sample(), &answers(chosen, ticked));
        assert_eq!(decision.route, Route::Refer, "{ticked:?}");
        decision.harm_likely()
    };
    // However grave it would be as a sign of neglect, and whatever is explained.
    assert!(!harm(&[], &["no-bed"]));
    assert!(!harm(&[("explanation", "checked")], &["no-bed"]));
    assert!(!harm(
        &[("explanation", "checked")],
        &["no-bed", "starving"]
    ));
    // With harm beside it none is needed.
    assert!(harm(&[], &["no-bed", "starving"]));
    assert!(harm(&[], &["no-bed", "bruise"]));
}

#[test]
fn what_nothing_settles_is_not_lowered_by_an_explanation_that_was_checked() {
    let checked = [("explanation", "checked")];
    check(&checked, &["refused"], Route::Consult, &["fact"]);
    check(&checked, &["cruel"], Route::Refer, &["severe-fact", "fact"]);
    check(&checked, &["starving"], Route::Review, &[]);
    check(
        &checked,
        &["starving", "refused"],
        Route::Consult,
        &["fact"],
    );
}

#[test]
fn an_injury_and_a_request_stand_in_a_group_without_a_kind_and_a_sign_in_that_of_its_own() {
    let check = |ticked: &[&str], kinds: &[Option<Kind>]| {
        let groups = answers(&[], ticked).evaluate(&sample()).groups;
        let found: Vec<Option<Kind>> = groups.iter().map(|group| group.kind).collect();
        assert_eq!(found, kinds, "{ticked:?}");
    };
    let (food, care) = (Some(Kind::Nutritional), Some(Kind::Medical));
    check(&[], &[None]);
    check(&["hungry"], &[food]);
    check(&["bruise"], &[None]);
    check(&["no-bed"], &[None]);
    check(&["refused", "hungry"], &[food, care]);
    check(&["hungry", "bruise"], &[food, None]);
}

#[test]
fn an_answer_can_mean_harm_where_a_rule_that_says_so_looks_at_it() {
    let rules = sample();
    let can = |id: &str| rules.can_mean_harm(&QuestionId::try_from(id).unwrap());
    assert!(can("injury") && can("explanation"));
    assert!(!can("age") && !can("nothing-of-the-kind"));
}
