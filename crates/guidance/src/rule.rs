//! Rules are data.

use crate::{
    Condition, Evaluation, Question, QuestionId, Route, RuleId, Sign, SignCount, SourceId, Wording,
};
use serde::{Deserialize, Serialize};

/// A rule: if `when` holds, at least `route`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rule {
    /// Its name in the content.
    pub id: RuleId,
    /// The condition under which it holds.
    pub when: Condition,
    /// The route that it asks for, at least.
    pub route: Route,
    /// True where the child is likely to be harmed: then nobody's agreement is needed
    /// to refer.
    pub harm_likely: bool,
    /// The reason, as the result says it.
    pub because: Wording,
    /// The sources that it was read in. Never empty.
    pub sources: Vec<SourceId>,
}

/// A least route that the rules have to keep, whatever else is said. The proof
/// holds them to it; it decides nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Promise {
    /// Its name in the content.
    pub id: RuleId,
    /// The promise, in a sentence.
    pub says: String,
    /// The condition under which it has to hold.
    pub when: Condition,
    /// The route that it asks for, at least.
    pub route: Route,
}

/// The route and the reason where no rule holds: `[floor]` in the content.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fallback {
    /// The least urgent route.
    pub route: Route,
    /// The reason, as the result says it.
    pub because: Wording,
    /// The sources that it was read in. Never empty.
    pub sources: Vec<SourceId>,
}

/// All that a decision rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rules {
    /// In the order in which they are asked.
    pub questions: Vec<Question>,
    /// The signs that can be ticked.
    pub signs: Vec<Sign>,
    /// Their order means nothing.
    pub rules: Vec<Rule>,
    /// Their promises beyond the laws. Only where the rules are proved: no phone is
    /// sent these.
    #[serde(skip)]
    pub promises: Vec<Promise>,
    /// The route where no rule holds.
    pub floor: Fallback,
}

impl Rules {
    /// Returns the question of this name.
    #[must_use]
    pub fn question(&self, id: &QuestionId) -> Option<&Question> {
        self.questions.iter().find(|question| &question.id == id)
    }

    /// Returns the question that stands before everything else: danger now.
    #[must_use]
    pub fn first(&self) -> Option<&Question> {
        self.questions.iter().find(|question| !question.with_signs)
    }

    /// Returns the number of metrics: questions, then sign counts.
    #[must_use]
    pub fn metrics(&self) -> usize {
        self.questions.len() + SignCount::ALL.len()
    }

    /// Returns the place of a sign count among the metrics.
    #[must_use]
    pub fn metric_of(&self, count: SignCount) -> usize {
        self.questions.len() + count as usize
    }

    /// Returns the most urgent route of all rules that hold where every kind of need
    /// has these levels, one for each metric. The proof walks these.
    #[must_use]
    pub fn route(&self, levels: &[u8]) -> Route {
        self.most_urgent(|rule| rule.when.holds(levels))
    }

    /// Returns whether the most worrying answer to a question can mean that harm
    /// is likely: whether a rule that says so looks at it.
    #[must_use]
    pub fn can_mean_harm(&self, question: &QuestionId) -> bool {
        let at = self.questions.iter().position(|one| &one.id == question);
        let looks = |rule: &Rule| {
            let mut thresholds = rule.when.thresholds();
            thresholds.any(|one| Some(usize::from(one.metric.0)) == at)
        };
        self.rules
            .iter()
            .any(|rule| rule.harm_likely && looks(rule))
    }

    /// Returns the most urgent route of all rules that hold for one child's answers.
    #[must_use]
    pub fn route_at(&self, evaluation: &Evaluation) -> Route {
        self.most_urgent(|rule| evaluation.held(&rule.when).is_some())
    }

    fn most_urgent(&self, holds: impl Fn(&Rule) -> bool) -> Route {
        self.rules
            .iter()
            .filter(|rule| holds(rule))
            .map(|rule| rule.route)
            .fold(self.floor.route, Route::max)
    }
}
