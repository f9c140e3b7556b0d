//! Resumes what was done on the page before the Wasm had arrived.

use super::selection::{PreWasm, Selection};
use super::{Effect, Effects, Session};
use crate::{Answers, Area, AreaId, ChildLocation, Guide, OptionId, Question, SettingId, Step};
use std::sync::Arc;

impl Session {
    /// Starts where the user came to before the Wasm, and carries out a press
    /// that waited for it. What this guide does not know is asked for again.
    #[must_use]
    pub fn resume(guide: Arc<Guide>, here: Area, done: &PreWasm) -> (Self, Effects) {
        let mut session = Self::new(guide, here);
        session.door = done.door;
        session.answers = Answers::decode(&done.answers, &session.guide).unwrap_or_default();
        session.replay();
        session.at = done.at.min(session.last());
        session.in_history = session.at > 0 && done.in_history;
        session.selection = session.selection_of(done);
        let mut effects = vec![Effect::ReplaceHistory(session.at)];
        if done.pressed {
            effects.extend(session.press());
        }
        (session, effects)
    }

    /// Returns the option that is chosen on the screen of a question: what was
    /// selected there before the Wasm, or else what was answered.
    #[must_use]
    pub fn chosen_option(&self, question: &Question) -> Option<OptionId> {
        let selected = self.selection.option.as_ref();
        let answered = || self.answers.by_question.get(&question.id);
        selected.or_else(answered).cloned()
    }

    /// Returns who the user is, as chosen on the screen, answered, or said by the door.
    #[must_use]
    pub fn chosen_setting(&self) -> Option<SettingId> {
        let selected = self.selection.setting.as_ref();
        let said = selected.or(self.answers.setting.as_ref());
        said.or(self.setting_of_door()).cloned()
    }

    /// Returns where the child lives, as chosen on the screen or answered.
    #[must_use]
    pub fn chosen_lives(&self) -> Option<ChildLocation> {
        let selected = self.selection.lives.as_ref();
        selected.or(self.answers.lives.as_ref()).cloned()
    }

    /// Reads the values of the radio buttons as ids of the screen that stands.
    fn selection_of(&self, done: &PreWasm) -> Selection {
        let mut selection = Selection::default();
        let selected = done.selected.as_deref().unwrap_or_default();
        match self.step() {
            Step::Question(id) => {
                let question = self.guide.rules.question(id);
                let option = OptionId::try_from(selected).ok();
                let choice = question
                    .zip(option)
                    .and_then(|(question, option)| question.option(&option));
                selection.option = choice.map(|choice| choice.id.clone());
            }
            Step::Who => {
                let setting = SettingId::try_from(selected).ok();
                selection.setting = setting.filter(|id| self.guide.setting(id).is_some());
                selection.lives = done.lives.as_deref().and_then(|lives| self.lives(lives));
            }
            _ => {}
        }
        selection
    }

    fn lives(&self, value: &str) -> Option<ChildLocation> {
        if value == ChildLocation::ELSEWHERE {
            return Some(ChildLocation::Elsewhere);
        }
        let area: &AreaId = self.guide.area_id(value)?;
        Some(ChildLocation::In(area.clone()))
    }

    /// Continues with what is selected; nothing where nothing is.
    fn press(&mut self) -> Effects {
        let Selection {
            option,
            setting,
            lives,
        } = self.selection.clone();
        match (self.step().clone(), option, setting) {
            (Step::Question(question), Some(option), _) => self.choose(&question, &option),
            (Step::Who, _, Some(setting)) => self.introduce(&setting, lives),
            _ => Effects::new(),
        }
    }
}
