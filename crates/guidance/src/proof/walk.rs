//! Looks at the rules where each begins to hold.

use super::failure::Failure;
use super::least_levels::least;
use crate::{Question, Route, Rules};

/// The levels at which each rule begins to hold.
pub(super) struct Walk<'a> {
    rules: &'a Rules,
    /// For each rule, the least levels at which it holds.
    pub(super) least: Vec<Vec<Vec<u8>>>,
}

impl<'a> Walk<'a> {
    pub(super) fn over(rules: &'a Rules) -> Self {
        let all = rules.rules.iter();
        Self {
            rules,
            least: all.map(|rule| least(rules, &rule.when)).collect(),
        }
    }

    /// Returns the rules that never matter. One that matters somewhere matters where
    /// it begins to hold, since fewer others hold there.
    pub(super) fn dead(&self) -> Vec<Failure> {
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

    /// Returns every route that some answers end at: with nothing said, or where
    /// the rule that asks for it begins to hold.
    pub(super) fn routes(&self) -> Vec<Route> {
        let rest = vec![0; self.rules.metrics()];
        let places = self.least.iter().flatten().chain([&rest]);
        let reached: Vec<Route> = places.map(|levels| self.rules.route(levels)).collect();
        let routes = Route::ALL.into_iter();
        routes.filter(|route| reached.contains(route)).collect()
    }

    /// Returns the critical questions on which "not sure" is less than `consult`. It
    /// counts least where the question has only just come up.
    pub(super) fn unsure_too_low(&self) -> Vec<Failure> {
        let critical = self.rules.questions.iter().enumerate();
        critical
            .filter(|(_, question)| question.critical)
            .filter_map(|(at, question)| self.unsure_at(at, question))
            .collect()
    }

    fn unsure_at(&self, at: usize, question: &Question) -> Option<Failure> {
        let unsure = question.not_sure()?;
        let rest = || vec![vec![0; self.rules.metrics()]];
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

    /// Returns the questions that never change the route. An answer that changes it
    /// somewhere changes it where the rule that asks for it begins to hold.
    pub(super) fn without_effect(&self) -> Vec<Failure> {
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
