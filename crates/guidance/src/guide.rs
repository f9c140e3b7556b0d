//! What the guided tool needs, and the browser is sent.

use crate::{
    Advice, Answers, Area, AreaId, Audience, Contact, ContactKind, QuestionId, Reminder, Route,
    Rules, Setting, SettingId, Source, SourceId, Wording,
};
use serde::{Deserialize, Serialize};

/// Which words, rules and numbers these are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edition {
    /// When the content was last gone through, as `2026-11-22`.
    pub date: String,
    /// The first twelve hexadecimal digits of the rules' SHA-256.
    pub rules: String,
}

/// Words, rules, routes and contacts in one piece, so that they are never of
/// different editions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Guide {
    /// Which edition this is.
    pub edition: Edition,
    /// Questions, signs and rules.
    pub rules: Rules,
    /// The heading of the signs' screen.
    pub signs_ask: Wording,
    /// The question after which the signs are asked for.
    pub signs_after: QuestionId,
    /// Why the signs are asked for.
    pub signs_why: Wording,
    /// The answers to "who are you?". Never empty.
    pub settings: Vec<Setting>,
    /// One for each route.
    pub advice: Vec<Advice>,
    /// Contacts for the whole country.
    pub national: Vec<Contact>,
    /// Every area.
    pub areas: Vec<Area>,
    /// Pitfalls that answers call to mind, the first first.
    pub reminders: Vec<Reminder>,
    /// What the rules, routes, signs and contacts cite.
    pub sources: Vec<Source>,
}

impl Guide {
    /// The area of this name.
    #[must_use]
    pub fn area(&self, id: &str) -> Option<&Area> {
        self.areas.iter().find(|area| area.id.as_str() == id)
    }

    /// The area of this name as its id.
    #[must_use]
    pub fn area_id(&self, id: &str) -> Option<&AreaId> {
        self.area(id).map(|area| &area.id)
    }

    /// What is said about a route.
    #[must_use]
    pub fn advice(&self, route: Route) -> Option<&Advice> {
        self.advice.iter().find(|advice| advice.route == route)
    }

    /// The setting of this name.
    #[must_use]
    pub fn setting(&self, id: &SettingId) -> Option<&Setting> {
        self.settings.iter().find(|setting| &setting.id == id)
    }

    /// The nation's helpline, for anybody who is worried about a child.
    #[must_use]
    pub fn helpline(&self) -> Option<&Contact> {
        let mut national = self.national.iter();
        national.find(|contact| contact.kind == ContactKind::Helpline)
    }

    /// The source of this name.
    #[must_use]
    pub fn source(&self, id: &SourceId) -> Option<&Source> {
        self.sources.iter().find(|source| &source.id == id)
    }

    /// Whose words to use: a practitioner's until somebody says otherwise.
    #[must_use]
    pub fn audience(&self, setting: Option<&SettingId>) -> Audience {
        setting
            .and_then(|id| self.setting(id))
            .map_or(Audience::Practitioner, |setting| setting.audience)
    }

    /// The pitfalls that these answers call to mind. What was not answered calls
    /// nothing to mind.
    #[must_use]
    pub fn reminders(&self, answers: &Answers) -> Vec<&Reminder> {
        let levels = answers.levels_with(&self.rules, |_| 0);
        let reminders = self.reminders.iter();
        reminders.filter(|one| one.when.holds(&levels)).collect()
    }

    /// Whom to ring in an area, for the kinds given, in their order: the area's
    /// own contacts first, and the national ones too where none of the area's
    /// has a confirmed number.
    #[must_use]
    pub fn contacts(&self, area: &Area, kinds: &[ContactKind]) -> Vec<Contact> {
        let mut found: Vec<Contact> = Vec::new();
        for kind in kinds {
            let local: Vec<Contact> = area.contacts_for(*kind).cloned().collect();
            let confirmed = local.iter().any(|contact| contact.number.is_some());
            found.extend(local);
            if !confirmed {
                let national = self.national.iter().filter(|contact| contact.kind == *kind);
                found.extend(national.cloned());
            }
        }
        found
    }
}
