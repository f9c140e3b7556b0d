//! The laws of every path: it leaves nothing out that matters, and counts only
//! what it shows.

use crate::fixture::guide::step_name;
use guidance::{
    Answers, Audience, Guide, Question, QuestionId, Route, Step, VecSet, age_with_signs, decide,
    steps,
};

/// Asserts that no question that was left out could have changed the route.
fn assert_nothing_left_out_matters(guide: &Guide, answers: &Answers, route: Route) {
    assert_eq!(decide(&guide.rules, answers).route, route, "{answers:?}");
    let audience = guide.audience(answers.setting.as_ref());
    let levels = answers.levels(&guide.rules);
    let ages = answers.ages();
    let suits = |question: &Question| {
        let mut fitting = question.ages.iter();
        question.ages.is_empty() || ages.is_empty() || fitting.any(|age| ages.contains(*age))
    };
    let asked = |question: &&Question| {
        question.has_screen()
            && question.asked_of.contains(&audience)
            && suits(question)
            && question
                .only_if
                .as_ref()
                .is_none_or(|when| when.holds(&levels))
    };
    let questions: Vec<&Question> = guide.rules.questions.iter().filter(asked).collect();
    if audience == Audience::Practitioner {
        assert_nothing_left_out_of_a_kind(guide, answers, route, &questions);
    }
    let mut left_out = questions
        .into_iter()
        .filter(|one| !one.each_kind || audience == Audience::Public);
    // One after the other: leaving one out is giving the answer that counts
    // for it, so that every part of them is among what is tried.
    let next = left_out.find(|question| !answers.by_question.contains_key(&question.id));
    let Some(question) = next else { return };
    for choice in &question.options {
        let mut more = answers.clone();
        more.by_question
            .insert(question.id.clone(), choice.id.clone());
        assert_nothing_left_out_matters(guide, &more, route);
    }
}

/// As above, for what is asked about each kind of need.
fn assert_nothing_left_out_of_a_kind(
    guide: &Guide,
    answers: &Answers,
    route: Route,
    questions: &[&Question],
) {
    let each = questions.iter().filter(|question| question.each_kind);
    let kinds = answers.kinds(&guide.rules);
    let mut pairs = each.flat_map(|question| kinds.iter().map(move |kind| (*kind, question)));
    let open = pairs.find(|(kind, one)| answers.level_by_need(Some(*kind), one).is_none());
    let Some((kind, question)) = open else { return };
    for choice in &question.options {
        let mut more = answers.clone();
        more.choose_by_need(kind, question.id.clone(), choice.id.clone());
        assert_nothing_left_out_matters(guide, &more, route);
    }
}

/// Asserts that every answer that was asked for stands in the path, in order.
fn assert_answered_stands(guide: &Guide, answers: &Answers) {
    let levels = answers.levels(&guide.rules);
    let stands = |question: &&Question| {
        question.has_screen()
            && !question.each_kind
            && answers.by_question.contains_key(&question.id)
            && question
                .only_if
                .as_ref()
                .is_none_or(|when| when.holds(&levels))
    };
    let expected = guide.rules.questions.iter().filter(stands);
    let mut expected: Vec<&Question> = expected.collect();
    // What is urgent stands straight after the first.
    expected[1..].sort_by_key(|question| !question.urgent);
    let expected: Vec<QuestionId> = expected.iter().map(|one| one.id.clone()).collect();
    let path = steps(guide, answers).into_iter();
    let given: Vec<QuestionId> = path
        .flat_map(|step| match step {
            Step::Question(id) => vec![id],
            Step::Questions(ids) => ids,
            Step::Signs => {
                age_with_signs(guide, answers).map_or(vec![], |age| vec![age.id.clone()])
            }
            _ => Vec::new(),
        })
        .filter(|id| guide.rules.question(id).is_some_and(|one| !one.each_kind))
        .collect();
    assert_eq!(given, expected, "{answers:?}");
}

/// Asserts what holds of every path, and more of one that has come to its end.
pub fn assert_sound(guide: &Guide, answers: &Answers) {
    let path = steps(guide, answers);
    let unique: VecSet<String> = path.iter().map(step_name).collect();
    assert_eq!(unique.len(), path.len(), "a step stands once in {path:?}");
    if path.last() == Some(&Step::Result) {
        assert_nothing_left_out_matters(guide, answers, decide(&guide.rules, answers).route);
        let urgent = !path.contains(&Step::Who);
        if !urgent {
            assert_answered_stands(guide, answers);
        }
        let emergency = guide.rules.route_of(answers) == Route::Emergency;
        assert!(emergency || !urgent, "{path:?}");
        let before = guide.rules.questions.iter().any(|one| one.before_result);
        assert_eq!(
            path.contains(&Step::Before),
            before && !emergency,
            "{path:?}"
        );
    }
}

/// Asserts that every answer that counts is in the path, where it is seen: the
/// route of what is shown is the route.
pub fn assert_only_what_is_shown_counts(guide: &Guide, answers: &Answers) {
    let path = steps(guide, answers);
    if path.last() != Some(&Step::Result) || path.contains(&Step::Check) {
        return;
    }
    let mut shown = answers.clone();
    shown.by_need.clear();
    let kinds = answers.kinds(&guide.rules).into_iter();
    for kind in kinds.filter(|_| path.contains(&Step::Needs)) {
        for question in guide.rules.questions.iter().filter(|one| one.each_kind) {
            let level = answers.level_by_need(Some(kind), question);
            if let Some(choice) = level.and_then(|level| question.choice(level)) {
                shown.choose_by_need(kind, question.id.clone(), choice.id.clone());
            }
        }
    }
    shown.by_question.retain(|id, _| {
        let tick = guide
            .rules
            .question(id)
            .is_some_and(|one| !one.has_screen());
        let on_signs = age_with_signs(guide, answers).is_some_and(|age| age.id == *id);
        tick || on_signs || path.iter().any(|step| step.asks(id))
    });
    let rules = |answers| {
        let reasons = decide(&guide.rules, answers).reasons.into_iter();
        reasons.map(|reason| reason.rule).collect::<Vec<_>>()
    };
    assert_eq!(rules(&shown), rules(answers), "{path:?} {answers:?}");
}
