//! What the rules promise, shown for every set of answers and not for samples.
//!
//! A set of answers is a level for each question and a tally of the signs for
//! each seriousness. A question that was not answered counts as one of its own
//! levels, so sets of part answers are among these.
//!
//! Answers that no condition tells apart are decided alike, so one of each such
//! group is walked and stands for all of them: the proof holds for every set,
//! and is short enough to run at each change.
//!
//! Where several kinds of need were ticked, what is asked about each may differ.
//! The proof walks the sets in which it does not, and the laws follow for all
//! others: a condition only ever says "at least", so the route is at least that
//! of the set in which every kind stands where the least worrying one does. A
//! route or a rule that matters in these sets matters.

use crate::{Question, Route, Rules, Tally};
use std::fmt;

/// What was covered, and every promise that does not hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proof {
    /// How many sets of answers this holds for: all there are.
    pub answer_sets: usize,
    /// How many were decided, one for each group that no condition tells apart.
    pub walked: usize,
    /// How many rules there are.
    pub rules: usize,
    /// How many questions there are, the signs among them.
    pub questions: usize,
    /// Which routes are reached.
    pub routes: Vec<Route>,
    /// What does not hold. Empty where the rules keep every promise.
    pub failures: Vec<Failure>,
}

/// A promise that does not hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Failure {
    /// A more worrying answer lowered the route (law 2).
    Lowered {
        /// The question or tally that was raised.
        measure: String,
        /// The levels from which raising it lowers the route.
        levels: Vec<u8>,
    },
    /// "Not sure" on a critical question is less than `consult` (law 3).
    UnsureTooLow {
        /// The critical question.
        question: String,
        /// The levels at which it happens.
        levels: Vec<u8>,
    },
    /// Taking the rule away changes nothing (law 4).
    DeadRule(String),
    /// No set of answers ends there (law 4).
    Unreachable(Route),
    /// No answer to it ever changes the route (law 4).
    NoEffect(String),
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Lowered { measure, levels } => {
                write!(
                    f,
                    "a more worrying `{measure}` lowers the route at {levels:?}"
                )
            }
            Self::UnsureTooLow { question, levels } => {
                write!(
                    f,
                    "not sure on `{question}` is less than consult at {levels:?}"
                )
            }
            Self::DeadRule(id) => write!(
                f,
                "rule `{id}` never matters: another always asks for as much"
            ),
            Self::Unreachable(route) => write!(f, "no set of answers ends at `{}`", route.slug()),
            Self::NoEffect(id) => write!(f, "no answer to `{id}` ever changes the route"),
        }
    }
}

/// Walks every set of answers. Takes seconds, and memory of one byte a set.
#[must_use]
pub fn prove(rules: &Rules) -> Proof {
    let space = Space::of(rules);
    let walk = Walk::over(rules, &space);
    let mut failures = Vec::new();
    failures.extend(lowered(rules, &space, &walk));
    failures.extend(unsure_too_low(rules, &space, &walk));
    let dead = rules
        .rules
        .iter()
        .zip(&walk.matters)
        .filter(|(_, matters)| !**matters);
    failures.extend(dead.map(|(rule, _)| Failure::DeadRule(rule.id.to_string())));
    let routes: Vec<Route> = Route::ALL
        .into_iter()
        .filter(|route| walk.routes.contains(route))
        .collect();
    let missing = Route::ALL
        .into_iter()
        .filter(|route| !routes.contains(route));
    failures.extend(missing.map(Failure::Unreachable));
    failures.extend(without_effect(rules, &space, &walk));
    Proof {
        answer_sets: space.answer_sets,
        walked: walk.routes.len(),
        rules: rules.rules.len(),
        questions: rules.questions.len() + 1,
        routes,
        failures,
    }
}

/// Every set of answers, numbered: the questions are the digits, the tallies
/// (which depend on each other) are one digit more.
struct Space {
    /// For each question, the levels that some condition tells apart: the least
    /// of each group. Answers within a group are decided alike by construction.
    levels: Vec<Vec<u8>>,
    /// How many sets of answers there are, groups taken apart again.
    answer_sets: usize,
    /// The number of groups of each question, then the number of tallies.
    sizes: Vec<usize>,
    /// How far apart two sets stand that differ by one level of a digit.
    strides: Vec<usize>,
    /// The tallies that can be: a significant sign is one of all signs.
    tallies: Vec<[u8; 3]>,
}

impl Space {
    fn of(rules: &Rules) -> Self {
        let mut tallies = Vec::new();
        for all in 0..=Tally::TOP {
            for significant in 0..=all {
                for immediate in 0..=significant {
                    tallies.push([all, significant, immediate]);
                }
            }
        }
        let levels: Vec<Vec<u8>> = (0..rules.questions.len())
            .map(|at| told_apart(rules, at))
            .collect();
        let options = rules.questions.iter().map(|one| one.options.len());
        let answer_sets = options.product::<usize>() * tallies.len();
        let mut sizes: Vec<usize> = levels.iter().map(Vec::len).collect();
        sizes.push(tallies.len());
        let mut strides = vec![1; sizes.len()];
        for at in (0..sizes.len() - 1).rev() {
            strides[at] = strides[at + 1] * sizes[at + 1];
        }
        Self {
            levels,
            answer_sets,
            sizes,
            strides,
            tallies,
        }
    }

    fn len(&self) -> usize {
        self.sizes.iter().product()
    }

    fn digit(&self, set: usize, at: usize) -> usize {
        set / self.strides[at] % self.sizes[at]
    }

    /// The level of each measure in a set.
    fn levels(&self, set: usize, levels: &mut [u8]) {
        let questions = self.sizes.len() - 1;
        for (at, level) in levels.iter_mut().take(questions).enumerate() {
            *level = self.levels[at][self.digit(set, at)];
        }
        levels[questions..].copy_from_slice(&self.tallies[self.digit(set, questions)]);
    }
}

/// The levels of a question at which some condition begins to hold, and the
/// least of all. "Not sure" of a critical question is told apart as well: a
/// promise speaks of it.
fn told_apart(rules: &Rules, at: usize) -> Vec<u8> {
    let conditions = rules.rules.iter().map(|rule| &rule.when);
    let asked_if = rules
        .questions
        .iter()
        .filter_map(|one| one.only_if.as_ref());
    let thresholds = conditions
        .chain(asked_if)
        .flat_map(|when| when.thresholds());
    let own = thresholds.filter(|one| usize::from(one.measure.0) == at);
    let question = &rules.questions[at];
    let unsure = question.not_sure().filter(|_| question.critical);
    let mut levels: Vec<u8> = own
        .map(|one| one.at_least)
        .chain(unsure)
        .chain([0])
        .filter(|level| *level <= question.top())
        .collect();
    levels.sort_unstable();
    levels.dedup();
    levels
}

/// What was found on the way through the space.
struct Walk {
    /// The route of each set.
    routes: Vec<Route>,
    /// For each rule, whether some set's route rests on it alone.
    matters: Vec<bool>,
}

impl Walk {
    fn over(rules: &Rules, space: &Space) -> Self {
        let mut routes = Vec::with_capacity(space.len());
        let mut matters = vec![false; rules.rules.len()];
        let mut levels = vec![0; rules.measures()];
        for set in 0..space.len() {
            space.levels(set, &mut levels);
            let mut top = rules.floor.route;
            let mut alone = None;
            for (at, rule) in rules.rules.iter().enumerate() {
                if rule.route < top || !rule.when.holds(&levels) {
                    continue;
                }
                // A rule that only asks for what holds anyway does not matter.
                alone = (rule.route > top).then_some(at);
                top = rule.route;
            }
            if let Some(at) = alone {
                matters[at] = true;
            }
            routes.push(top);
        }
        Self { routes, matters }
    }
}

fn lowered(rules: &Rules, space: &Space, walk: &Walk) -> Vec<Failure> {
    let mut failures = Vec::new();
    for (at, question) in rules.questions.iter().enumerate() {
        let worse = |set: &usize| {
            space.digit(*set, at) + 1 < space.sizes[at]
                && walk.routes[*set + space.strides[at]] < walk.routes[*set]
        };
        if let Some(set) = (0..walk.routes.len()).find(worse) {
            failures.push(lowered_at(rules, space, question.id.as_str(), set));
        }
    }
    failures.extend(lowered_by_signs(rules, space, walk));
    failures
}

fn lowered_at(rules: &Rules, space: &Space, measure: &str, set: usize) -> Failure {
    let mut levels = vec![0; rules.measures()];
    space.levels(set, &mut levels);
    Failure::Lowered {
        measure: measure.to_owned(),
        levels,
    }
}

fn lowered_by_signs(rules: &Rules, space: &Space, walk: &Walk) -> Option<Failure> {
    let higher = |from: usize| {
        let base = space.tallies[from];
        let at_least = move |other: &[u8; 3]| other.iter().zip(&base).all(|(a, b)| a >= b);
        (0..space.tallies.len()).filter(move |to| at_least(&space.tallies[*to]))
    };
    let last = space.sizes.len() - 1;
    (0..walk.routes.len())
        .find(|set| {
            let from = space.digit(*set, last);
            let base = set - from;
            higher(from).any(|to| walk.routes[base + to] < walk.routes[*set])
        })
        .map(|set| lowered_at(rules, space, "signs", set))
}

fn unsure_too_low(rules: &Rules, space: &Space, walk: &Walk) -> Vec<Failure> {
    let critical = rules
        .questions
        .iter()
        .enumerate()
        .filter(|(_, question)| question.critical);
    critical
        .filter_map(|(at, question)| unsure_at(rules, space, walk, at, question))
        .collect()
}

/// The first set at which the question is asked and answered "not sure", or
/// worse, and the route is less than `consult`.
fn unsure_at(
    rules: &Rules,
    space: &Space,
    walk: &Walk,
    at: usize,
    question: &Question,
) -> Option<Failure> {
    let unsure = question.not_sure()?;
    let mut levels = vec![0; rules.measures()];
    for set in 0..walk.routes.len() {
        if space.levels[at][space.digit(set, at)] < unsure || walk.routes[set] >= Route::Consult {
            continue;
        }
        space.levels(set, &mut levels);
        if question
            .only_if
            .as_ref()
            .is_none_or(|when| when.holds(&levels))
        {
            return Some(Failure::UnsureTooLow {
                question: question.id.to_string(),
                levels,
            });
        }
    }
    None
}

fn without_effect(rules: &Rules, space: &Space, walk: &Walk) -> Vec<Failure> {
    let ineffective = |at: usize| {
        !(0..walk.routes.len()).any(|set| {
            space.digit(set, at) + 1 < space.sizes[at]
                && walk.routes[set + space.strides[at]] != walk.routes[set]
        })
    };
    let questions = rules.questions.iter().enumerate();
    questions
        .filter(|(at, question)| !question.informs && ineffective(*at))
        .map(|(_, question)| Failure::NoEffect(question.id.to_string()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        Choice, Floor, Measure, OptionId, QuestionId, Rule, RuleId, Threshold, When, Wording,
    };

    /// One question of three levels, and rules that tell them apart.
    fn rules() -> Rules {
        let rule = |at_least| Rule {
            id: RuleId::try_from("a-rule").expect("a name"),
            when: When {
                all: vec![Threshold {
                    measure: Measure(0),
                    at_least,
                }],
                any: Vec::new(),
                count: None,
            },
            route: Route::Review,
            because: Wording {
                practitioner: "a reason".to_owned(),
                public: None,
            },
            sources: Vec::new(),
        };
        let words = |text: &str| Wording {
            practitioner: text.to_owned(),
            public: None,
        };
        let choice = |id: &str| Choice {
            id: OptionId::try_from(id).expect("a name"),
            label: words(id),
            hint: None,
            said: words(id),
            spoken: None,
        };
        let question = Question {
            id: QuestionId::try_from("danger").expect("a name"),
            short: "danger".to_owned(),
            ask: words("danger"),
            why: words("danger"),
            words: Vec::new(),
            find_out: None,
            asked_of: Vec::new(),
            only_if: None,
            critical: false,
            each_kind: false,
            informs: false,
            with_signs: false,
            check: false,
            about_signs: false,
            unasked: 0,
            options: ["no", "not-sure", "yes"].map(choice).into(),
            worst_first: false,
        };
        Rules {
            questions: vec![question],
            signs: Vec::new(),
            rules: [1, 2].map(rule).into(),
            floor: Floor {
                route: Route::Review,
                because: words("nothing"),
                sources: Vec::new(),
            },
        }
    }

    /// What is found where routes stand as `route` says, which no rules made of
    /// "at least" could bring about.
    fn found(route: impl Fn(&[u8]) -> Route) -> Vec<Failure> {
        let rules = rules();
        let space = Space::of(&rules);
        let mut levels = vec![0; rules.measures()];
        let routes = (0..space.len()).map(|set| {
            space.levels(set, &mut levels);
            route(&levels)
        });
        let walk = Walk {
            routes: routes.collect(),
            matters: Vec::new(),
        };
        lowered(&rules, &space, &walk)
    }

    #[test]
    fn a_worse_answer_or_a_further_sign_that_lowers_the_route_would_be_found() {
        let check = |route: fn(&[u8]) -> Route, expected: Option<(&str, &[u8])>| {
            let expected = expected.map(|(measure, levels)| Failure::Lowered {
                measure: measure.to_owned(),
                levels: levels.to_vec(),
            });
            assert_eq!(found(route), Vec::from_iter(expected));
        };
        check(|_| Route::Refer, None);
        check(|levels| Route::ALL[usize::from(4 - levels[0])], None);
        // "Not sure" is more than "yes".
        check(
            |levels| Route::ALL[usize::from(4 - levels[0] % 2)],
            Some(("danger", &[1, 0, 0, 0])),
        );
        // A second sign takes away what the first asked for.
        check(
            |levels| Route::ALL[if levels[1] == 1 { 1 } else { 4 }],
            Some(("signs", &[0, 1, 0, 0])),
        );
        // A small sign beside a serious one takes away what it asked for.
        check(
            |levels| Route::ALL[if levels[1..] == [1, 1, 0] { 1 } else { 4 }],
            Some(("signs", &[0, 1, 1, 0])),
        );
        // Only where the worst was answered, and three signs of danger now.
        check(
            |levels| Route::ALL[if levels == [2, 3, 3, 2] { 0 } else { 1 }],
            Some(("signs", &[2, 3, 3, 2])),
        );
    }

    #[test]
    fn answers_that_no_condition_tells_apart_are_walked_as_one() {
        let mut rules = rules();
        rules.rules.truncate(1);
        let space = Space::of(&rules);
        assert_eq!(space.levels, [vec![0, 1]]);
        assert_eq!((space.len(), space.answer_sets), (40, 60));
        // A promise speaks of "not sure", so it stands apart.
        rules.rules.clear();
        rules.questions[0].critical = true;
        assert_eq!(Space::of(&rules).levels, [vec![0, 1]]);
    }

    #[test]
    fn every_set_of_answers_is_walked_once() {
        let rules = rules();
        let space = Space::of(&rules);
        let mut levels = vec![0; rules.measures()];
        let mut sets: Vec<Vec<u8>> = (0..space.len())
            .map(|set| {
                space.levels(set, &mut levels);
                levels.clone()
            })
            .collect();
        sets.sort();
        sets.dedup();
        // Three answers; and of three tallies up to three, one never above the
        // one before it, there are twenty.
        assert_eq!(sets.len(), 60);
        assert_eq!(space.answer_sets, 60);
        let nested = |set: &Vec<u8>| set[1] >= set[2] && set[2] >= set[3];
        assert!(sets.iter().all(nested));
    }
}
