//! Takes the answers, one method for each kind of screen. An answer to a screen
//! that does not stand changes nothing: a second press may come after the first
//! has led on.

use super::{Effects, Session};
use crate::{
    Ages, Answers, ChildLocation, Kind, OptionId, Question, QuestionId, Route, SettingId, SignId,
    Step,
};
use vecmap::VecSet;

impl Session {
    /// Answers the question that stands with one of its options.
    pub fn choose(&mut self, question: &QuestionId, option: &OptionId) -> Effects {
        let asked = self.guide.rules.question(question);
        let known = asked.is_some_and(|asked| asked.option(option).is_some());
        if !known || !self.stands_at_question(question) {
            return Effects::new();
        }
        self.answers.choose(question.clone(), option.clone());
        self.go_on()
    }

    /// Answers the question about the ages of the children. None is no answer.
    pub fn choose_ages(&mut self, ages: Ages) -> Effects {
        let Step::Question(id) = self.step() else {
            return Effects::new();
        };
        let asked = self.guide.rules.question(id);
        if ages.is_empty() || !asked.is_some_and(|asked| asked.several) {
            return Effects::new();
        }
        self.answers.choose_ages(ages);
        self.go_on()
    }

    /// Confirms an answer that means 999.
    pub fn confirm_danger(&mut self) -> Effects {
        if *self.step() != Step::Check {
            return Effects::new();
        }
        self.answers.danger_checked = true;
        self.go_on()
    }

    /// Says who the user is, and where the child lives if not where the page was
    /// opened for.
    pub fn introduce(&mut self, setting: &SettingId, lives: Option<ChildLocation>) -> Effects {
        if *self.step() != Step::Who || self.guide.setting(setting).is_none() {
            return Effects::new();
        }
        self.answers.setting = Some(setting.clone());
        self.answers.lives = lives;
        self.go_on()
    }

    /// Ticks these signs and no others, and answers the checkboxes beneath them:
    /// one that is in `extra` with its most worrying option, the others with
    /// their least.
    pub fn set_signs(&mut self, signs: VecSet<SignId>, extra: &[QuestionId]) -> Effects {
        if *self.step() != Step::Signs {
            return Effects::new();
        }
        let beneath: Vec<Question> = self.extra_checkboxes().into_iter().cloned().collect();
        self.answers.set_signs(&self.guide.rules, signs);
        for question in &beneath {
            tick(&mut self.answers, question, extra, 0);
        }
        self.go_on()
    }

    /// Answers what is asked about one kind of need, and for `others` in the same
    /// way where the user says that it is so of them too.
    pub fn choose_by_need(
        &mut self,
        kind: Kind,
        others: &[Kind],
        chosen: &[(QuestionId, OptionId)],
    ) -> Effects {
        if *self.step() != Step::Need(kind) {
            return Effects::new();
        }
        for kind in [kind].iter().chain(others) {
            for (question, option) in chosen {
                let (question, option) = (question.clone(), option.clone());
                self.answers.choose_by_need(*kind, question, option);
            }
        }
        self.go_on()
    }

    /// Answers "Before you speak to anyone": what is ticked is "yes", the rest
    /// "no", or "not sure" where the user does not know about it.
    pub fn set_before(&mut self, ticked: &[QuestionId], rest_unknown: bool) -> Effects {
        if *self.step() != Step::Before {
            return Effects::new();
        }
        for question in self.guide.rules.questions.iter() {
            if question.before_result {
                let unsure = question.not_sure().filter(|_| rest_unknown);
                tick(&mut self.answers, question, ticked, unsure.unwrap_or(0));
            }
        }
        self.answers.before_seen = true;
        self.go_on()
    }

    /// Passes the pause before the result, with or without the user's own
    /// assessment of what should happen.
    pub fn finish_pause(&mut self, own_assessment: Option<Route>) -> Effects {
        if *self.step() != Step::Pause {
            return Effects::new();
        }
        self.answers.own_assessment = own_assessment;
        self.answers.pause_done = true;
        self.go_on()
    }

    fn stands_at_question(&self, question: &QuestionId) -> bool {
        matches!(self.step(), Step::Question(id) if id == question)
    }
}

/// Answers a question that is one checkbox.
fn tick(answers: &mut Answers, question: &Question, ticked: &[QuestionId], otherwise: u8) {
    let level = if ticked.contains(&question.id) {
        question.top()
    } else {
        otherwise
    };
    if let Some(choice) = question.choice(level) {
        answers.choose(question.id.clone(), choice.id.clone());
    }
}
