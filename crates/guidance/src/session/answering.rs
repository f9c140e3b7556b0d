//! Takes the answers, one method for each kind of screen. An answer to a screen
//! that does not stand changes nothing: a second press may come after the first
//! has led on.

use super::{Effects, Session};
use crate::{
    Ages, Answers, ChildLocation, Kind, OptionId, Question, QuestionId, Route, SettingId, SignId,
    Step, questions_about_needs,
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

    /// Answers the questions that stand together. Those that are left out count as not
    /// sure, where that is an answer of theirs. Nothing at all, none of the ages, or a
    /// question left out that has to be answered, is no answer.
    pub fn choose_together(&mut self, ages: Ages, chosen: &[(QuestionId, OptionId)]) -> Effects {
        let asked = match self.step() {
            Step::Questions(asked) => asked.as_slice(),
            Step::Question(alone) => std::slice::from_ref(alone),
            _ => return Effects::new(),
        };
        if ages.is_empty() && chosen.is_empty() {
            return Effects::new();
        }
        let mut said = self.answers.clone();
        for question in self.guide.rules.questions.iter() {
            if !asked.contains(&question.id) {
                continue;
            }
            if question.several {
                said.choose_ages(ages);
                if ages.is_empty() {
                    return Effects::new();
                }
                continue;
            }
            if !question.suits(said.ages()) && said.level(question).is_none() {
                continue;
            }
            let Some(option) = said_or_left_out(question, chosen) else {
                return Effects::new();
            };
            said.choose(question.id.clone(), option);
        }
        self.answers = said;
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

    /// Says the ages on top of the signs, and then does what [`Session::set_signs`]
    /// does. None of the ages is no answer.
    pub fn set_ages_and_signs(
        &mut self,
        ages: Ages,
        signs: VecSet<SignId>,
        extra: &[QuestionId],
    ) -> Effects {
        if *self.step() != Step::Signs || ages.is_empty() {
            return Effects::new();
        }
        self.answers.choose_ages(ages);
        self.set_signs(signs, extra)
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

    /// Answers what is asked about everything ticked: `chosen` for each kind of need,
    /// but for what is `apart`, which is so of one kind alone. What is left out counts as
    /// in [`Session::choose_together`]. Whatever [`Session::said_apart`] gives and is not
    /// `apart` any more becomes as the rest.
    pub fn choose_by_need(
        &mut self,
        chosen: &[(QuestionId, OptionId)],
        apart: &[(Kind, QuestionId, OptionId)],
    ) -> Effects {
        if *self.step() != Step::Needs {
            return Effects::new();
        }
        if chosen.is_empty() {
            return Effects::new();
        }
        let kinds = self.answers.kinds(&self.guide.rules);
        let said = self.answers.clone();
        for question in questions_about_needs(&self.guide, &said) {
            let Some(option) = said_or_left_out(question, chosen) else {
                continue;
            };
            for kind in &kinds {
                let (question, option) = (question.id.clone(), option.clone());
                self.answers.choose_by_need(*kind, question, option);
            }
        }
        for (kind, question, option) in apart {
            let (question, option) = (question.clone(), option.clone());
            self.answers.choose_by_need(*kind, question, option);
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

/// Returns what is chosen for a question, or the answer of somebody who leaves it out.
fn said_or_left_out(question: &Question, chosen: &[(QuestionId, OptionId)]) -> Option<OptionId> {
    for (id, option) in chosen {
        if *id == question.id && question.option(option).is_some() {
            return Some(option.clone());
        }
    }
    question.left_out()
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
