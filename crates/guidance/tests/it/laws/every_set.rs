//! The proof against trying every set of answers, without any shortcut.

use crate::fixture::random::rules_and_answers;
use crate::fixture::{question, rules, sign};
use guidance::proof::{Failure, prove};
use guidance::{
    MetricIndex, Question, Route, Rules, Seriousness, Settles, Sign, SignCount, Threshold, VecSet,
};
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn the_proof_finds_what_trying_every_set_of_answers_finds(
        (mut rules, _) in rules_and_answers(),
        some in proptest::sample::subsequence(&SignCount::ALL[..], 3),
    ) {
        // Over all nine sign counts there are too many sets to try each.
        look_at_only(&mut rules, &some);
        let proof = prove(&rules);
        let sets = every_set(&rules, &some);
        prop_assert_eq!(proof.answer_sets, answer_sets(&rules));
        prop_assert_eq!(proof.promises, rules.promises.len());
        let reached = |route: &Route| sets.iter().any(|set| rules.route(set) == *route);
        let routes: Vec<Route> = Route::ALL.into_iter().filter(reached).collect();
        prop_assert_eq!(&proof.routes, &routes);
        let mut expected = broken(&rules, &sets);
        let mut found: Vec<String> = proof.failures.iter().map(name).collect();
        expected.sort();
        found.sort();
        prop_assert_eq!(found, expected);
    }
}

/// Puts these sign counts in place of all others, wherever one is looked at.
fn look_at_only(rules: &mut Rules, some: &[SignCount]) {
    let questions = rules.questions.len();
    let put = |threshold: &mut Threshold| {
        let at = usize::from(threshold.metric.0);
        if let Some(count) = at.checked_sub(questions) {
            let other = questions + some[count % some.len()] as usize;
            threshold.metric = MetricIndex(u8::try_from(other).unwrap());
        }
    };
    let whens = rules.rules.iter_mut().map(|rule| &mut rule.when);
    let whens = whens.chain(rules.promises.iter_mut().map(|promise| &mut promise.when));
    let asked = rules.questions.iter_mut();
    for when in whens.chain(asked.filter_map(|question| question.only_if.as_mut())) {
        let counted = when.count.iter_mut().flat_map(|count| &mut count.of);
        when.all
            .iter_mut()
            .chain(&mut when.any)
            .chain(counted)
            .for_each(put);
    }
}

/// Every set of levels: each question's, then every sign count that can be of some;
/// the others are as low as these allow.
fn every_set(rules: &Rules, some: &[SignCount]) -> Vec<Vec<u8>> {
    let mut sets = vec![Vec::new()];
    let questions = rules.questions.iter().map(Question::top);
    for top in questions.chain(some.iter().map(|_| SignCount::TOP)) {
        let longer = |set: &Vec<u8>, level: u8| [&set[..], &[level]].concat();
        sets = sets
            .iter()
            .flat_map(|set| (0..=top).map(move |level| longer(set, level)))
            .collect();
    }
    let whole = |set: Vec<u8>| {
        let (said, counted) = set.split_at(rules.questions.len());
        let level = |count: SignCount| {
            let narrower = some
                .iter()
                .zip(counted)
                .filter(|(one, _)| is_within(**one, count));
            narrower.map(|(_, level)| *level).max().unwrap_or(0)
        };
        // A sign count above what a wider one counts cannot be.
        let can_be = some
            .iter()
            .zip(counted)
            .all(|(one, level_of)| level(*one) == *level_of);
        can_be.then(|| [said, &SignCount::ALL.map(level)].concat())
    };
    sets.into_iter().filter_map(whole).collect()
}

/// Returns whether the wide sign count includes every sign of the narrow one, by way
/// of a third or not.
fn is_within(narrow: SignCount, wide: SignCount) -> bool {
    let mut steps = SignCount::WITHIN
        .iter()
        .filter(|(_, inner)| *inner == narrow);
    narrow == wide || steps.any(|(outer, _)| is_within(*outer, wide))
}

/// Counts the sets of answers.
pub fn answer_sets(rules: &Rules) -> u128 {
    let options = rules
        .questions
        .iter()
        .map(|question| question.options.len());
    u128::try_from(options.product::<usize>() * TALLY_SETS).unwrap()
}

/// In so many ways signs can be ticked: found by ticking them.
const TALLY_SETS: usize = 191 * 4 * 4;

/// Up to three signs of each sort that the sign counts tell apart.
#[test]
fn the_sets_of_tallies_are_those_that_some_ticks_come_to() {
    let levels = [
        Seriousness::Minor,
        Seriousness::Emerging,
        Seriousness::Significant,
        Seriousness::Severe,
        Seriousness::Immediate,
    ];
    let settled = [Settles::Explanation, Settles::Nothing];
    let sorts = levels
        .into_iter()
        .flat_map(|level| settled.map(|by| (level, by)));
    let sorts: Vec<Sign> = sorts
        .map(|(level, settled_by)| Sign {
            settled_by,
            ..sign("a-sign", level)
        })
        .collect();
    let mut sets = VecSet::from([[0; 9]]);
    for sign in &sorts {
        let more = |set: &[u8; 9], ticked: u8| {
            let mut counts = SignCount::ALL.iter().zip(set);
            std::array::from_fn(|_| {
                let (count, before) = counts.next().unwrap();
                let counted = u8::from(count.includes(sign, sign.level)) * ticked;
                (before + counted).min(SignCount::TOP)
            })
        };
        let each = sets
            .iter()
            .flat_map(|set| (0..=SignCount::TOP).map(|ticked| more(set, ticked)));
        sets = each.collect();
    }
    // Injuries and requests are counted beside all others.
    assert_eq!(sets.len() * 4 * 4, TALLY_SETS);
    let one = rules(vec![question("danger", &["no", "yes"])], &[]);
    assert_eq!(prove(&one).answer_sets, answer_sets(&one));
}

/// Returns what is wrong with the rules, found without any shortcut.
fn broken(rules: &Rules, sets: &[Vec<u8>]) -> Vec<String> {
    let mut names = Vec::new();
    for (at, rule) in rules.rules.iter().enumerate() {
        let mut without = rules.clone();
        without.rules.remove(at);
        if sets
            .iter()
            .all(|set| rules.route(set) == without.route(set))
        {
            names.push(name(&Failure::DeadRule(rule.id.to_string())));
        }
    }
    for rule in rules.rules.iter().filter(|rule| rule.harm_likely) {
        if rule.route < Route::Refer {
            names.push(name(&Failure::HarmBelowRefer(rule.id.to_string())));
        }
    }
    for promise in &rules.promises {
        let low = |set: &Vec<u8>| promise.when.holds(set) && rules.route(set) < promise.route;
        if sets.iter().any(low) {
            names.push(name(&Failure::Broken {
                promise: promise.id.to_string(),
                levels: Vec::new(),
            }));
        }
    }
    for route in Route::ALL {
        if sets.iter().all(|set| rules.route(set) != route) {
            names.push(name(&Failure::Unreachable(route)));
        }
    }
    for (at, question) in rules.questions.iter().enumerate() {
        let with = |set: &[u8], level: u8| {
            let mut set = set.to_vec();
            set[at] = level;
            rules.route(&set)
        };
        let same = |set: &Vec<u8>| (0..=question.top()).all(|l| with(set, l) == with(set, 0));
        if sets.iter().all(same) {
            names.push(name(&Failure::NoEffect(question.id.to_string())));
        }
        let mut options = question.options.iter();
        let unsure = options.position(|choice| choice.id.as_str() == "not-sure");
        let too_low = |set: &Vec<u8>| {
            unsure.is_some_and(|unsure| usize::from(set[at]) >= unsure)
                && rules.route(set) < Route::Consult
                && question.only_if.as_ref().is_none_or(|when| when.holds(set))
        };
        if question.critical && sets.iter().any(too_low) {
            let failure = Failure::UnsureTooLow {
                question: question.id.to_string(),
                levels: Vec::new(),
            };
            names.push(name(&failure));
        }
    }
    names
}

/// A failure without the answers that show it.
fn name(failure: &Failure) -> String {
    match failure {
        Failure::Lowered { metric, .. } => format!("lowered {metric}"),
        Failure::UnsureTooLow { question, .. } => format!("unsure {question}"),
        Failure::DeadRule(rule) => format!("dead {rule}"),
        Failure::Unreachable(route) => format!("unreachable {}", route.slug()),
        Failure::NoEffect(question) => format!("no effect {question}"),
        Failure::Broken { promise, .. } => format!("broken {promise}"),
        Failure::HarmBelowRefer(rule) => format!("harm below refer {rule}"),
    }
}
