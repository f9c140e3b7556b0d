//! Tests that every path through the tool ends.

use super::{every, guide, rules};
use guidance::{
    Answers, Audience, Kind, OptionId, Question, Route, Seriousness, Settles, Sign, SignCount,
    SignId, Step, VecSet, age_with_signs, decide, questions_about_needs, steps,
};
use std::collections::BTreeSet;

#[test]
fn the_public_comes_to_a_result_whatever_it_answers() {
    let mut walk = Walk {
        audience: Audience::Public,
        signs: tallied_signs(|sign| sign.plain.is_some()),
        sample: None,
        ends: 0,
        routes: BTreeSet::new(),
    };
    walk.on(Answers::default());
    assert!(walk.ends > 500, "only {} ends", walk.ends);
    assert_eq!(walk.routes, every(Route::ALL));
}

#[test]
fn practitioners_come_to_a_result_with_a_sample_of_answers() {
    let mut walk = Walk {
        audience: Audience::Practitioner,
        signs: tallied_signs(|_| true),
        sample: Some(Sample {
            seed: 0x5eed,
            calm: 1,
        }),
        ends: 0,
        routes: BTreeSet::new(),
    };
    // With any answers, and with few that are not the least worrying ones.
    for calm in [1, 4, 16] {
        walk.sample.as_mut().unwrap().calm = calm;
        for _ in 0..1000 {
            walk.on(Answers::default());
        }
    }
    assert_eq!(walk.ends, 3000);
    assert_eq!(walk.routes, every(Route::ALL));
}

struct Sample {
    seed: u64,
    /// One answer in this many is any of the options; all others are the first.
    calm: u64,
}

/// The paths through the tool for one audience: every one, or a sample.
struct Walk {
    audience: Audience,
    /// The sets of signs that may be ticked.
    signs: Vec<VecSet<SignId>>,
    /// The source of randomness if one answer is sampled in place of trying all.
    sample: Option<Sample>,
    ends: usize,
    routes: BTreeSet<Route>,
}

impl Walk {
    /// Follows every path that continues from these answers.
    fn on(&mut self, answers: Answers) {
        let path = steps(guide(), &answers);
        let most = rules().questions.len() + 5 + Kind::ALL.len();
        assert!(path.len() <= most, "{path:?} goes on and on");
        match path.last().unwrap() {
            Step::Result => self.end(&path, &answers),
            Step::Check => self.on(Answers {
                danger_checked: true,
                ..answers
            }),
            Step::Who => {
                let mut settings = guide().settings.iter();
                let setting = settings.find(|setting| setting.audience == self.audience);
                self.on(Answers {
                    setting: Some(setting.unwrap().id.clone()),
                    ..answers
                });
            }
            Step::Question(id) => {
                for option in self.options(rules().question(id).unwrap()) {
                    let mut answers = answers.clone();
                    answers.choose(id.clone(), option);
                    self.on(answers);
                }
            }
            Step::Questions(ids) => {
                let mut said = answers.clone();
                for id in ids {
                    // Only a sample comes here: one option each.
                    for option in self.options(rules().question(id).unwrap()) {
                        said.choose(id.clone(), option);
                    }
                }
                self.on(said);
            }
            Step::Signs => match age_with_signs(guide(), &answers) {
                Some(age) if answers.level(age).is_none() => {
                    for option in self.options(age) {
                        let mut said = answers.clone();
                        said.choose(age.id.clone(), option);
                        self.tick(&said);
                    }
                }
                _ => self.tick(&answers),
            },
            Step::Needs => {
                let mut said = answers.clone();
                for question in questions_about_needs(guide(), &answers) {
                    // One option for everything ticked, and one kind by itself.
                    for option in self.options(question) {
                        for kind in answers.kinds(rules()) {
                            said.choose_by_need(kind, question.id.clone(), option.clone());
                        }
                    }
                    if let Some(kind) = answers.kinds(rules()).last() {
                        for option in self.options(question) {
                            said.choose_by_need(*kind, question.id.clone(), option);
                        }
                    }
                }
                self.on(said);
            }
            Step::Before => self.before(&answers),
            Step::Pause => self.on(Answers {
                pause_done: true,
                ..answers
            }),
            Step::Adding => unreachable!("nobody wants to say more"),
        }
    }

    /// Tries the ticks before the result: none, no answer to any, and each alone.
    fn before(&mut self, answers: &Answers) {
        let ticks: Vec<&Question> = ticks().collect();
        // Each alone where nothing else was ticked: they add nothing to each other.
        let each = if self.sample.is_some() || answers.signs.is_empty() {
            ticks.len()
        } else {
            1
        };
        let alone = (0..each).map(Some);
        let none = [(0, None), (1, None)].into_iter();
        let ways: Vec<(u8, Option<usize>)> = none.chain(alone.map(|tick| (0, tick))).collect();
        for (others, ticked) in self.some(ways) {
            let mut way = Answers {
                before_seen: true,
                ..answers.clone()
            };
            for (at, tick) in ticks.iter().enumerate() {
                let level = if ticked == Some(at) {
                    tick.top()
                } else {
                    others
                };
                way.choose(tick.id.clone(), tick.choice(level).unwrap().id.clone());
            }
            self.on(way);
        }
    }

    /// Tries the signs, and each box beneath them that this audience is shown.
    fn tick(&mut self, answers: &Answers) {
        let beneath = rules().questions.iter();
        let beneath = beneath.filter(|one| one.with_signs && one.asks(self.audience));
        let beneath: Vec<&Question> = beneath.collect();
        let all = self.signs.clone();
        for signs in self.some(all) {
            // None of the boxes, and each alone.
            let boxes = [None]
                .into_iter()
                .chain((0..beneath.len()).map(Some))
                .collect();
            for ticked in self.some(boxes) {
                let mut way = answers.clone();
                way.set_signs(rules(), signs.clone());
                for (at, question) in beneath.iter().enumerate() {
                    let level = if ticked == Some(at) {
                        question.top()
                    } else {
                        0
                    };
                    let option = question.choice(level).unwrap().id.clone();
                    way.choose(question.id.clone(), option);
                }
                self.on(way);
            }
        }
    }

    fn end(&mut self, path: &[Step], answers: &Answers) {
        let route = decide(rules(), answers).route;
        assert!(guide().advice(route).is_some());
        // 999 at once, or past the signs; and short of 999 past the screen before.
        let urgent = path
            .iter()
            .any(|step| matches!(step, Step::Question(id) if rules().question(id).unwrap().urgent));
        let at_once = path.contains(&Step::Check) || (urgent && !path.contains(&Step::Who));
        assert_ne!(at_once, path.contains(&Step::Signs), "{path:?}");
        assert!(!at_once || route == Route::Emergency, "{path:?}");
        let emergency = route == Route::Emergency;
        assert_eq!(path.contains(&Step::Before), !emergency, "{path:?}");
        self.ends += 1;
        self.routes.insert(route);
    }

    fn options(&mut self, question: &Question) -> Vec<OptionId> {
        let options = question.options.iter();
        let options = options.map(|choice| choice.id.clone()).collect();
        self.some(options)
    }

    /// Returns all of these, or one of them for a sample.
    fn some<T>(&mut self, mut all: Vec<T>) -> Vec<T> {
        let Some(Sample { seed, calm }) = &mut self.sample else {
            return all;
        };
        // Xorshift: the same walks at each run.
        *seed ^= *seed << 13;
        *seed ^= *seed >> 7;
        *seed ^= *seed << 17;
        let any = usize::try_from(*seed >> 33).unwrap() % all.len();
        let pick = if *seed % *calm == 0 { any } else { 0 };
        vec![all.swap_remove(pick)]
    }
}

/// Returns the ticks of the screen before the result.
fn ticks() -> impl Iterator<Item = &'static Question> {
    rules().questions.iter().filter(|one| one.before_result)
}

/// The properties that distinguish signs: their level at the oldest and the youngest
/// age, what settles them, and whether they ask for help.
type Sort = (Seriousness, Seriousness, Settles, bool);

fn sort(sign: &Sign) -> Sort {
    (sign.level, sign.highest(), sign.settled_by, sign.request)
}

/// Returns sets of signs: none, one of each sort, and three that count alike.
fn tallied_signs(shown: impl Fn(&Sign) -> bool) -> Vec<VecSet<SignId>> {
    let signs: Vec<&Sign> = rules().signs.iter().filter(|sign| shown(sign)).collect();
    let mut sorts: Vec<Sort> = Vec::new();
    for sign in &signs {
        if !sorts.contains(&sort(sign)) {
            sorts.push(sort(sign));
        }
    }
    let of = |one: &Sort, number: usize| -> VecSet<SignId> {
        let alike = signs.iter().filter(|sign| sort(sign) == *one);
        alike.map(|sign| sign.id.clone()).take(number).collect()
    };
    let top = usize::from(SignCount::TOP);
    let alone = sorts.iter().map(|one| of(one, 1));
    let many = sorts
        .iter()
        .map(|one| of(one, top))
        .filter(|set| set.len() == top);
    [VecSet::new()]
        .into_iter()
        .chain(alone)
        .chain(many)
        .collect()
}
