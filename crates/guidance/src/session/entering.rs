//! What a session makes of the door that the user came by.

use super::{Door, Session};
use crate::{Audience, Setting, SettingId, Step};

impl Session {
    /// Enters by a door. Nothing is answered yet: with the first answer it says who
    /// the user is, unless they have.
    pub fn enter(&mut self, door: Door) {
        self.door = Some(door);
    }

    /// Returns the settings in the order in which to offer them: those of the door
    /// that the user came by first.
    #[must_use]
    pub fn settings(&self) -> Vec<&Setting> {
        let mut settings: Vec<&Setting> = self.guide.settings.iter().collect();
        if self.door == Some(Door::Work) {
            settings.sort_by_key(|setting| setting.audience != Audience::Practitioner);
        }
        settings
    }

    /// Returns who the door says that the user is: for the public, the first of
    /// its settings.
    pub(super) fn setting_of_door(&self) -> Option<&SettingId> {
        if self.door != Some(Door::Public) {
            return None;
        }
        let mut settings = self.guide.settings.iter();
        let public = settings.find(|setting| setting.audience == Audience::Public);
        public.map(|setting| &setting.id)
    }

    /// Answers who the user is by the door.
    pub(super) fn answer_by_door(&mut self) {
        if self.answers.setting.is_none() {
            self.answers.setting = self.setting_of_door().cloned();
        }
    }

    /// Returns whether the door has answered the screen at a place, which is then
    /// passed over. It can still be changed from the result.
    pub(super) fn is_passed(&self, at: usize) -> bool {
        self.setting_of_door().is_some() && self.steps.get(at) == Some(&Step::Who)
    }
}
