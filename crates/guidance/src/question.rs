//! The questions of the guided tool.

use crate::{AgeBand, Ages, Audience, Condition, OptionId, QuestionId, Topic, Wording};
use serde::{Deserialize, Serialize};

/// One choice of a question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// Its name in the content.
    pub id: OptionId,
    /// The text beside the radio button.
    pub label: Wording,
    /// A line beneath the label, where the label alone could be misread.
    pub hint: Option<Wording>,
    /// The sentence of the summary, to the user.
    pub said: Wording,
    /// The same as the user would say it aloud to somebody else; `None` where
    /// it is the sentence of the summary.
    pub spoken: Option<Wording>,
    /// Advice because of this very answer, beneath the route's sentence.
    pub advise: Option<Wording>,
    /// The duties that this very answer calls up, by their names.
    pub calls: Vec<String>,
}

impl Choice {
    /// Returns what the user says aloud.
    #[must_use]
    pub fn spoken(&self) -> &Wording {
        self.spoken.as_ref().unwrap_or(&self.said)
    }
}

/// A word of a question and what it means here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Meaning {
    /// The word.
    pub word: String,
    /// Its meaning here.
    pub meaning: String,
}

/// A question with one answer out of an ordered set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// Its name in the content.
    pub id: QuestionId,
    /// Its subject in two or three words, for the list of rules.
    pub short: String,
    /// The question itself: the heading of its screen.
    pub ask: Wording,
    /// The reason why it is asked.
    pub why: Wording,
    /// The meanings of its words.
    pub words: Vec<Meaning>,
    /// Advice after the answer "not sure": who may know, and what to ask.
    pub find_out: Option<Wording>,
    /// The topic of the screen that it shares with the questions beside it that have
    /// the same; `None` for a screen of its own.
    pub topic: Option<Topic>,
    /// The audiences that are asked. Never empty.
    pub asked_of: Vec<Audience>,
    /// Asked only where this holds; `None` for always. A condition can only be
    /// "at least", so a more worrying answer never takes a question away.
    pub only_if: Option<Condition>,
    /// Asked only about children of these ages; empty for every age.
    pub ages: Vec<AgeBand>,
    /// "Not sure" here is at least `consult`: the proof holds it to that.
    pub critical: bool,
    /// Asked about each kind of need in which something was ticked, and not once
    /// for all of them.
    pub each_kind: bool,
    /// Never looked at by a rule: it adds to what is said, never to the route.
    pub informs: bool,
    /// Drawn as one checkbox beneath the signs and not as a screen of its own.
    pub with_signs: bool,
    /// Asked straight after the first question, before it is known who asks.
    pub urgent: bool,
    /// Drawn as one checkbox of the screen that stands before every result short
    /// of 999.
    pub before_result: bool,
    /// True of the home and the adults in it, so that it stays for another child.
    pub of_home: bool,
    /// Several choices can be made: the age, where several children worry the
    /// user. The most worrying one is the answer.
    pub several: bool,
    /// Asked again before 999: its screen says what led to it.
    pub check: bool,
    /// Speaks of the signs that were ticked: asked again when one more is.
    pub about_signs: bool,
    /// The choice that stands for a question that was not asked.
    pub unasked: u8,
    /// From least to most worrying. Two at least.
    pub options: Vec<Choice>,
    /// Shown most worrying first.
    pub worst_first: bool,
}

impl Question {
    /// Returns whether this audience is asked it.
    #[must_use]
    pub fn asks(&self, audience: Audience) -> bool {
        self.asked_of.contains(&audience.asked_as())
    }

    /// Returns whether it makes sense for one of the children, by their ages. With no age
    /// said it does.
    #[must_use]
    pub fn suits(&self, ages: Ages) -> bool {
        self.ages.is_empty() || ages.is_empty() || ages.iter().any(|age| self.ages.contains(&age))
    }

    /// Returns whether it has a screen of its own, or one that it shares with others
    /// about the same kind of need.
    #[must_use]
    pub fn has_screen(&self) -> bool {
        !self.with_signs && !self.before_result
    }

    /// Returns whether its answer is said on the telephone by itself: a tick beneath the
    /// signs or before the result is said with what it calls up.
    #[must_use]
    pub fn is_said(&self) -> bool {
        self.has_screen() && !self.urgent
    }

    /// Returns whether its answer changes how serious the signs are.
    #[must_use]
    pub fn weighs_signs(&self) -> bool {
        [QuestionId::AGE, QuestionId::VULNERABLE].contains(&self.id.as_str())
    }

    /// Returns the most worrying level.
    #[must_use]
    pub fn top(&self) -> u8 {
        u8::try_from(self.options.len().saturating_sub(1)).unwrap_or(u8::MAX)
    }

    /// Returns the level that an option stands for.
    #[must_use]
    pub fn level(&self, option: &OptionId) -> Option<u8> {
        let at = self
            .options
            .iter()
            .position(|choice| &choice.id == option)?;
        u8::try_from(at).ok()
    }

    /// Returns the choice with this id.
    #[must_use]
    pub fn option(&self, id: &OptionId) -> Option<&Choice> {
        self.choice(self.level(id)?)
    }

    /// Returns the level of "not sure", where it can be answered.
    #[must_use]
    pub fn not_sure(&self) -> Option<u8> {
        let mut options = self.options.iter();
        let at = options.position(|choice| choice.id.is_not_sure())?;
        u8::try_from(at).ok()
    }

    /// Returns the answer of somebody who leaves it out on a screen of several: "not
    /// sure", where that can be said, and where it is not asked anew with each sign.
    #[must_use]
    pub fn left_out(&self) -> Option<OptionId> {
        let choice = self.choice(self.not_sure()?)?;
        let together = self.topic.is_some() || self.each_kind;
        let may_be = together && !self.critical && !self.about_signs;
        may_be.then(|| choice.id.clone())
    }

    /// Returns the choice at a level.
    #[must_use]
    pub fn choice(&self, level: u8) -> Option<&Choice> {
        self.options.get(usize::from(level))
    }
}
