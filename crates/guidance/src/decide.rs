//! The decision.

use crate::{
    AgeBand, Answers, Evaluation, Kind, Match, OptionId, QuestionId, Route, Rule, RuleId, Rules,
    Sign, SignCount, SignId, SourceId, Wording,
};

/// One answer that counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContributingAnswer {
    /// The kind of need that it was given about; `None` for one about the whole
    /// child, or about everything that was ticked.
    pub about: Option<Kind>,
    /// The question.
    pub question: QuestionId,
    /// The option that was chosen.
    pub option: OptionId,
}

/// One rule that holds, and the answers that made it hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// The rule; `None` for the floor.
    pub rule: Option<RuleId>,
    /// The route that it asks for.
    pub route: Route,
    /// True where it means that the child is likely to be harmed.
    pub harm_likely: bool,
    /// The ages of those of several children for whom it holds, the youngest first;
    /// empty where there is one child.
    pub ages: Vec<AgeBand>,
    /// The reason, in the content's words.
    pub because: Wording,
    /// The sources that it was read in.
    pub sources: Vec<SourceId>,
    /// The answers that it rests on.
    pub answers: Vec<ContributingAnswer>,
    /// The ticked signs that it rests on.
    pub signs: Vec<SignId>,
}

/// The route that is suggested, and every reason for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// The suggested route: what the rules ask for, or the user's own view where
    /// that is more urgent.
    pub route: Route,
    /// The most urgent route of all rules that hold.
    pub by_rules: Route,
    /// Every rule that holds, most urgent first. Never empty: where no rule
    /// holds, the floor gives its reason.
    pub reasons: Vec<Reason>,
}

impl Decision {
    /// Returns whether the child is likely to be harmed, so that nobody's agreement
    /// is needed to refer: because of a rule, or because the user thinks of 999.
    /// A worse answer never takes it away.
    #[must_use]
    pub fn harm_likely(&self) -> bool {
        self.route == Route::Emergency || self.reasons.iter().any(|reason| reason.harm_likely)
    }

    /// Returns the reasons of this that another decision does not have.
    #[must_use]
    pub fn reasons_not_in(&self, other: &Self) -> Vec<&Reason> {
        let known = |reason: &&Reason| {
            let mut others = other.reasons.iter();
            !others.any(|one| one.rule == reason.rule)
        };
        self.reasons.iter().filter(known).collect()
    }
}

/// Decides what to suggest. Cannot fail: whatever was answered, there is a route.
///
/// The area, the language and the audience are not asked for: they change words
/// and contacts, never the route. A view of the user's own can only raise it.
#[must_use]
pub fn decide(rules: &Rules, answers: &Answers) -> Decision {
    let children = answers.for_each_child(rules);
    let several = children.len() > 1;
    let mut reasons: Vec<Reason> = Vec::new();
    for child in &children {
        let age = child.age().filter(|_| several);
        for reason in reasons_for(rules, child) {
            add(&mut reasons, reason, age);
        }
    }
    if reasons.is_empty() {
        reasons.push(floor(rules));
    }
    let reasons = most_urgent_first(reasons);
    let asked_for = reasons.iter().map(|reason| reason.route);
    let by_rules = asked_for.fold(rules.floor.route, Route::max);
    Decision {
        route: answers
            .own_assessment
            .map_or(by_rules, |view| view.max(by_rules)),
        by_rules,
        reasons,
    }
}

impl Rules {
    /// Returns the most urgent route of all rules that hold for these answers, for
    /// whichever child they hold.
    #[must_use]
    pub fn route_of(&self, answers: &Answers) -> Route {
        let children = answers.for_each_child(self).into_iter();
        let routes = children.map(|child| self.route_at(&child.evaluate(self)));
        routes.fold(self.floor.route, Route::max)
    }
}

/// Puts the reasons of more urgent routes first; those of one route keep their
/// order.
fn most_urgent_first(mut reasons: Vec<Reason>) -> Vec<Reason> {
    let mut ordered = Vec::with_capacity(reasons.len());
    for route in Route::ALL {
        let (mut of_route, rest): (Vec<Reason>, Vec<Reason>) =
            reasons.into_iter().partition(|one| one.route == route);
        ordered.append(&mut of_route);
        reasons = rest;
    }
    ordered
}

/// Returns a reason for every rule that holds for one child, in the order of the
/// rules.
fn reasons_for<'a>(rules: &'a Rules, child: &'a Answers) -> impl Iterator<Item = Reason> + 'a {
    let evaluation = child.evaluate(rules);
    rules.rules.iter().filter_map(move |rule| {
        let held = evaluation.held(&rule.when)?;
        Some(reason(rules, rule, child, &evaluation, &held))
    })
}

/// Adds a reason, or joins it to that of the same rule for another child.
fn add(reasons: &mut Vec<Reason>, mut reason: Reason, age: Option<AgeBand>) {
    reason.ages.extend(age);
    match reasons.iter_mut().find(|one| one.rule == reason.rule) {
        None => reasons.push(reason),
        Some(known) => {
            known.ages.append(&mut reason.ages);
            append_new(&mut known.answers, reason.answers);
            append_new(&mut known.signs, reason.signs);
        }
    }
}

fn append_new<T: PartialEq>(to: &mut Vec<T>, more: Vec<T>) {
    for one in more {
        if !to.contains(&one) {
            to.push(one);
        }
    }
}

fn floor(rules: &Rules) -> Reason {
    Reason {
        rule: None,
        route: rules.floor.route,
        harm_likely: false,
        ages: Vec::new(),
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
    evaluation: &Evaluation,
    held: &Match,
) -> Reason {
    // The kinds of need that made it hold.
    let groups = held.groups.iter();
    let kinds: Vec<Option<Kind>> = groups.map(|at| evaluation.groups[*at].kind).collect();
    let mut said = Vec::new();
    let mut counts: Vec<SignCount> = Vec::new();
    for threshold in &held.thresholds {
        let at = usize::from(threshold.metric.0);
        match at.checked_sub(rules.questions.len()) {
            None => said.extend(counted(
                rules,
                answers,
                evaluation,
                held,
                at,
                threshold.at_least,
            )),
            Some(at) => counts.extend(SignCount::ALL.get(at)),
        }
    }
    Reason {
        rule: Some(rule.id.clone()),
        route: rule.route,
        harm_likely: rule.harm_likely,
        ages: Vec::new(),
        because: rule.because.clone(),
        sources: rule.sources.clone(),
        answers: said,
        signs: signs(rules, answers, &kinds, &counts),
    }
}

/// Returns what was answered to a question at or above a level, once for each kind
/// of need that it was answered about.
fn counted(
    rules: &Rules,
    answers: &Answers,
    evaluation: &Evaluation,
    held: &Match,
    at: usize,
    at_least: u8,
) -> Vec<ContributingAnswer> {
    let question = &rules.questions[at];
    let reached = held
        .groups
        .iter()
        .filter(|group| evaluation.groups[**group].levels[at] >= at_least);
    let mut found: Vec<ContributingAnswer> = Vec::new();
    for group in reached {
        let about = evaluation.groups[*group].kind.filter(|kind| {
            let about = answers.by_need.get(kind);
            about.is_some_and(|about| about.contains_key(&question.id)) && question.each_kind
        });
        let option = match about {
            Some(kind) => answers.by_need[&kind].get(&question.id),
            None => answers.by_question.get(&question.id),
        };
        let option = option.filter(|option| question.level(option).is_some());
        let Some(option) = option.cloned() else {
            continue;
        };
        let one = ContributingAnswer {
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

/// Returns the signs of these kinds of need that one of these sign counts includes.
fn signs(
    rules: &Rules,
    answers: &Answers,
    kinds: &[Option<Kind>],
    counts: &[SignCount],
) -> Vec<SignId> {
    let counted = |sign: &&Sign| {
        let level = answers.level_of(sign);
        counts.iter().any(|count| count.includes(sign, level))
    };
    answers
        .ticked(rules)
        .filter(|sign| kinds.contains(&sign.counted_kind()))
        .filter(counted)
        .map(|sign| sign.id.clone())
        .collect()
}
