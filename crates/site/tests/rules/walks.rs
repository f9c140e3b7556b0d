//! Every way through the tool comes to its end.

use crate::{every, guide, rules};
use guidance::{
    Answers, Audience, Kind, OptionId, Question, Route, Seriousness, Sign, SignId, Step, Tally,
    asked_about, decide, expected_questions, steps,
};
use std::collections::BTreeSet;

#[test]
fn the_public_is_asked_at_most_five_questions() {
    let public = guide()
        .settings
        .iter()
        .filter(|setting| setting.audience == Audience::Public);
    for setting in public {
        let answers = Answers {
            setting: Some(setting.id.clone()),
            ..Answers::default()
        };
        assert!(expected_questions(guide(), &answers).unwrap() <= 5);
    }
}

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
        sample: Some(0x5eed),
        ends: 0,
        routes: BTreeSet::new(),
    };
    for _ in 0..3000 {
        walk.on(Answers::default());
    }
    assert_eq!(walk.ends, 3000);
    assert_eq!(walk.routes, every(Route::ALL));
}

/// Ways through the tool for one audience: every one, or a sample.
struct Walk {
    audience: Audience,
    /// What may be ticked.
    signs: Vec<BTreeSet<SignId>>,
    /// Where not every answer is given but one at random: what it is drawn from.
    sample: Option<u64>,
    ends: usize,
    routes: BTreeSet<Route>,
}

impl Walk {
    /// On from these answers, whatever is said next.
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
            Step::Signs => self.tick(&answers),
            Step::About(kind) => {
                let mut said = answers.clone();
                for question in asked_about(guide(), &answers, *kind) {
                    // Only a sample comes here: one option each.
                    for option in self.options(question) {
                        said.choose_about(*kind, question.id.clone(), option);
                    }
                }
                self.on(said);
            }
            Step::Pause => self.on(Answers {
                paused: true,
                ..answers
            }),
        }
    }

    /// The signs, and each box beneath them that this audience is shown.
    fn tick(&mut self, answers: &Answers) {
        let beneath = rules().questions.iter();
        let beneath = beneath.filter(|one| one.with_signs && one.asked_of.contains(&self.audience));
        let beneath: Vec<&Question> = beneath.collect();
        let all = self.signs.clone();
        for signs in self.some(all) {
            let mut ticked = answers.clone();
            ticked.tick(rules(), signs);
            let mut ways = vec![ticked];
            for question in &beneath {
                let options = self.options(question);
                let each = ways.iter().flat_map(|way| {
                    options.iter().map(|option| {
                        let mut way = way.clone();
                        way.choose(question.id.clone(), option.clone());
                        way
                    })
                });
                ways = each.collect();
            }
            for way in ways {
                self.on(way);
            }
        }
    }

    fn end(&mut self, path: &[Step], answers: &Answers) {
        let route = decide(rules(), answers).route;
        assert!(guide().advice(route).is_some());
        assert_ne!(path.contains(&Step::Check), path.contains(&Step::Signs));
        let counted = path.iter().filter(|step| match step {
            Step::Question(id) => !rules().question(id).unwrap().check,
            Step::Who | Step::Signs | Step::About(_) => true,
            Step::Check | Step::Pause | Step::Result => false,
        });
        assert!(
            // Before it is known who asks, nothing is announced.
            expected_questions(guide(), answers).is_none_or(|most| counted.count() <= most),
            "more than was announced: {path:?}"
        );
        self.ends += 1;
        self.routes.insert(route);
    }

    fn options(&mut self, question: &Question) -> Vec<OptionId> {
        let options = question.options.iter();
        let options = options.map(|choice| choice.id.clone()).collect();
        self.some(options)
    }

    /// All of these, or, of a sample, one.
    fn some<T>(&mut self, mut all: Vec<T>) -> Vec<T> {
        let Some(seed) = &mut self.sample else {
            return all;
        };
        // Xorshift: the same walks at each run.
        *seed ^= *seed << 13;
        *seed ^= *seed >> 7;
        *seed ^= *seed << 17;
        let pick = usize::try_from(*seed >> 33).unwrap() % all.len();
        vec![all.swap_remove(pick)]
    }
}

/// One set of signs for each tally that there can be.
fn tallied_signs(shown: impl Fn(&Sign) -> bool) -> Vec<BTreeSet<SignId>> {
    let of = |level: Seriousness| -> Vec<SignId> {
        let signs = rules().signs.iter();
        signs
            .filter(|sign| sign.level == level && shown(sign))
            .map(|sign| sign.id.clone())
            .take(usize::from(Tally::TOP))
            .collect()
    };
    let early = of(Seriousness::Emerging);
    let serious = of(Seriousness::Significant);
    let now = of(Seriousness::Immediate);
    let mut sets = Vec::new();
    for all in 0..=usize::from(Tally::TOP) {
        for significant in 0..=all {
            for immediate in 0..=significant {
                let signs = early[..all - significant]
                    .iter()
                    .chain(&serious[..significant - immediate])
                    .chain(&now[..immediate]);
                sets.push(signs.cloned().collect());
            }
        }
    }
    sets
}
