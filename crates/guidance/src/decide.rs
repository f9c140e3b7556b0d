//! The decision.

use crate::{
    Answers, OptionId, QuestionId, Route, Rule, RuleId, Rules, SignId, SourceId, Tally, Wording,
};

/// One rule that holds, and the answers that made it hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// The rule; `None` for the floor.
    pub rule: Option<RuleId>,
    /// The route that it asks for.
    pub route: Route,
    /// Why, in the content's words.
    pub because: Wording,
    /// Where that was read.
    pub sources: Vec<SourceId>,
    /// The answers that it rests on.
    pub answers: Vec<(QuestionId, OptionId)>,
    /// The ticked signs that it rests on.
    pub signs: Vec<SignId>,
}

/// What is suggested, and everything that speaks for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// The most urgent route of all rules that hold.
    pub route: Route,
    /// Every rule that holds, most urgent first. Never empty: where no rule
    /// holds, the floor gives its reason.
    pub reasons: Vec<Reason>,
}

/// Decides. Cannot fail: whatever was answered, there is a route.
///
/// The area, the language and the audience are not asked for: they change words
/// and contacts, never the route.
#[must_use]
pub fn decide(rules: &Rules, answers: &Answers) -> Decision {
    let levels = answers.levels(rules);
    let of_route = |route: Route| rules.rules.iter().filter(move |rule| rule.route == route);
    let mut reasons: Vec<Reason> = Route::ALL
        .into_iter()
        .flat_map(of_route)
        .filter(|rule| rule.when.holds(&levels))
        .map(|rule| reason(rules, rule, answers, &levels))
        .collect();
    if reasons.is_empty() {
        reasons.push(floor(rules));
    }
    Decision {
        route: rules.route(&levels),
        reasons,
    }
}

fn floor(rules: &Rules) -> Reason {
    Reason {
        rule: None,
        route: rules.floor.route,
        because: rules.floor.because.clone(),
        sources: rules.floor.sources.clone(),
        answers: Vec::new(),
        signs: Vec::new(),
    }
}

fn reason(rules: &Rules, rule: &Rule, answers: &Answers, levels: &[u8]) -> Reason {
    let held = rule
        .when
        .thresholds()
        .filter(|threshold| threshold.holds(levels));
    let mut said = Vec::new();
    let mut counted: Option<Tally> = None;
    for threshold in held {
        let at = usize::from(threshold.measure.0);
        if let Some(question) = rules.questions.get(at) {
            let option = answers.chosen.get(&question.id);
            if let Some(option) = option.filter(|option| question.level(option).is_some()) {
                said.push((question.id.clone(), option.clone()));
            }
        } else {
            let tally = Tally::ALL.get(at - rules.questions.len()).copied();
            counted = match (counted, tally) {
                // The widest tally: it lists every sign that counted.
                (Some(a), Some(b)) => Some(a.min(b)),
                (a, b) => a.or(b),
            };
        }
    }
    let signs = counted.map_or_else(Vec::new, |tally| ticked(rules, answers, tally));
    Reason {
        rule: Some(rule.id.clone()),
        route: rule.route,
        because: rule.because.clone(),
        sources: rule.sources.clone(),
        answers: said,
        signs,
    }
}

fn ticked(rules: &Rules, answers: &Answers, tally: Tally) -> Vec<SignId> {
    rules
        .signs
        .iter()
        .filter(|sign| sign.level >= tally.counts() && answers.signs.contains(&sign.id))
        .map(|sign| sign.id.clone())
        .collect()
}
