//! Finds duties, pitfalls and what to tell the family by what was answered.

use super::Guide;
use crate::{Answers, Called, Condition, Decision, Question, Reminder, Telling};

impl Guide {
    /// Returns the pitfalls that these answers call to mind. What was not answered
    /// calls nothing to mind.
    #[must_use]
    pub fn reminders(&self, answers: &Answers) -> Vec<&Reminder> {
        let called = self.called_by(answers);
        let reminders = self.reminders.iter();
        reminders.filter(|one| called(&one.when)).collect()
    }

    /// Returns what these answers ask of whoever gave them, whatever the route, and
    /// what they may ask: a duty whose condition could hold by an answer that was not
    /// given, or was "not sure", stands with its condition.
    #[must_use]
    pub fn duties(&self, answers: &Answers) -> Vec<Called<'_>> {
        let called = self.called_by(answers);
        let possible = self.possible(answers);
        let named = self.named_by(answers);
        let duties = self.duties.iter();
        duties
            .filter_map(|duty| {
                let when = duty.when.as_ref();
                let holds = named.contains(&duty.id.as_str()) || when.is_some_and(&called);
                let may = when.is_some_and(|when| when.holds(&possible));
                (holds || may).then_some(Called { duty, holds })
            })
            .collect()
    }

    /// Returns the duties that a ticked sign or a chosen option names.
    fn named_by<'a>(&'a self, answers: &'a Answers) -> Vec<&'a str> {
        let rules = &self.rules;
        let signs = answers.ticked(rules).flat_map(|sign| &sign.calls);
        let about = answers.by_need.values().chain([&answers.by_question]);
        let chosen = about
            .flatten()
            .filter_map(|(question, option)| rules.question(question)?.option(option));
        let options = chosen.flat_map(|choice| &choice.calls);
        signs.chain(options).map(String::as_str).collect()
    }

    /// Returns the levels that the answers may yet come to: the most worrying one for
    /// what was not answered, or answered with "not sure".
    fn possible(&self, answers: &Answers) -> Vec<u8> {
        let rules = &self.rules;
        let mut levels = answers.levels_with(rules, Question::top);
        for (level, question) in levels.iter_mut().zip(&rules.questions) {
            if answers.level(question).is_some() && Some(*level) == question.not_sure() {
                *level = question.top();
            }
        }
        levels
    }

    /// Returns a test of whether a condition holds for what was said, and that alone.
    fn called_by(&self, answers: &Answers) -> impl Fn(&Condition) -> bool + use<> {
        let levels = answers.levels_with(&self.rules, |_| 0);
        move |when| when.holds(&levels)
    }

    /// Returns what to tell the family, and whether its agreement is needed. A
    /// worse answer never makes it less careful of the child.
    #[must_use]
    pub fn telling(&self, answers: &Answers, decision: &Decision) -> Telling {
        let called = self.duties(answers).into_iter();
        let mut held = called.filter(|one| one.holds);
        if held.any(|one| one.duty.do_not_tell) {
            Telling::NotFirst
        } else if decision.harm_likely() {
            Telling::HarmLikely
        } else {
            Telling::HelpWanted
        }
    }
}
