//! The rules, and the floor beneath them.

use super::audience::RawWording;
use super::checker::{CheckContext, ItemChecker};
use super::conditions::RawWhen;
use super::form::{At, Id, Ids, Prose, Word};
use super::toml_file::Document;
use guidance::{Condition, Fallback, Promise, Route, Rule};
use schemars::JsonSchema;
use serde::Deserialize;

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawRule {
    /// Its name.
    id: Id,
    /// The condition under which it holds.
    when: At<RawWhen>,
    /// At least this.
    route: Word<Route>,
    /// Harm is likely where it holds: nobody’s agreement is needed to refer.
    #[serde(default)]
    harm_likely: bool,
    /// The reason, true at this level and every worse one.
    because: RawWording,
    /// Its sources: ids of content/sources.toml, or ours for our own advice.
    sources: Ids,
}

/// Reads every rule.
pub(crate) fn rules(context: CheckContext<'_>, document: &Document<'_>) -> Vec<Rule> {
    context.each(document, "rule", rule)
}

fn rule(raw: &RawRule, checker: &ItemChecker<'_>) -> Option<Rule> {
    let id = checker.id(&raw.id);
    let route = checker.word("leads to a route", &raw.route);
    let when = checker.when("when", &raw.when);
    check_informs(raw, &when, checker);
    let rule = Rule {
        when,
        harm_likely: raw.harm_likely,
        because: checker.wording("because", &raw.because),
        sources: checker.sources(&raw.sources),
        id: id?,
        route: route?,
    };
    Some(rule)
}

/// Checks that no rule depends on a question that only informs, which adds to the
/// advice and nothing more.
fn check_informs(raw: &RawRule, when: &Condition, checker: &ItemChecker<'_>) {
    let asked = &checker.context.names.questions;
    let looked_at = when.thresholds().map(|one| usize::from(one.metric.0));
    let informs = looked_at
        .filter_map(|at| asked.get(at))
        .find(|one| one.informs);
    if let Some(question) = informs {
        let message = format!(
            "{} depends on question `{}`, which only informs",
            checker.called, question.id
        );
        let help = "remove it from `when`, or remove `informs` from the question";
        checker.report(raw.when.span(), message, help);
    }
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawPromise {
    /// Its name.
    id: Id,
    /// The promise, in a sentence.
    says: Prose,
    /// The condition under which it holds.
    when: At<RawWhen>,
    /// No answer takes the decision below this.
    route: Word<Route>,
}

/// Reads every promise: a floor that the rules must keep. The proof holds them to it.
pub(crate) fn promises(context: CheckContext<'_>, document: &Document<'_>) -> Vec<Promise> {
    context.each(document, "promise", |raw: &RawPromise, checker| {
        let id = checker.id(&raw.id);
        let route = checker.word("promises a route", &raw.route);
        Some(Promise {
            says: checker.prose("says", &raw.says),
            when: checker.when("when", &raw.when),
            id: id?,
            route: route?,
        })
    })
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawFloor {
    /// The least urgent route.
    route: Word<Route>,
    /// The reason.
    because: RawWording,
    /// Its sources: ids of content/sources.toml, or ours for our own advice.
    sources: Ids,
}

/// Reads the floor: the route and the reason when no rule holds.
pub(crate) fn floor(context: CheckContext<'_>, document: &Document<'_>) -> Option<Fallback> {
    let raw = document.table("floor")?;
    let checker = ItemChecker::called(context, document.file, "the floor", raw.span());
    let raw: RawFloor = checker.read(raw)?;
    let route = checker.word("leads to a route", &raw.route);
    let floor = Fallback {
        because: checker.wording("because", &raw.because),
        sources: checker.sources(&raw.sources),
        route: route?,
    };
    Some(floor)
}
