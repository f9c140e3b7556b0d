//! Tests of the real questions, rules, routes and worked cases.

mod duties;
mod public;
mod ring;
mod say_first;
mod screens;
mod session;
mod signs;
mod walks;

use content::Library;
use content::case_checks::{count_outside_cases, wrong_outside_cases, wrong_worked_cases};
use guidance::proof::prove;
use guidance::{
    AgeBand, Answers, Audience, ContactKind, Guide, Question, Route, Rules, SettingId, Step,
    decide, next_step, steps,
};
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::LazyLock;

const AUDIENCES: [Audience; 4] = [
    Audience::Practitioner,
    Audience::Public,
    Audience::Parent,
    Audience::Young,
];

static CONTENT: LazyLock<Library> = LazyLock::new(|| {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
    match content::load(&root) {
        Ok(content) => content,
        Err(problems) => {
            panic!("{problems}\n\nTo see the lines: cargo run -p site -- check")
        }
    }
});

fn guide() -> &'static Guide {
    &CONTENT.guide
}

fn rules() -> &'static Rules {
    &CONTENT.guide.rules
}

fn question(id: &str) -> &'static Question {
    let mut questions = rules().questions.iter();
    questions
        .find(|question| question.id.as_str() == id)
        .unwrap()
}

/// Collects all values of a kind into a set.
fn every<T: Ord>(all: impl IntoIterator<Item = T>) -> BTreeSet<T> {
    all.into_iter().collect()
}

#[test]
fn the_rules_keep_every_promise_over_the_whole_answer_space() {
    let proof = prove(rules());
    let failures: Vec<String> = proof.failures.iter().map(ToString::to_string).collect();
    assert!(
        failures.is_empty(),
        "{}\n\nTo see it again: cargo run -p site -- prove",
        failures.join("\n")
    );
    assert_eq!(proof.routes, Route::ALL);
    assert!(proof.answer_sets > 1_000_000, "{}", proof.answer_sets);
    assert_eq!(proof.rules, rules().rules.len());
    assert_eq!(proof.promises, rules().promises.len());
    assert!(proof.promises >= 10, "{}", proof.promises);
}

#[test]
fn every_situation_of_a_public_document_ends_where_its_authority_says() {
    let wrong = wrong_outside_cases(&CONTENT);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let found = count_outside_cases(&CONTENT);
    assert_eq!(found.cases, found.agree + found.higher);
    assert!(found.cases >= 80, "{} cases", found.cases);
}

#[test]
fn every_worked_case_ends_where_it_expects() {
    let wrong = wrong_worked_cases(&CONTENT);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_worked_case_has_come_to_its_end() {
    let open = CONTENT
        .cases
        .iter()
        .map(|case| (&case.id, next_step(guide(), &case.answers)))
        .filter(|(_, step)| *step != Step::Result);
    let open: Vec<String> = open
        .map(|(id, step)| format!("case `{id}` stops at {step:?}, whose answer could change it"))
        .collect();
    assert!(open.is_empty(), "{}", open.join("\n"));
}

#[test]
fn the_worked_cases_are_of_every_kind() {
    let cases = &CONTENT.cases;
    assert!(cases.len() >= 25, "{} cases", cases.len());
    let routes = every(cases.iter().map(|case| case.expect));
    assert_eq!(routes, every(Route::ALL));
    let ages = every(cases.iter().filter_map(|case| case.answers.age()));
    assert_eq!(ages, every(AgeBand::ALL));
    let audience = |setting: &Option<SettingId>| guide().audience(setting.as_ref());
    let audiences = every(cases.iter().map(|case| audience(&case.answers.setting)));
    assert_eq!(audiences, every(AUDIENCES));
}

#[test]
fn every_rule_decides_a_worked_case() {
    let deciding = CONTENT.cases.iter().flat_map(|case| {
        let decision = decide(rules(), &case.answers);
        let route = decision.route;
        let reasons = decision.reasons.into_iter();
        reasons.filter_map(move |reason| reason.rule.filter(|_| reason.route == route))
    });
    let deciding = every(deciding);
    let ids = rules().rules.iter().map(|rule| &rule.id);
    let idle: Vec<&str> = ids
        .filter(|id| !deciding.contains(id))
        .map(|id| id.as_str())
        .collect();
    assert!(
        idle.is_empty(),
        "no case in content/decision/cases.toml ends where it does because of {idle:?}"
    );
}

#[test]
fn every_route_has_somebody_to_speak_to_and_somebody_to_ring() {
    for route in Route::ALL {
        let advice = guide().advice(route).unwrap();
        for audience in AUDIENCES {
            let speak_to = advice.speak_to.to(audience);
            assert!(!speak_to.trim().is_empty(), "{route:?} for {audience:?}");
        }
        for (area, audience) in guide()
            .areas
            .iter()
            .flat_map(|area| AUDIENCES.map(|one| (area, one)))
        {
            let contacts = guide().contacts(area, advice.ring(audience));
            assert!(
                contacts.iter().any(|contact| contact.number.is_some()),
                "{route:?} in {} has no number that is confirmed for {audience:?}",
                area.name
            );
        }
    }
    for setting in &guide().settings {
        assert!(!setting.lead.trim().is_empty(), "{}", setting.id);
    }
}

#[test]
fn whoever_does_not_report_can_talk_it_over_with_the_helpline() {
    for route in [Route::Review, Route::EarlyHelp, Route::Consult] {
        let advice = guide().advice(route).unwrap();
        for audience in [Audience::Practitioner, Audience::Public] {
            let ring = advice.ring(audience);
            assert!(ring.contains(&ContactKind::Helpline), "{route:?}");
        }
    }
}

#[test]
fn whoever_asks_999_and_the_front_door_come_first_where_they_are_needed() {
    for audience in [Audience::Practitioner, Audience::Public] {
        let first = |route: Route| guide().advice(route).unwrap().ring(audience)[0];
        assert_eq!(first(Route::Emergency), ContactKind::Emergency);
        assert_eq!(first(Route::Refer), ContactKind::FrontDoor);
    }
    let consult = guide().advice(Route::Consult).unwrap();
    assert!(
        consult
            .speak_to
            .to(Audience::Public)
            .starts_with("The NSPCC helpline")
    );
    assert_eq!(consult.ring(Audience::Public)[0], ContactKind::Helpline);
}

#[test]
fn only_what_was_checked_explains_a_sign_away() {
    let options = &question("explanation").options;
    let ids: Vec<&str> = options.iter().map(|choice| choice.id.as_str()).collect();
    assert_eq!(ids[..3], ["checked", "still-without", "given"]);
    // Nobody was asked: that is not the same as checked.
    assert!(question("explanation").unasked > 1);
}

#[test]
fn not_knowing_is_never_the_least_worrying_answer() {
    for question in &rules().questions {
        let least = question.choice(0).unwrap().id.as_str();
        assert_ne!(least, "not-sure", "{}", question.id);
    }
}

#[test]
fn short_of_money_only_ever_adds_help() {
    let at = rules()
        .questions
        .iter()
        .position(|question| question.id.as_str() == "practical")
        .unwrap();
    let about_money = rules().rules.iter().filter(|rule| {
        rule.when
            .thresholds()
            .any(|threshold| usize::from(threshold.metric.0) == at)
    });
    let mut seen = 0;
    for rule in about_money {
        assert!(rule.route <= Route::EarlyHelp, "{}", rule.id);
        seen += 1;
    }
    assert!(seen > 0, "no rule looks at `practical`");
    for case in &CONTENT.cases {
        let routes = (0..=question("practical").top()).map(|level| {
            let mut answers = case.answers.clone();
            let choice = question("practical").choice(level).unwrap();
            answers.choose(question("practical").id.clone(), choice.id.clone());
            decide(rules(), &answers).route
        });
        let routes: Vec<Route> = routes.collect();
        let without = routes[0];
        for route in routes {
            assert!(route == without.max(route), "{}", case.id);
            assert!(route == without || route == Route::EarlyHelp, "{}", case.id);
        }
    }
}

#[test]
fn danger_now_is_999_whatever_else_is_said() {
    for least in [true, false] {
        let mut answers = Answers::default();
        for question in &rules().questions {
            let level = if least { 0 } else { question.top() };
            let choice = question.choice(level).unwrap();
            answers.choose(question.id.clone(), choice.id.clone());
        }
        let yes = question("danger").options.last().unwrap();
        answers.choose(question("danger").id.clone(), yes.id.clone());
        assert_eq!(decide(rules(), &answers).route, Route::Emergency);
        answers.danger_checked = true;
        assert_eq!(
            steps(guide(), &answers),
            [
                Step::Question(question("danger").id.clone()),
                Step::Check,
                Step::Result
            ]
        );
    }
}
