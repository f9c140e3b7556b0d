//! The guide: everything that the guided tool needs, as the browser is sent it.

mod duties;
mod ringing;
mod say_first;

use crate::{
    Advice, AgeBand, Ages, Answers, Area, AreaId, Audience, ChildLocation, Contact, Duty,
    LadderStep, QuestionId, Reminder, Route, Rules, Setting, SettingId, Source, SourceId, Wording,
    Words,
};
use serde::{Deserialize, Serialize};

/// The most words that somebody says in one breath to a stranger on the telephone.
pub const SAY_FIRST_WORDS: usize = 45;

/// The words to say first, and how much of what was seen is among them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SayFirst {
    /// The sentences, in one piece.
    pub text: String,
    /// The number of things seen among them, out of those of [`Guide::seen_spoken`].
    pub seen: usize,
}

/// The edition of words, rules and numbers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edition {
    /// The day on which the content was last gone through, as `2026-11-22`.
    pub date: String,
    /// The first twelve hexadecimal digits of the rules' SHA-256.
    pub rules: String,
}

/// A screen between the questions and the result.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pause {
    /// The heading, which asks.
    pub ask: Wording,
    /// The reason why it is asked.
    pub why: Wording,
}

/// Words, rules, routes and contacts in one piece, so that they are never of
/// different editions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Guide {
    /// The edition of all this.
    pub edition: Edition,
    /// The words of the interface.
    pub words: Words,
    /// Questions, signs and rules.
    pub rules: Rules,
    /// The heading of the signs' screen.
    pub signs_ask: Wording,
    /// The question after which the signs are asked for.
    pub signs_after: QuestionId,
    /// The reason why the signs are asked for.
    pub signs_why: Wording,
    /// The heading of the screen before every result short of 999, and why it
    /// is asked.
    pub before: Pause,
    /// The pause of practitioners before the result; `None` for none.
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
    /// The duties that answers call up, the first first.
    pub duties: Vec<Duty>,
    /// The sources that the rules, routes, duties, signs and areas cite.
    pub sources: Vec<Source>,
}

impl Guide {
    /// Returns the area of this name.
    #[must_use]
    pub fn area(&self, id: &str) -> Option<&Area> {
        self.areas.iter().find(|area| area.id.as_str() == id)
    }

    /// Returns the id of the area of this name.
    #[must_use]
    pub fn area_id(&self, id: &str) -> Option<&AreaId> {
        self.area(id).map(|area| &area.id)
    }

    /// Returns the area whose contacts count: where the child lives. England stands
    /// for everywhere that we do not know.
    #[must_use]
    pub fn area_of_child<'a>(&'a self, here: &'a Area, answers: &Answers) -> &'a Area {
        match &answers.lives {
            None => here,
            Some(ChildLocation::In(area)) => self.area(area.as_str()).unwrap_or(here),
            Some(ChildLocation::Elsewhere) => self.area(Area::ENGLAND).unwrap_or(here),
        }
    }

    /// Returns the name of a route; empty where nothing is said about it.
    #[must_use]
    pub fn route_name(&self, route: Route, audience: Audience) -> &str {
        let advice = self.advice(route);
        advice.map_or("", |advice| advice.name.to(audience))
    }

    /// Returns everything that is said about a route.
    #[must_use]
    pub fn advice(&self, route: Route) -> Option<&Advice> {
        self.advice.iter().find(|advice| advice.route == route)
    }

    /// Returns the setting of this name.
    #[must_use]
    pub fn setting(&self, id: &SettingId) -> Option<&Setting> {
        self.settings.iter().find(|setting| &setting.id == id)
    }

    /// Returns the source of this name.
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

    /// Returns whom to speak to, step by step, where somebody disagrees with a
    /// decision: the area's own steps, or England's where none are known.
    #[must_use]
    pub fn ladder<'a>(&'a self, area: &'a Area) -> &'a [LadderStep] {
        if !area.ladder.is_empty() {
            return &area.ladder;
        }
        self.area(Area::ENGLAND)
            .map_or(&[], |england| &england.ladder)
    }

    /// Returns what to know about asking for advice without a child's name: what
    /// the area says, or England's words where it says nothing.
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
