//! What the guided tool needs, and the browser is sent.

mod duties;
mod ringing;

use crate::{
    Advice, AgeBand, Ages, Answers, Area, AreaId, Audience, ChildLocation, Contact, Duty,
    LadderStep, QuestionId, Reminder, Route, Rules, Setting, SettingId, Source, SourceId, Wording,
    Words,
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

/// What is asked on a screen between the questions and the result.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pause {
    /// What is asked: the heading.
    pub ask: Wording,
    /// Why it is asked.
    pub why: Wording,
}

/// Words, rules, routes and contacts in one piece, so that they are never of
/// different editions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Guide {
    /// Which edition this is.
    pub edition: Edition,
    /// What the interface says.
    pub words: Words,
    /// Questions, signs and rules.
    pub rules: Rules,
    /// The heading of the signs' screen.
    pub signs_ask: Wording,
    /// The question after which the signs are asked for.
    pub signs_after: QuestionId,
    /// Why the signs are asked for.
    pub signs_why: Wording,
    /// The heading of the screen before every result short of 999, and why it
    /// is asked.
    pub before: Pause,
    /// What practitioners are asked before the result; `None` for nothing.
    pub pause: Option<Pause>,
    /// The answers to "who are you?". Never empty.
    pub settings: Vec<Setting>,
    /// One for each route.
    pub advice: Vec<Advice>,
    /// Contacts for the whole country.
    pub national: Vec<Contact>,
    /// Every area.
    pub areas: Vec<Area>,
    /// The bank holidays of England, as `2026-12-25`.
    pub bank_holidays: Vec<String>,
    /// Pitfalls that answers call to mind, the first first.
    pub reminders: Vec<Reminder>,
    /// What some answers ask of whoever gave them, the first first.
    pub duties: Vec<Duty>,
    /// What the rules, routes, duties, signs and areas cite.
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

    /// The area whose contacts count: where the child lives. England stands for
    /// everywhere that we do not know.
    #[must_use]
    pub fn area_of_child<'a>(&'a self, here: &'a Area, answers: &Answers) -> &'a Area {
        match &answers.lives {
            None => here,
            Some(ChildLocation::In(area)) => self.area(area.as_str()).unwrap_or(here),
            Some(ChildLocation::Elsewhere) => self.area(Area::ENGLAND).unwrap_or(here),
        }
    }

    /// The name of a route; empty where nothing is said about it.
    #[must_use]
    pub fn route_name(&self, route: Route, audience: Audience) -> &str {
        let advice = self.advice(route);
        advice.map_or("", |advice| advice.name.to(audience))
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

    /// The source of this name.
    #[must_use]
    pub fn source(&self, id: &SourceId) -> Option<&Source> {
        self.sources.iter().find(|source| &source.id == id)
    }

    /// Returns whose words to use: those of the public, which suit everybody, until
    /// somebody says who they are. 999 is often said before that.
    #[must_use]
    pub fn audience(&self, setting: Option<&SettingId>) -> Audience {
        setting
            .and_then(|id| self.setting(id))
            .map_or(Audience::Public, |setting| setting.audience)
    }

    /// Whom to speak to, step by step, where somebody disagrees with a decision:
    /// the area's own steps, or England's where none are known.
    #[must_use]
    pub fn ladder<'a>(&'a self, area: &'a Area) -> &'a [LadderStep] {
        if !area.ladder.is_empty() {
            return &area.ladder;
        }
        self.area(Area::ENGLAND)
            .map_or(&[], |england| &england.ladder)
    }

    /// What to know about asking for advice without a child's name: what the
    /// area says, or how to ask where it says nothing.
    #[must_use]
    pub fn names<'a>(&'a self, area: &'a Area) -> Option<&'a str> {
        let own = area.names.as_deref();
        own.or_else(|| self.area(Area::ENGLAND)?.names.as_deref())
    }

    /// Returns the labels of some ages, as the question about the age has them, the
    /// youngest first.
    #[must_use]
    pub fn age_labels(&self, ages: Ages, audience: Audience) -> Vec<&str> {
        let questions = self.rules.questions.iter();
        let options = questions
            .filter(|question| question.several)
            .flat_map(|question| &question.options);
        let of = |age: AgeBand| {
            let mut options = options.clone();
            let choice = options.find(|choice| choice.id.as_str() == age.slug())?;
            Some(choice.label.to(audience))
        };
        ages.iter().filter_map(of).collect()
    }
}
