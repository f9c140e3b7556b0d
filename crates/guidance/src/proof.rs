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

use crate::{Condition, Promise, Question, Route, Rule, Rules, SignCount, Threshold};
use std::fmt;

/// What was covered, and every promise that does not hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proof {
    /// How many sets of answers this holds for: all there are.
    pub answer_sets: u128,
    /// How many were looked at: the least ones at which something begins to hold.
    pub walked: usize,
    /// How many rules there are.
    pub rules: usize,
    /// How many questions there are, the signs among them.
    pub questions: usize,
    /// How many promises of the content hold.
    pub promises: usize,
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
    /// A promise of the content is broken.
    Broken {
        /// The promise.
        promise: String,
        /// The levels at which the route is less than promised.
        levels: Vec<u8>,
    },
    /// A rule says that harm is likely and does not refer.
    HarmBelowRefer(String),
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
            Self::Broken { promise, levels } => {
                write!(f, "the promise `{promise}` is broken at {levels:?}")
            }
            Self::HarmBelowRefer(id) => {
                write!(
                    f,
                    "rule `{id}` says that harm is likely and asks for less than refer"
                )
            }
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
    failures.extend(broken(rules));
    failures.extend(harm_below_refer(rules));
    Proof {
        promises: rules.promises.len(),
        answer_sets: answer_sets(rules),
        walked: 1 + walk.least.iter().map(Vec::len).sum::<usize>(),
        rules: rules.rules.len(),
        questions: rules.questions.len() + 1,
        routes,
        failures,
    }
}

/// A promise holds everywhere if it holds where its condition begins to.
fn broken(rules: &Rules) -> Vec<Failure> {
    let kept = |promise: &Promise| {
        let mut places = least(rules, &promise.when).into_iter();
        let low = places.find(|levels| rules.route(levels) < promise.route)?;
        Some(Failure::Broken {
            promise: promise.id.to_string(),
            levels: low,
        })
    };
    rules.promises.iter().filter_map(kept).collect()
}

/// "No agreement is needed" goes with a referral at least. That a worse answer
/// never takes it away follows: no rule is let go by one.
fn harm_below_refer(rules: &Rules) -> Vec<Failure> {
    let low = rules.rules.iter();
    let low = low.filter(|rule| rule.harm_likely && rule.route < Route::Refer);
    low.map(|rule| Failure::HarmBelowRefer(rule.id.to_string()))
        .collect()
}

/// How many sets of answers there are: of the tallies only those that can be
/// together, for a significant sign is also an emerging one.
fn answer_sets(rules: &Rules) -> u128 {
    let questions = rules.questions.iter();
    let options = questions.map(|one| one.options.len() as u128);
    options.product::<u128>() * tally_sets() as u128
}

/// How many sets of tallies can be.
fn tally_sets() -> usize {
    let levels = usize::from(SignCount::TOP) + 1;
    let numbers = u32::try_from(SignCount::ALL.len()).unwrap_or(u32::MAX);
    let at = |set: usize, tally: SignCount| set / levels.pow(tally as u32) % levels;
    // A sign that is unsettled and one that is severe are two significant signs,
    // where they are not the same one.
    let adds_up = |set: usize| {
        let significant = at(set, SignCount::Significant);
        let both = at(set, SignCount::UnsettledSevere);
        significant == usize::from(SignCount::TOP)
            || significant + both >= at(set, SignCount::Unsettled) + at(set, SignCount::Severe)
    };
    let can_be = |set: &usize| {
        let mut within = SignCount::WITHIN.iter();
        adds_up(*set) && within.all(|(wide, narrow)| at(*set, *wide) >= at(*set, *narrow))
    };
    (0..levels.pow(numbers)).filter(can_be).count()
}

/// The highest level of a measure.
fn top(rules: &Rules, at: usize) -> u8 {
    rules
        .questions
        .get(at)
        .map_or(SignCount::TOP, Question::top)
}

fn name(rules: &Rules, at: usize) -> &str {
    let question = rules.questions.get(at);
    question.map_or_else(
        || SignCount::ALL[at - rules.questions.len()].slug(),
        |question| question.id.as_str(),
    )
}

/// The least levels at which a condition holds, one for each way in which it
/// can: everything that it does not ask for is at rest.
fn least(rules: &Rules, when: &Condition) -> Vec<Vec<u8>> {
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
    // The narrower ones stand behind the wider ones.
    for (wide, narrow) in SignCount::WITHIN.iter().rev() {
        let (wide, narrow) = (first + *wide as usize, first + *narrow as usize);
        levels[wide] = levels[wide].max(levels[narrow]);
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
    use crate::{Choice, Count, Fallback, MetricIndex, OptionId, QuestionId, RuleId, Wording};

    /// One question of three levels, and rules that tell them apart.
    fn rules() -> Rules {
        let rule = |at_least| Rule {
            id: RuleId::try_from("a-rule").expect("a name"),
            when: Condition {
                all: vec![Threshold {
                    measure: MetricIndex(0),
                    at_least,
                }],
                any: Vec::new(),
                count: None,
            },
            route: Route::Review,
            harm_likely: false,
            because: Wording {
                practitioner: "a reason".to_owned(),
                public: None,
                parent: None,
                young: None,
            },
            sources: Vec::new(),
        };
        let words = |text: &str| Wording {
            practitioner: text.to_owned(),
            public: None,
            parent: None,
            young: None,
        };
        let choice = |id: &str| Choice {
            id: OptionId::try_from(id).expect("a name"),
            label: words(id),
            hint: None,
            said: words(id),
            spoken: None,
            advise: None,
            calls: Vec::new(),
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
            ages: Vec::new(),
            critical: false,
            each_kind: false,
            informs: false,
            with_signs: false,
            urgent: false,
            before_result: false,
            of_home: false,
            several: false,
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
            promises: Vec::new(),
            floor: Fallback {
                route: Route::Review,
                because: words("nothing"),
                sources: Vec::new(),
            },
        }
    }

    /// The places of some tallies behind one question.
    const ANY: usize = 1;
    const EMERGING: usize = 2;
    const SIGNIFICANT: usize = 3;
    const SEVERE: usize = 4;
    const IMMEDIATE: usize = 5;

    /// So many levels, all at rest but these.
    fn rest_but(measures: usize, raised: &[(usize, u8)]) -> Vec<u8> {
        let mut levels = vec![0; measures];
        for (at, level) in raised {
            levels[*at] = *level;
        }
        levels
    }

    /// What is found where a rule that looks at the question and at three tallies
    /// holds as `holds` says, which no condition of "at least" could bring about.
    fn found(holds: impl Fn(&[u8]) -> bool) -> Option<Failure> {
        let mut rules = rules();
        let rule = &mut rules.rules[0];
        let tallies = [ANY, SIGNIFICANT, IMMEDIATE].map(|at| Threshold {
            measure: MetricIndex(u8::try_from(at).expect("a small number")),
            at_least: 1,
        });
        rule.when.all.extend(tallies);
        lowered(&rules, &rules.rules[0], |_, levels| holds(levels))
    }

    #[test]
    fn a_worse_answer_or_a_further_sign_that_lets_a_rule_go_would_be_found() {
        let check = |holds: fn(&[u8]) -> bool, expected: Option<(&str, &[(usize, u8)])>| {
            let expected = expected.map(|(measure, raised)| Failure::Lowered {
                measure: measure.to_owned(),
                levels: rest_but(1 + SignCount::ALL.len(), raised),
            });
            assert_eq!(found(holds), expected);
        };
        check(|_| true, None);
        check(|_| false, None);
        check(|levels| levels[0] >= 1, None);
        // "Not sure" is more than "yes".
        check(|levels| levels[0] == 1, Some(("danger", &[(0, 1)])));
        // A second sign takes away what the first asked for.
        check(|levels| levels[ANY] == 1, Some(("any-signs", &[(ANY, 1)])));
        // A sign of danger now takes away what a serious one asked for.
        check(
            |levels| levels[SIGNIFICANT] > 0 && levels[IMMEDIATE] == 0,
            Some(("immediate-signs", &[(SIGNIFICANT, 1)])),
        );
        // Only where the worst was answered, and two signs of danger now.
        check(
            |levels| {
                let tallies = [levels[ANY], levels[SIGNIFICANT], levels[IMMEDIATE]];
                levels[0] == 2 && tallies == [3, 3, 2]
            },
            Some((
                "immediate-signs",
                &[(0, 2), (ANY, 3), (SIGNIFICANT, 3), (IMMEDIATE, 2)],
            )),
        );
    }

    /// Two questions, so that each tally stands one place further on.
    fn two_questions() -> Rules {
        let mut rules = rules();
        let mut second = rules.questions[0].clone();
        second.id = QuestionId::try_from("age").expect("a name");
        rules.questions.push(second);
        rules
    }

    #[test]
    fn a_condition_begins_to_hold_in_every_way_in_which_it_can() {
        let rules = two_questions();
        let at = |measure: usize, at_least| Threshold {
            measure: MetricIndex(u8::try_from(measure).expect("a small number")),
            at_least,
        };
        let check = |when: Condition, expected: &[&[(usize, u8)]]| {
            let ways = expected.iter();
            let ways: Vec<Vec<u8>> = ways.map(|way| rest_but(rules.measures(), way)).collect();
            assert_eq!(least(&rules, &when), ways, "{when:?}");
            for levels in ways {
                assert!(when.holds(&levels));
            }
        };
        let none = Condition {
            all: Vec::new(),
            any: Vec::new(),
            count: None,
        };
        check(none.clone(), &[&[]]);
        let (sign, emerging) = (ANY + 1, EMERGING + 1);
        let (significant, severe) = (SIGNIFICANT + 1, SEVERE + 1);
        // Of two that look at the same, the further one; a serious sign is a sign.
        let all = vec![at(0, 1), at(0, 2), at(significant, 1)];
        check(
            Condition {
                all,
                ..none.clone()
            },
            &[&[(0, 2), (sign, 1), (emerging, 1), (significant, 1)]],
        );
        let any = vec![at(0, 1), at(1, 2)];
        check(
            Condition {
                any: any.clone(),
                ..none.clone()
            },
            &[&[(0, 1)], &[(1, 2)]],
        );
        let grave = [(sign, 1), (emerging, 1), (significant, 1), (severe, 1)];
        let count = Count {
            at_least: 2,
            of: [any, vec![at(severe, 1)]].concat(),
        };
        check(
            Condition {
                count: Some(count),
                ..none.clone()
            },
            &[
                &[(0, 1), (1, 2)],
                &[&[(0, 1)], &grave[..]].concat(),
                &[&[(1, 2)], &grave[..]].concat(),
            ],
        );
        // What no answer reaches begins nowhere.
        assert!(
            least(
                &rules,
                &Condition {
                    all: vec![at(0, 3)],
                    ..none
                }
            )
            .is_empty()
        );
    }

    #[test]
    fn a_narrow_tally_raises_every_wider_one() {
        let rules = rules();
        let check = |narrow: SignCount, wider: &[SignCount]| {
            let mut levels = vec![0; rules.measures()];
            levels[rules.tally_measure(narrow)] = 2;
            nest(&rules, &mut levels);
            for tally in SignCount::ALL {
                let counts = tally == narrow || wider.contains(&tally);
                let level = levels[rules.tally_measure(tally)];
                assert_eq!(level, if counts { 2 } else { 0 }, "{narrow:?} {tally:?}");
            }
        };
        use SignCount::{Any, Emerging, Immediate, Severe, Significant, Unsettled};
        check(Any, &[]);
        check(Immediate, &[Any, Emerging, Significant, Severe]);
        check(Unsettled, &[Any, Emerging, Significant]);
        let all = [Any, Emerging, Significant, Severe, Unsettled];
        check(SignCount::UnsettledSevere, &all);
        check(SignCount::Injury, &[]);
        check(SignCount::Request, &[]);
    }

    #[test]
    fn every_set_of_answers_is_counted() {
        // Three answers; the ways in which signs can be ticked are counted by
        // ticking them in tests/it/laws/proof.rs.
        assert_eq!(tally_sets(), 191 * 4 * 4);
        assert_eq!(answer_sets(&rules()), 3 * 191 * 4 * 4);
    }
}
