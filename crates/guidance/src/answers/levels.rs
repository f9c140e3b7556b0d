//! Turns answers into levels: of each question, of each sign for this child, and
//! of the sign counts.

use crate::{
    AgeBand, Ages, Answers, Evaluation, Kind, NeedLevels, OptionId, Question, QuestionId, Rules,
    Seriousness, Sign, SignCount,
};
use std::borrow::Cow;

/// Counts the signs of a kind for each [`SignCount`], not capped.
fn counts(ticked: &[(&Sign, Seriousness)], kind: Option<Kind>) -> [usize; SignCount::ALL.len()] {
    let mut counts = [0; SignCount::ALL.len()];
    for (sign, level) in ticked {
        if sign.counted_kind() != kind {
            continue;
        }
        for (number, count) in counts.iter_mut().zip(SignCount::ALL) {
            *number += usize::from(count.includes(sign, *level));
        }
    }
    counts
}

impl Answers {
    /// Returns the ticked signs, in their order.
    pub(crate) fn ticked<'a>(&'a self, rules: &'a Rules) -> impl Iterator<Item = &'a Sign> {
        let signs = rules.signs.iter();
        signs.filter(|sign| self.signs.contains(&sign.id))
    }

    /// Returns the ticked signs with how serious each is for the child for whom
    /// it is most, the most serious first.
    #[must_use]
    pub fn gravest_first<'a>(&'a self, rules: &'a Rules) -> Vec<(&'a Sign, Seriousness)> {
        let children = self.for_each_child(rules);
        let level = |sign: &Sign| {
            let levels = children.iter().map(|child| child.level_of(sign));
            levels.fold(Seriousness::Minor, Seriousness::max)
        };
        let ticked: Vec<(&Sign, Seriousness)> =
            self.ticked(rules).map(|sign| (sign, level(sign))).collect();
        let mut ordered = Vec::with_capacity(ticked.len());
        for wanted in Seriousness::ALL {
            ordered.extend(ticked.iter().filter(|(_, level)| *level == wanted));
        }
        ordered
    }

    /// Returns how serious a sign is for this child. One who is disabled, or cannot tell
    /// anyone, depends on others as a small child does.
    #[must_use]
    pub fn level_of(&self, sign: &Sign) -> Seriousness {
        self.level_now()(sign)
    }

    /// Does what [`Answers::level_of`] does for many signs: what it depends on is
    /// looked up once.
    fn level_now(&self) -> impl Fn(&Sign) -> Seriousness + use<> {
        let mut chosen = self.by_question.iter();
        let depends = chosen.any(|(id, option)| {
            id.as_str() == QuestionId::VULNERABLE && option.as_str() == OptionId::YES
        });
        let age = self.age().unwrap_or(AgeBand::UNASKED);
        move |sign| {
            if depends {
                sign.highest()
            } else {
                sign.level_at(age)
            }
        }
    }

    /// Returns the answers for each child: one for each age, with the signs that
    /// fit it. A sign that fits none of the ages counts for each.
    #[must_use]
    pub fn for_each_child(&self, rules: &Rules) -> Vec<Cow<'_, Self>> {
        let Some(youngest) = self.age().filter(|_| !self.other_ages.is_empty()) else {
            return vec![Cow::Borrowed(self)];
        };
        let ages = self.ages();
        let fits = |sign: &Sign, age: AgeBand| {
            sign.ages.contains(&age) || !ages.iter().any(|one| sign.ages.contains(&one))
        };
        let child = |age: AgeBand| {
            let mut child = self.clone();
            child.other_ages = Ages::default();
            for sign in self.ticked(rules).filter(|sign| !fits(sign, age)) {
                child.signs.remove(&sign.id);
            }
            if age != youngest {
                child.set_age(age);
            }
            Cow::Owned(child)
        };
        ages.iter().map(child).collect()
    }

    /// Returns the level of each metric: of each question (for one that was not
    /// answered, what the content says it then counts as), then of the sign counts.
    #[must_use]
    pub fn levels(&self, rules: &Rules) -> Vec<u8> {
        self.levels_with(rules, |question| question.unasked)
    }

    /// Does what [`Answers::levels`] does, with another level for each question that
    /// was not answered.
    pub(crate) fn levels_with(
        &self,
        rules: &Rules,
        unanswered: impl Fn(&Question) -> u8,
    ) -> Vec<u8> {
        self.evaluate_with(rules, unanswered).levels()
    }

    /// Evaluates the answers for each kind of need in which something was ticked.
    #[must_use]
    pub fn evaluate(&self, rules: &Rules) -> Evaluation {
        self.evaluate_with(rules, |question| question.unasked)
    }

    /// Does what [`Answers::evaluate`] does, with another level for each question
    /// that was not answered.
    pub(crate) fn evaluate_with(
        &self,
        rules: &Rules,
        unanswered: impl Fn(&Question) -> u8,
    ) -> Evaluation {
        // Gone through once: each look at a tick costs a search.
        let level = self.level_now();
        let ticked: Vec<(&Sign, Seriousness)> =
            self.ticked(rules).map(|sign| (sign, level(sign))).collect();
        let once: Vec<u8> = rules
            .questions
            .iter()
            .map(|question| self.level(question).unwrap_or_else(|| unanswered(question)))
            .collect();
        let group = |kind: Option<Kind>| NeedLevels {
            kind,
            levels: self.levels_about(rules, kind, &once),
            counts: counts(&ticked, kind),
        };
        let has = |kind: Kind| {
            let mut ticked = ticked.iter();
            ticked.any(|(sign, _)| sign.counted_kind() == Some(kind))
        };
        let kinds = Kind::ALL.into_iter().filter(|kind| has(*kind));
        let mut groups: Vec<NeedLevels> = kinds.map(|kind| group(Some(kind))).collect();
        if groups.is_empty() || ticked.iter().any(|(sign, _)| sign.counted_kind().is_none()) {
            groups.push(group(None));
        }
        Evaluation { groups }
    }

    /// Returns the levels of one kind of need: those in `once`, but for what was
    /// said of this kind alone.
    fn levels_about(&self, rules: &Rules, kind: Option<Kind>, once: &[u8]) -> Vec<u8> {
        let about = kind.and_then(|kind| self.by_need.get(&kind));
        let questions = rules.questions.iter().zip(once);
        let level = |(question, once): (&Question, &u8)| {
            if !question.each_kind {
                return *once;
            }
            match (kind, about.and_then(|about| about.get(&question.id))) {
                // There is nothing that it could be about.
                (None, _) => 0,
                (_, Some(option)) => question.level(option).unwrap_or(*once),
                (_, None) => *once,
            }
        };
        questions.map(level).collect()
    }

    /// Returns the kinds of need in which something was ticked that counts by its
    /// seriousness, each sign under its main kind.
    #[must_use]
    pub fn kinds(&self, rules: &Rules) -> Vec<Kind> {
        let ticked = |kind: &Kind| {
            let mut signs = self.ticked(rules);
            signs.any(|sign| sign.counted_kind() == Some(*kind))
        };
        Kind::ALL.into_iter().filter(ticked).collect()
    }

    /// Returns the level chosen for a question; `None` where it is not answered, or
    /// with an option that the question does not have.
    #[must_use]
    pub fn level(&self, question: &Question) -> Option<u8> {
        question.level(self.by_question.get(&question.id)?)
    }

    /// Returns whether a question was answered, once or about a kind of need.
    pub(crate) fn is_answered(&self, question: &Question) -> bool {
        self.level(question).is_some() || self.is_answered_by_need(question)
    }

    /// Returns whether a question was answered about a kind of need.
    pub(crate) fn is_answered_by_need(&self, question: &Question) -> bool {
        let mut about = self.by_need.values();
        about.any(|one| one.contains_key(&question.id))
    }

    /// Returns the level chosen for a question about a kind of need: what was said
    /// of this kind, or else of everything at once.
    #[must_use]
    pub fn level_by_need(&self, kind: Option<Kind>, question: &Question) -> Option<u8> {
        let about = kind.and_then(|kind| self.by_need.get(&kind));
        let own = about.and_then(|about| question.level(about.get(&question.id)?));
        own.filter(|_| question.each_kind)
            .or_else(|| self.level(question))
    }
}
