//! What the rules promise, shown for every set of answers and not for samples.
//!
//! A set of answers is a level for each question and a tally of the signs for
//! each seriousness. A question that was not answered counts as one of its own
//! levels, so sets of part answers are among these.
//!
//! There are far too many sets to try each. A condition only ever says "at
//! least", so none has to be: what holds somewhere holds first at the least
//! levels that a condition asks for, with everything else at rest. Each promise
//! is looked at there, for every rule and every way in which it can hold. That a
//! condition is of this kind is not taken on trust: it is tried for each rule
//! over all levels of what it looks at. Why nothing is missed stands in
//! docs/decisions/0011.
//!
//! Where several kinds of need were ticked, what is asked about each may differ.
//! The promises are shown where it does not, and hold for all others: the route
//! is at least that of the set in which every kind stands where the least
//! worrying one does. A route or a rule that matters in these sets matters.

use crate::{Question, Route, Rule, Rules, Tally, Threshold, When};
use std::fmt;

/// What was covered, and every promise that does not hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proof {
    /// How many sets of answers this holds for: all there are.
    pub answer_sets: usize,
    /// How many were looked at: the least ones at which something begins to hold.
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
        /// The levels from which raising it lets a rule go.
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

/// Shows every promise, or where it is broken.
#[must_use]
pub fn prove(rules: &Rules) -> Proof {
    let walk = Walk::over(rules);
    let mut failures: Vec<Failure> = rules
        .rules
        .iter()
        .filter_map(|rule| lowered(rules, rule, |rule, levels| rule.when.holds(levels)))
        .collect();
    failures.extend(walk.unsure_too_low());
    failures.extend(walk.dead());
    let routes = walk.routes();
    let missing = Route::ALL.into_iter();
    let missing = missing.filter(|route| !routes.contains(route));
    failures.extend(missing.map(Failure::Unreachable));
    failures.extend(walk.without_effect());
    Proof {
        answer_sets: answer_sets(rules),
        walked: 1 + walk.least.iter().map(Vec::len).sum::<usize>(),
        rules: rules.rules.len(),
        questions: rules.questions.len() + 1,
        routes,
        failures,
    }
}

/// How many sets of answers there are: a significant sign is one of all signs,
/// so of the tallies only those that can be.
fn answer_sets(rules: &Rules) -> usize {
    let options = rules.questions.iter().map(|one| one.options.len());
    let top = usize::from(Tally::TOP);
    // Three numbers up to `top`, none above the one before it.
    let tallies = (top + 1) * (top + 2) * (top + 3) / 6;
    options.product::<usize>() * tallies
}

/// The highest level of a measure.
fn top(rules: &Rules, at: usize) -> u8 {
    rules.questions.get(at).map_or(Tally::TOP, Question::top)
}

fn name(rules: &Rules, at: usize) -> &str {
    let question = rules.questions.get(at);
    question.map_or_else(
        || Tally::ALL[at - rules.questions.len()].slug(),
        |question| question.id.as_str(),
    )
}

/// The least levels at which a condition holds, one for each way in which it
/// can: everything that it does not ask for is at rest.
fn least(rules: &Rules, when: &When) -> Vec<Vec<u8>> {
    let either: Vec<Vec<Threshold>> = if when.any.is_empty() {
        vec![Vec::new()]
    } else {
        when.any.iter().map(|threshold| vec![*threshold]).collect()
    };
    let counted = when.count.as_ref().map_or_else(
        || vec![Vec::new()],
        |count| some_of(&count.of, usize::from(count.at_least)),
    );
    let ways = either.iter().flat_map(|one| {
        counted
            .iter()
            .map(move |other| [&when.all[..], one, other].concat())
    });
    ways.filter_map(|thresholds| raised(rules, &thresholds))
        .collect()
}

/// Every choice of so many out of a list.
fn some_of(list: &[Threshold], number: usize) -> Vec<Vec<Threshold>> {
    match (number, list.split_first()) {
        (0, _) => vec![Vec::new()],
        (_, None) => Vec::new(),
        (_, Some((first, rest))) => {
            let with = some_of(rest, number - 1).into_iter();
            let with = with.map(|chosen| [&[*first], &chosen[..]].concat());
            with.chain(some_of(rest, number)).collect()
        }
    }
}

/// The least levels at which all of these hold. `None` where no answer reaches
/// that far.
fn raised(rules: &Rules, thresholds: &[Threshold]) -> Option<Vec<u8>> {
    let mut levels = vec![0; rules.measures()];
    for threshold in thresholds {
        let at = usize::from(threshold.measure.0);
        if threshold.at_least > top(rules, at) {
            return None;
        }
        levels[at] = levels[at].max(threshold.at_least);
    }
    nest(rules, &mut levels);
    Some(levels)
}

/// Raises the wider tallies to the narrower ones: a sign of danger now is a
/// serious sign, and a serious sign is a sign.
fn nest(rules: &Rules, levels: &mut [u8]) {
    let first = rules.questions.len();
    for at in (first..first + Tally::ALL.len() - 1).rev() {
        levels[at] = levels[at].max(levels[at + 1]);
    }
}

/// Where each rule begins to hold.
struct Walk<'a> {
    rules: &'a Rules,
    /// For each rule, the least levels at which it holds.
    least: Vec<Vec<Vec<u8>>>,
}

impl<'a> Walk<'a> {
    fn over(rules: &'a Rules) -> Self {
        let all = rules.rules.iter();
        Self {
            rules,
            least: all.map(|rule| least(rules, &rule.when)).collect(),
        }
    }

    /// A rule that matters somewhere matters where it begins to hold: what else
    /// holds there holds there too.
    fn dead(&self) -> Vec<Failure> {
        let matters = |at: usize| {
            let rule = &self.rules.rules[at];
            let others = |levels: &Vec<u8>| {
                let mut others = self.rules.rules.iter().enumerate();
                others.any(|(other, one)| {
                    other != at && one.route >= rule.route && one.when.holds(levels)
                })
            };
            rule.route > self.rules.floor.route && !self.least[at].iter().all(others)
        };
        let dead = (0..self.rules.rules.len()).filter(|at| !matters(*at));
        dead.map(|at| Failure::DeadRule(self.rules.rules[at].id.to_string()))
            .collect()
    }

    /// Every route that some answers end at: with nothing said, or where the
    /// rule that asks for it begins to hold.
    fn routes(&self) -> Vec<Route> {
        let rest = vec![0; self.rules.measures()];
        let places = self.least.iter().flatten().chain([&rest]);
        let reached: Vec<Route> = places.map(|levels| self.rules.route(levels)).collect();
        let routes = Route::ALL.into_iter();
        routes.filter(|route| reached.contains(route)).collect()
    }

    /// "Not sure" counts least where the question has only just come up.
    fn unsure_too_low(&self) -> Vec<Failure> {
        let critical = self.rules.questions.iter().enumerate();
        critical
            .filter(|(_, question)| question.critical)
            .filter_map(|(at, question)| self.unsure_at(at, question))
            .collect()
    }

    fn unsure_at(&self, at: usize, question: &Question) -> Option<Failure> {
        let unsure = question.not_sure()?;
        let rest = || vec![vec![0; self.rules.measures()]];
        let asked = question.only_if.as_ref();
        let asked = asked.map_or_else(rest, |when| least(self.rules, when));
        asked.into_iter().find_map(|mut levels| {
            levels[at] = levels[at].max(unsure);
            let low = self.rules.route(&levels) < Route::Consult;
            low.then(|| Failure::UnsureTooLow {
                question: question.id.to_string(),
                levels,
            })
        })
    }

    /// An answer that changes the route somewhere changes it where the rule that
    /// asks for it begins to hold.
    fn without_effect(&self) -> Vec<Failure> {
        let questions = self.rules.questions.iter().enumerate();
        questions
            .filter(|(at, question)| !question.informs && !self.has_effect(*at))
            .map(|(_, question)| Failure::NoEffect(question.id.to_string()))
            .collect()
    }

    fn has_effect(&self, at: usize) -> bool {
        let mut places = self.least.iter().flatten().filter(|levels| levels[at] > 0);
        places.any(|levels| {
            let mut less = levels.clone();
            less[at] -= 1;
            self.rules.route(&less) != self.rules.route(levels)
        })
    }
}

/// The first levels, of all that a rule looks at, from which a more worrying one
/// lets it go. The route is that of the most urgent rule that holds, so where
/// none lets go nothing lowers it.
fn lowered(rules: &Rules, rule: &Rule, holds: impl Fn(&Rule, &[u8]) -> bool) -> Option<Failure> {
    let mut looked_at: Vec<usize> = rule
        .when
        .thresholds()
        .map(|threshold| usize::from(threshold.measure.0))
        .collect();
    looked_at.sort_unstable();
    looked_at.dedup();
    let mut levels = vec![0; rules.measures()];
    loop {
        if holds(rule, &levels) {
            for at in looked_at.iter().copied() {
                let mut worse = levels.clone();
                worse[at] += 1;
                if worse[at] <= top(rules, at) && !holds(rule, &worse) {
                    return Some(Failure::Lowered {
                        measure: name(rules, at).to_owned(),
                        levels,
                    });
                }
            }
        }
        // The next levels, counted like the digits of a number.
        let next = looked_at.iter().copied().find(|at| {
            let more = levels[*at] < top(rules, *at);
            levels[*at] = if more { levels[*at] + 1 } else { 0 };
            more
        });
        next?;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Choice, Count, Floor, Measure, OptionId, QuestionId, RuleId, Wording};

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

    /// What is found where a rule that looks at the question and at all tallies
    /// holds as `holds` says, which no condition of "at least" could bring about.
    fn found(holds: impl Fn(&[u8]) -> bool) -> Option<Failure> {
        let mut rules = rules();
        let rule = &mut rules.rules[0];
        let tallies = [1, 2, 3].map(|at| Threshold {
            measure: Measure(at),
            at_least: 1,
        });
        rule.when.all.extend(tallies);
        lowered(&rules, &rules.rules[0], |_, levels| holds(levels))
    }

    #[test]
    fn a_worse_answer_or_a_further_sign_that_lets_a_rule_go_would_be_found() {
        let check = |holds: fn(&[u8]) -> bool, expected: Option<(&str, &[u8])>| {
            let expected = expected.map(|(measure, levels)| Failure::Lowered {
                measure: measure.to_owned(),
                levels: levels.to_vec(),
            });
            assert_eq!(found(holds), expected);
        };
        check(|_| true, None);
        check(|_| false, None);
        check(|levels| levels[0] >= 1, None);
        // "Not sure" is more than "yes".
        check(|levels| levels[0] == 1, Some(("danger", &[1, 0, 0, 0])));
        // A second sign takes away what the first asked for.
        check(|levels| levels[1] == 1, Some(("all-signs", &[0, 1, 0, 0])));
        // A sign of danger now takes away what a serious one asked for.
        check(
            |levels| levels[2] > 0 && levels[3] == 0,
            Some(("immediate-signs", &[0, 0, 1, 0])),
        );
        // Only where the worst was answered, and two signs of danger now.
        check(
            |levels| levels == [2, 3, 3, 2],
            Some(("immediate-signs", &[2, 3, 3, 2])),
        );
    }

    #[test]
    fn a_condition_begins_to_hold_in_every_way_in_which_it_can() {
        let mut rules = rules();
        let mut second = rules.questions[0].clone();
        second.id = QuestionId::try_from("age").expect("a name");
        rules.questions.push(second);
        let at = |measure, at_least| Threshold {
            measure: Measure(measure),
            at_least,
        };
        let check = |when: When, expected: &[[u8; 5]]| {
            assert_eq!(least(&rules, &when), expected, "{when:?}");
            for levels in expected {
                assert!(when.holds(levels));
            }
        };
        let none = When {
            all: Vec::new(),
            any: Vec::new(),
            count: None,
        };
        check(none.clone(), &[[0; 5]]);
        // Of two that look at the same, the further one; a serious sign is a sign.
        let all = vec![at(0, 1), at(0, 2), at(3, 1)];
        check(
            When {
                all,
                ..none.clone()
            },
            &[[2, 0, 1, 1, 0]],
        );
        let any = vec![at(0, 1), at(1, 2)];
        check(
            When {
                any: any.clone(),
                ..none.clone()
            },
            &[[1, 0, 0, 0, 0], [0, 2, 0, 0, 0]],
        );
        let count = Count {
            at_least: 2,
            of: [any, vec![at(4, 1)]].concat(),
        };
        let ways = [[1, 2, 0, 0, 0], [1, 0, 1, 1, 1], [0, 2, 1, 1, 1]];
        check(
            When {
                count: Some(count),
                ..none.clone()
            },
            &ways,
        );
        // What no answer reaches begins nowhere.
        assert!(
            least(
                &rules,
                &When {
                    all: vec![at(0, 3)],
                    ..none
                }
            )
            .is_empty()
        );
    }

    #[test]
    fn every_set_of_answers_is_counted() {
        // Three answers; and of three tallies up to three, none above the one
        // before it, there are twenty.
        assert_eq!(answer_sets(&rules()), 60);
    }
}
