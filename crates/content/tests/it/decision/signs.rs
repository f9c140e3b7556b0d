//! Tests of the real signs, and of what depends on the age of a child.

use super::{CONTENT, guide, question, rules};
use guidance::{
    AgeBand, Answers, Audience, ChildLocation, Kind, Route, Seriousness, SettingId, Settles, Step,
    decide,
};

/// The age bands, oldest first.
fn bands() -> Vec<AgeBand> {
    AgeBand::ALL.into_iter().rev().collect()
}

#[test]
fn a_younger_child_is_never_at_a_lower_level() {
    let mut by_age = 0;
    for sign in &rules().signs {
        let levels: Vec<Seriousness> = bands().iter().map(|age| sign.level_at(*age)).collect();
        assert!(levels.is_sorted(), "{}: {levels:?}", sign.id);
        assert_eq!(levels.last(), Some(&sign.highest()), "{}", sign.id);
        by_age += usize::from(!sign.from.is_empty());
    }
    assert!(by_age > 0, "no sign is more serious for a younger child");
}

#[test]
fn the_answers_in_which_the_level_hangs_are_those_that_the_engine_knows() {
    let ids = |id: &str| -> Vec<&str> {
        let options = question(id).options.iter();
        options.map(|choice| choice.id.as_str()).collect()
    };
    let slugs: Vec<&str> = bands().iter().map(|age| age.slug()).collect();
    assert_eq!(ids("age"), slugs);
    let unasked = usize::from(question("age").unasked);
    assert_eq!(ids("age")[unasked], AgeBand::UNASKED.slug());
    assert_eq!(ids("vulnerable"), ["no", "not-sure", "yes"]);
    // Not asked, nobody has said that the child depends on others.
    assert!(question("vulnerable").unasked < question("vulnerable").top());
}

#[test]
fn a_sign_that_the_law_asks_for_or_doctors_settle_has_a_rule_of_its_own() {
    let requests = rules().signs.iter().filter(|sign| sign.request);
    let injuries = rules()
        .signs
        .iter()
        .filter(|sign| sign.settled_by == Settles::Doctor);
    let (requests, injuries): (Vec<_>, Vec<_>) = (requests.collect(), injuries.collect());
    assert!(!requests.is_empty() && !injuries.is_empty());
    let end = |sign: &guidance::Sign| {
        let mut answers = Answers::default();
        answers.signs.insert(sign.id.clone());
        decide(rules(), &answers)
    };
    for sign in requests {
        let decision = end(sign);
        assert_eq!(decision.route, Route::Refer, "{}", sign.id);
        assert!(!decision.harm_likely(), "{} asks for agreement", sign.id);
    }
    for sign in injuries {
        let decision = end(sign);
        assert_eq!(decision.route, Route::Refer, "{}", sign.id);
        assert!(decision.harm_likely(), "{} needs no agreement", sign.id);
    }
}

/// Returns the answers of every worked case and every outside case.
fn told() -> impl Iterator<Item = (&'static str, &'static Answers)> {
    let cases = CONTENT
        .cases
        .iter()
        .map(|case| (case.id.as_str(), &case.answers));
    let outside = CONTENT.outside_cases.iter();
    cases.chain(outside.map(|case| (case.id.as_str(), &case.answers)))
}

#[test]
fn a_role_an_area_and_where_the_child_lives_never_change_the_route() {
    for (id, answers) in told() {
        let expected = decide(rules(), answers);
        for setting in &guide().settings {
            let other = Answers {
                setting: Some(setting.id.clone()),
                ..answers.clone()
            };
            assert_eq!(decide(rules(), &other), expected, "{id} as {}", setting.id);
        }
        let areas = guide()
            .areas
            .iter()
            .map(|area| ChildLocation::In(area.id.clone()));
        for lives in areas.chain([ChildLocation::Elsewhere]) {
            let other = Answers {
                lives: Some(lives),
                ..answers.clone()
            };
            assert_eq!(decide(rules(), &other), expected, "{id}");
        }
        // Nobody, before it is said who asks.
        let other = Answers {
            setting: None::<SettingId>,
            ..answers.clone()
        };
        assert_eq!(decide(rules(), &other), expected, "{id}");
    }
}

/// Continues to the result. Questions without an answer get their default level.
fn finished(answers: &Answers) -> Answers {
    let mut answers = answers.clone();
    for _ in 0..rules().questions.len() + 10 {
        match guidance::next_step(guide(), &answers) {
            Step::Question(id) => {
                let asked = rules().question(&id).unwrap();
                let option = asked.choice(asked.unasked).unwrap().id.clone();
                answers.choose(id, option);
            }
            Step::Questions(ids) => {
                for id in ids {
                    let asked = rules().question(&id).unwrap();
                    let option = asked.choice(asked.unasked).unwrap().id.clone();
                    answers.by_question.entry(id).or_insert(option);
                }
            }
            Step::Needs => {
                for kind in answers.kinds(rules()) {
                    for asked in guidance::questions_about_needs(guide(), &answers.clone()) {
                        if answers.level_by_need(Some(kind), asked).is_none() {
                            let option = asked.choice(asked.unasked).unwrap().id.clone();
                            answers.choose_by_need(kind, asked.id.clone(), option);
                        }
                    }
                }
            }
            Step::Check => answers.danger_checked = true,
            Step::Who => answers.setting = Some(guide().settings[0].id.clone()),
            Step::Signs => {
                if let Some(age) = guidance::age_with_signs(guide(), &answers) {
                    let option = age.choice(age.unasked).unwrap().id.clone();
                    answers.by_question.entry(age.id.clone()).or_insert(option);
                }
                answers.signs_seen = true;
            }
            Step::Before => answers.before_seen = true,
            Step::Pause => answers.pause_done = true,
            Step::Adding => answers.adding = false,
            Step::Result => return answers,
        }
    }
    panic!("{answers:?} comes to no result")
}

#[test]
fn every_finished_path_short_of_999_of_every_case_passes_the_screen_before() {
    let mut short = 0;
    for (id, answers) in told() {
        let answers = finished(answers);
        let path = guidance::steps(guide(), &answers);
        let emergency = rules().route_of(&answers) == Route::Emergency;
        assert_eq!(path.contains(&Step::Before), !emergency, "{id}: {path:?}");
        short += usize::from(!emergency);
    }
    assert!(short > 50, "{short}");
}

#[test]
fn no_tick_of_the_screen_before_makes_it_999() {
    // It would take the screen away on which it was given.
    let emergency = rules()
        .rules
        .iter()
        .filter(|rule| rule.route == Route::Emergency);
    for rule in emergency {
        for threshold in rule.when.thresholds() {
            let asked = rules().questions.get(usize::from(threshold.metric.0));
            assert!(asked.is_none_or(|one| !one.before_result), "{}", rule.id);
        }
    }
}

#[test]
fn what_is_urgent_is_asked_of_everybody_and_of_every_age() {
    let urgent = rules().questions.iter().filter(|question| question.urgent);
    let mut ids = Vec::new();
    for one in urgent {
        assert_eq!(one.asked_of, question("danger").asked_of, "{}", one.id);
        assert!(one.ages.is_empty(), "{}", one.id);
        ids.push(one.id.as_str());
    }
    assert_eq!(ids, ["reason-now", "can-see"]);
}

#[test]
fn a_question_that_hangs_on_another_hangs_on_all_that_brings_that_one_up() {
    // Or a changed mind leaves it standing: "No danger. Can you see the child?"
    for one in &rules().questions {
        let Some(when) = &one.only_if else { continue };
        for threshold in when.thresholds() {
            let on = rules().questions.get(usize::from(threshold.metric.0));
            let on = on.and_then(|on| on.only_if.as_ref());
            for needed in on.iter().flat_map(|on| &on.all) {
                assert!(
                    when.all.contains(needed),
                    "{} lacks a part of what it hangs on",
                    one.id
                );
            }
        }
    }
}

#[test]
fn whoever_999_sends_has_a_sentence_of_their_own() {
    let own = guide().settings.iter();
    let own = own.filter(|setting| setting.emergency.is_some());
    let ids: Vec<&str> = own.map(|setting| setting.id.as_str()).collect();
    assert_eq!(ids, ["health", "hospital", "police-or-justice"]);
}

#[test]
fn harm_of_every_kind_can_be_said_by_the_public() {
    // What nobody but a professional can see has no plain words.
    const SEEN_AT_WORK: [&str; 2] = ["n028", "n130"];
    let harm = rules().signs.iter();
    let harm = harm.filter(|sign| sign.kind() == Kind::Harm);
    for sign in harm.filter(|sign| !SEEN_AT_WORK.contains(&sign.id.as_str())) {
        assert!(sign.plain.is_some(), "{} has no plain words", sign.id);
    }
    for id in ["staff", "fgm", "told", "sexual"] {
        assert!(question(id).asks(Audience::Public), "{id}");
    }
}

#[test]
fn the_note_stays_where_no_parent_reads_it() {
    let refer = guide().advice(Route::Refer).unwrap();
    let lines = refer.write_down.iter();
    let mut lines = lines.filter_map(|line| line.to(Audience::Practitioner));
    let warned = lines.any(|line| line.contains("A parent may read what you keep"));
    assert!(warned);
}
