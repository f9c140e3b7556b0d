//! The decision.

use crate::{
    Answers, Held, Kind, OptionId, QuestionId, Route, Rule, RuleId, Rules, SignId, SourceId,
    Standing, Tally, Wording,
};

/// One answer that counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counted {
    /// The kind of need that it was given about; `None` for one about the whole
    /// child, or about everything that was ticked.
    pub about: Option<Kind>,
    /// The question.
    pub question: QuestionId,
    /// What was chosen.
    pub option: OptionId,
}

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
    pub answers: Vec<Counted>,
    /// The ticked signs that it rests on.
    pub signs: Vec<SignId>,
}

/// What is suggested, and everything that speaks for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// What is suggested: what the rules ask for, or the user's own view where
    /// that is more urgent.
    pub route: Route,
    /// The most urgent route of all rules that hold.
    pub by_rules: Route,
    /// Every rule that holds, most urgent first. Never empty: where no rule
    /// holds, the floor gives its reason.
    pub reasons: Vec<Reason>,
}

impl Decision {
    /// The reasons of this that another decision does not have.
    #[must_use]
    pub fn reasons_not_in(&self, other: &Self) -> Vec<&Reason> {
        let known = |reason: &&Reason| {
            let mut others = other.reasons.iter();
            !others.any(|one| one.rule == reason.rule)
        };
        self.reasons.iter().filter(known).collect()
    }
}

/// Decides. Cannot fail: whatever was answered, there is a route.
///
/// The area, the language and the audience are not asked for: they change words
/// and contacts, never the route. A view of the user's own can only raise it.
#[must_use]
pub fn decide(rules: &Rules, answers: &Answers) -> Decision {
    let standing = answers.standing(rules);
    let of_route = |route: Route| rules.rules.iter().filter(move |rule| rule.route == route);
    let mut reasons: Vec<Reason> = Route::ALL
        .into_iter()
        .flat_map(of_route)
        .filter_map(|rule| {
            let held = standing.held(&rule.when)?;
            Some(reason(rules, rule, answers, &standing, &held))
        })
        .collect();
    if reasons.is_empty() {
        reasons.push(floor(rules));
    }
    let by_rules = rules.route_at(&standing);
    Decision {
        route: answers.view.map_or(by_rules, |view| view.max(by_rules)),
        by_rules,
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

fn reason(
    rules: &Rules,
    rule: &Rule,
    answers: &Answers,
    standing: &Standing,
    held: &Held,
) -> Reason {
    // The kinds of need that made it hold; none where nothing was ticked.
    let ticked = answers.kinds(rules);
    let kinds: Vec<Kind> = held
        .groups
        .iter()
        .filter_map(|at| ticked.get(*at).copied())
        .collect();
    let mut said = Vec::new();
    let mut tally: Option<Tally> = None;
    for threshold in &held.thresholds {
        let at = usize::from(threshold.measure.0);
        match at.checked_sub(rules.questions.len()) {
            None => said.extend(counted(
                rules,
                answers,
                standing,
                held,
                at,
                threshold.at_least,
            )),
            // The widest tally: it lists every sign that counted.
            Some(at) => tally = widest(tally, Tally::ALL.get(at).copied()),
        }
    }
    Reason {
        rule: Some(rule.id.clone()),
        route: rule.route,
        because: rule.because.clone(),
        sources: rule.sources.clone(),
        answers: said,
        signs: tally.map_or_else(Vec::new, |tally| signs(rules, answers, &kinds, tally)),
    }
}

fn widest(a: Option<Tally>, b: Option<Tally>) -> Option<Tally> {
    match (a, b) {
        (Some(a), Some(b)) => Some(a.min(b)),
        (a, b) => a.or(b),
    }
}

/// What was answered to a question at or above a level, once for each kind of
/// need that it was answered about.
fn counted(
    rules: &Rules,
    answers: &Answers,
    standing: &Standing,
    held: &Held,
    at: usize,
    at_least: u8,
) -> Vec<Counted> {
    let question = &rules.questions[at];
    let kinds = answers.kinds(rules);
    let reached = held
        .groups
        .iter()
        .filter(|group| standing.groups[**group].levels[at] >= at_least);
    let mut found: Vec<Counted> = Vec::new();
    for group in reached {
        let about = kinds.get(*group).copied().filter(|kind| {
            let about = answers.about.get(kind);
            about.is_some_and(|about| about.contains_key(&question.id)) && question.each_kind
        });
        let option = match about {
            Some(kind) => answers.about[&kind].get(&question.id),
            None => answers.chosen.get(&question.id),
        };
        let option = option.filter(|option| question.level(option).is_some());
        let Some(option) = option.cloned() else {
            continue;
        };
        let one = Counted {
            about,
            question: question.id.clone(),
            option,
        };
        if !found.contains(&one) {
            found.push(one);
        }
    }
    found
}

fn signs(rules: &Rules, answers: &Answers, kinds: &[Kind], tally: Tally) -> Vec<SignId> {
    rules
        .signs
        .iter()
        .filter(|sign| sign.level >= tally.counts() && kinds.contains(&sign.kind()))
        .filter(|sign| answers.signs.contains(&sign.id))
        .map(|sign| sign.id.clone())
        .collect()
}
