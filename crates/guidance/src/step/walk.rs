//! Replays the answers, step by step, up to the first that is open.

use super::asking::{age_with_signs, asked, questions_about_needs, suits};
use super::danger::{is_urgent, means_emergency};
use super::screen::Step;
use crate::{Answers, Audience, Condition, Evaluation, Guide, Kind, Question, Route};

/// One look at the answers, from the first question on.
pub(super) struct Walk<'a> {
    pub(super) guide: &'a Guide,
    pub(super) answers: &'a Answers,
}

impl Walk<'_> {
    /// Adds the steps up to the first that needs an answer. True where none does.
    pub(super) fn go(&self, path: &mut Vec<Step>) -> bool {
        let rules = &self.guide.rules;
        let mut questions = rules.questions.iter().filter(|one| one.has_screen());
        // The first question stands before everything else: danger now.
        let first = questions.next();
        if let Some(first) = first {
            path.push(Step::Question(first.id.clone()));
            if self.answers.level(first).is_none() {
                return false;
            }
        }
        if means_emergency(rules, self.answers) {
            path.push(Step::Check);
            return self.answers.danger_checked;
        }
        for question in questions.clone().filter(|one| one.urgent) {
            if !self.together(&[question], path) {
                return false;
            }
        }
        if is_urgent(rules, self.answers) {
            return true;
        }
        path.push(Step::Who);
        if self.answers.setting.is_none() || !self.signs_after_any(first.as_slice(), path) {
            return false;
        }
        let rest: Vec<&Question> = questions.filter(|one| !one.urgent).collect();
        let mut about = false;
        for screen in rest.chunk_by(|one, next| one.topic.is_some() && one.topic == next.topic) {
            if screen[0].each_kind && !about {
                about = true;
                if !self.needs(path) {
                    return false;
                }
            }
            if !self.together(screen, path) || !self.signs_after_any(screen, path) {
                return false;
            }
        }
        self.before(path) && self.pause(path) && self.adding(path)
    }

    /// Adds the signs, where they follow one of these questions. False where they were
    /// not seen, or the age on top of them was not said.
    fn signs_after_any(&self, screen: &[&Question], path: &mut Vec<Step>) -> bool {
        let mut screen = screen.iter();
        if screen.all(|question| question.id != self.guide.signs_after) {
            return true;
        }
        path.push(Step::Signs);
        let age = age_with_signs(self.guide, self.answers);
        self.answers.signs_seen && age.is_none_or(|age| self.answers.level(age).is_some())
    }

    /// Adds the screen of these questions with those that are asked. False where one of
    /// them needs an answer.
    fn together(&self, screen: &[&Question], path: &mut Vec<Step>) -> bool {
        let answered = |question: &&Question| self.answers.level(question).is_some();
        let on_signs = age_with_signs(self.guide, self.answers).map(|age| &age.id);
        let asks = |question: &&Question| {
            (!question.each_kind || self.at_once(question))
                && (answered(question) || self.may_matter(question))
                && asked(self.guide, self.answers, question)
                && on_signs != Some(&question.id)
        };
        let shown = screen.iter().copied().filter(asks);
        let shown: Vec<&Question> = shown.collect();
        match shown.as_slice() {
            [] => return true,
            [alone] => path.push(Step::Question(alone.id.clone())),
            _ => {
                let ids = shown.iter().map(|question| question.id.clone());
                path.push(Step::Questions(ids.collect()));
            }
        }
        shown.iter().all(answered)
    }

    /// Adds what is asked about everything ticked. False where a kind of need lacks an
    /// answer.
    fn needs(&self, path: &mut Vec<Step>) -> bool {
        let mut kinds = self.answers.kinds(&self.guide.rules);
        kinds.retain(|kind| self.one_by_one(*kind));
        let asked = questions_about_needs(self.guide, self.answers);
        let (mut any, mut open) = (false, false);
        for kind in kinds {
            for question in &asked {
                let said = self.answers.level_by_need(Some(kind), question).is_some();
                any |= said;
                open |= !said && self.may_matter(question);
            }
        }
        // What was said counts, so it stands where it is seen and changed.
        if open || any {
            path.push(Step::Needs);
        }
        !open
    }

    /// Returns whether this kind is asked about by itself. Practitioners are asked
    /// about each kind; the public once for all, unless they have answered as
    /// somebody else.
    fn one_by_one(&self, kind: Kind) -> bool {
        self.audience() == Audience::Practitioner || self.answers.by_need.contains_key(&kind)
    }

    /// Returns whether a question about each kind is asked once for some of them.
    fn at_once(&self, question: &Question) -> bool {
        let kinds = self.answers.kinds(&self.guide.rules);
        let said = |kind: &Kind| {
            let about = self.answers.by_need.get(kind);
            about.is_some_and(|about| about.contains_key(&question.id))
        };
        !kinds
            .iter()
            .all(|kind| self.one_by_one(*kind) || said(kind))
    }

    /// Adds "Before you speak to anyone", which never waits for the route to be
    /// certain: what protects the child hangs on it. False where it is open.
    fn before(&self, path: &mut Vec<Step>) -> bool {
        let mut questions = self.guide.rules.questions.iter();
        if self.is_emergency() || !questions.any(|question| question.before_result) {
            return true;
        }
        path.push(Step::Before);
        self.answers.before_seen
    }

    /// Adds the pause before the result, never before 999. False where it is open.
    fn pause(&self, path: &mut Vec<Step>) -> bool {
        // A referral does not wait for it. A view that was said counts, whoever turns
        // out to have said it and whatever became of the route.
        let below = self.guide.rules.route_of(self.answers) < Route::Refer;
        let asked = self.audience() == Audience::Practitioner && below;
        let asked = asked || self.answers.own_assessment.is_some();
        if self.is_emergency() || self.guide.pause.is_none() || !asked {
            return true;
        }
        path.push(Step::Pause);
        self.answers.pause_done
    }

    /// Adds what makes the call stronger, where the user wants to say it. False while
    /// they do.
    fn adding(&self, path: &mut Vec<Step>) -> bool {
        if !self.answers.adding || self.is_emergency() {
            return true;
        }
        path.push(Step::Adding);
        false
    }

    fn is_emergency(&self) -> bool {
        self.guide.rules.route_of(self.answers) == Route::Emergency
    }

    /// Returns whether an answer to this question can still change the route, whatever
    /// is said to the others. Rules only ever rise with the answers: one that
    /// looks at it and asks for more than is certain has to hold in the most
    /// worrying ending.
    fn may_matter(&self, question: &Question) -> bool {
        if !self.answers.signs_seen || question.urgent {
            return true;
        }
        let rules = &self.guide.rules;
        let mut all = rules.questions.iter();
        let Some(at) = all.position(|one| one.id == question.id) else {
            return false;
        };
        let mut ticked = self.answers.ticked(rules);
        let weighs = question.weighs_signs() && ticked.any(|sign| !sign.from.is_empty());
        let looks_at = |when: &Condition| {
            let mut thresholds = when.thresholds();
            thresholds.any(|threshold| {
                let metric = usize::from(threshold.metric.0);
                metric == at || (weighs && metric >= rules.questions.len())
            })
        };
        let children = self.answers.for_each_child(rules);
        let certain = children.iter().map(|child| {
            let least = self.ending(child, |_| 0);
            rules.route_at(&least)
        });
        let certain = certain.fold(rules.floor.route, Route::max);
        let worst: Vec<Evaluation> = children
            .iter()
            .map(|child| self.ending(child, Question::top))
            .collect();
        let may_hold = |when: &Condition| worst.iter().any(|child| child.held(when).is_some());
        let mut asking = rules.rules.iter().filter(|rule| rule.route > certain);
        let mut brings_up = rules
            .questions
            .iter()
            .filter_map(|one| one.only_if.as_ref());
        asking.any(|rule| looks_at(&rule.when) && may_hold(&rule.when)) || brings_up.any(looks_at)
    }

    /// Evaluates the answers about a child with this level for whatever this user is
    /// still asked.
    fn ending(&self, child: &Answers, level: impl Fn(&Question) -> u8) -> Evaluation {
        let rules = &self.guide.rules;
        let audience = self.audience();
        // What stands beneath the signs was passed with them.
        let asked = |question: &Question| {
            question.asks(audience) && !question.with_signs && suits(question, self.answers)
        };
        let mut child = child.clone();
        for question in rules.questions.iter().filter(|one| one.weighs_signs()) {
            let open = asked(question) && child.level(question).is_none();
            if let Some(choice) = question.choice(level(question)).filter(|_| open) {
                child
                    .by_question
                    .insert(question.id.clone(), choice.id.clone());
            }
        }
        child.evaluate_with(rules, |question| {
            if asked(question) {
                level(question)
            } else {
                question.unasked
            }
        })
    }

    fn audience(&self) -> Audience {
        self.guide.audience(self.answers.setting.as_ref())
    }
}
