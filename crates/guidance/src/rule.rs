//! Rules are data.

use crate::{
    Condition, Evaluation, Question, QuestionId, Route, RuleId, Sign, SignCount, SourceId, Wording,
};
use serde::{Deserialize, Serialize};

/// If `when` holds, at least `route`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rule {
    /// Its name in the content.
    pub id: RuleId,
    /// When it holds.
    pub when: Condition,
    /// At least this.
    pub route: Route,
    /// Whether the child is likely to be harmed: then nobody's agreement is
    /// needed to refer.
    pub harm_likely: bool,
    /// The reason, as the result says it.
    pub because: Wording,
    /// Where this was read. Never empty.
    pub sources: Vec<SourceId>,
}

/// A floor that the rules have to keep, whatever else is said. The proof holds
/// them to it; it decides nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Promise {
    /// Its name in the content.
    pub id: RuleId,
    /// What is promised, in a sentence.
    pub says: String,
    /// Where it has to hold.
    pub when: Condition,
    /// At least this.
    pub route: Route,
}

/// What holds where no rule does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fallback {
    /// The least urgent route.
    pub route: Route,
    /// The reason, as the result says it.
    pub because: Wording,
    /// Where this was read. Never empty.
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
    /// What they promise beyond the laws. Only where the rules are proved: no
    /// phone is sent these.
    #[serde(skip)]
    pub promises: Vec<Promise>,
    /// What holds where no rule does.
    pub floor: Fallback,
}

impl Rules {
    /// The question of this name.
    #[must_use]
    pub fn question(&self, id: &QuestionId) -> Option<&Question> {
        self.questions.iter().find(|question| &question.id == id)
    }

    /// The question that stands before everything else: danger now.
    #[must_use]
    pub fn first(&self) -> Option<&Question> {
        self.questions.iter().find(|question| !question.with_signs)
    }

    /// How many measures there are: questions, then tallies.
    #[must_use]
    pub fn measures(&self) -> usize {
        self.questions.len() + SignCount::ALL.len()
    }

    /// Where a tally stands among the measures.
    #[must_use]
    pub fn tally_measure(&self, tally: SignCount) -> usize {
        self.questions.len() + tally as usize
    }

    /// The most urgent route of all rules that hold where every kind of need
    /// stands at `levels`, one a measure. The proof walks these.
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
            thresholds.any(|one| Some(usize::from(one.measure.0)) == at)
        };
        self.rules
            .iter()
            .any(|rule| rule.harm_likely && looks(rule))
    }

    /// The most urgent route of all rules that hold where one child's answers stand.
    #[must_use]
    pub fn route_at(&self, standing: &Evaluation) -> Route {
        self.most_urgent(|rule| standing.held(&rule.when).is_some())
    }

    fn most_urgent(&self, holds: impl Fn(&Rule) -> bool) -> Route {
        self.rules
            .iter()
            .filter(|rule| holds(rule))
            .map(|rule| rule.route)
            .fold(self.floor.route, Route::max)
    }
}
