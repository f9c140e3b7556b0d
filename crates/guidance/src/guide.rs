//! What the guided tool needs, and the browser is sent.

use crate::{
    Advice, AgeBand, Ages, Answers, Area, AreaId, Audience, Called, ChildLocation, Condition,
    Contact, ContactKind, Decision, Duty, Instant, LadderStep, Question, QuestionId, Reminder,
    RingOrder, Route, Rules, Setting, SettingId, Source, SourceId, Wording, Words, ring_order,
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

/// What to tell a family whose child is referred.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Telling {
    /// Something was said that makes it dangerous to tell them first.
    NotFirst,
    /// Harm is likely: tell them, and nobody's agreement is needed.
    HarmLikely,
    /// Help is wanted: ask for their agreement first.
    HelpWanted,
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

    /// Returns whose words to use: those of the public, which suit everybody, until
    /// somebody says who they are. 999 is often said before that.
    #[must_use]
    pub fn audience(&self, setting: Option<&SettingId>) -> Audience {
        setting
            .and_then(|id| self.setting(id))
            .map_or(Audience::Public, |setting| setting.audience)
    }

    /// The pitfalls that these answers call to mind. What was not answered calls
    /// nothing to mind.
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

    /// Whether a condition holds for what was said, and that alone.
    fn called_by(&self, answers: &Answers) -> impl Fn(&Condition) -> bool + use<> {
        let levels = answers.levels_with(&self.rules, |_| 0);
        move |when| when.holds(&levels)
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

    /// Returns whom this audience rings for a route, the first to ring first. Where
    /// the route is for today and the time is known, a line that answers then comes
    /// first; what can wait has one order at every hour.
    #[must_use]
    pub fn whom_to_ring(
        &self,
        area: &Area,
        advice: &Advice,
        audience: Audience,
        at: Option<Instant>,
    ) -> RingOrder {
        let kinds = advice.ring(audience);
        match at.filter(|_| advice.route >= Route::Consult) {
            Some(at) => self.ring_order(area, kinds, at),
            None => RingOrder::of_any_time(self.contacts(area, kinds)),
        }
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

    /// Returns whom to ring at a moment, in an area, for the kinds given: a line that
    /// answers then comes first.
    #[must_use]
    pub fn ring_order(&self, area: &Area, kinds: &[ContactKind], at: Instant) -> RingOrder {
        ring_order(self.contacts(area, kinds), at)
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
