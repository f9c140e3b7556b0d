//! Every way through the tool comes to its end.

use crate::{every, guide, rules};
use guidance::{
    Answers, Audience, OptionId, Question, Route, Seriousness, Sign, SignId, Step, Tally, decide,
    expected_questions, steps,
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
        assert!(expected_questions(guide(), &answers) <= 5);
    }
}

#[test]
fn the_public_comes_to_a_result_whatever_it_answers() {
    let mut walk = Walk {
        audience: Audience::Public,
        signs: tallied_signs(|sign| sign.plain.is_some()),
        sample: false,
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
        signs: tallied_signs(|_| true)
            .into_iter()
            .filter(|signs| signs.len() < 2)
            .collect(),
        sample: true,
        ends: 0,
        routes: BTreeSet::new(),
    };
    walk.on(Answers::default());
    assert!(walk.ends > 1000, "only {} ends", walk.ends);
    assert_eq!(walk.routes, every(Route::ALL));
}

/// Every way through the tool for one audience.
struct Walk {
    audience: Audience,
    /// What may be ticked.
    signs: Vec<BTreeSet<SignId>>,
    /// Whether only three answers to a question are given: the least and the
    /// most worrying, and the one that counts where it is not asked.
    sample: bool,
    ends: usize,
    routes: BTreeSet<Route>,
}

impl Walk {
    /// On from these answers, whatever is said next.
    fn on(&mut self, answers: Answers) {
        let path = steps(guide(), &answers);
        let most = rules().questions.len() + 4;
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
            Step::Signs => {
                let beneath = rules().questions.iter().find(|one| one.with_signs).unwrap();
                for signs in self.signs.clone() {
                    for option in self.options(beneath) {
                        let mut answers = answers.clone();
                        answers.tick(rules(), signs.clone());
                        answers.choose(beneath.id.clone(), option);
                        self.on(answers);
                    }
                }
            }
        }
    }

    fn end(&mut self, path: &[Step], answers: &Answers) {
        let route = decide(rules(), answers).route;
        assert!(guide().advice(route).is_some());
        assert_ne!(path.contains(&Step::Check), path.contains(&Step::Signs));
        let counted = path.iter().filter(|step| match step {
            Step::Question(id) => !rules().question(id).unwrap().check,
            Step::Who | Step::Signs => true,
            Step::Check | Step::Result => false,
        });
        assert!(
            counted.count() <= expected_questions(guide(), answers),
            "more than was announced: {path:?}"
        );
        self.ends += 1;
        self.routes.insert(route);
    }

    fn options(&self, question: &Question) -> Vec<OptionId> {
        let options = question.options.iter().enumerate();
        let kept = [0, question.unasked, question.top()].map(usize::from);
        options
            .filter(|(at, _)| !self.sample || kept.contains(at))
            .map(|(_, choice)| choice.id.clone())
            .collect()
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
