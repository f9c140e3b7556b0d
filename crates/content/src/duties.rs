//! The duties: what some answers require of the person who gave them.

use super::audience::RawWording;
use super::checker::{CheckContext, ItemChecker};
use super::conditions::RawWhen;
use super::form::{At, Id, Ids, Words};
use super::toml_file::Document;
use guidance::{Condition, ContactKind, Duty, Threshold};
use schemars::JsonSchema;
use serde::Deserialize;

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("dependentRequired" = { "when": ["condition"], "condition": ["when"] }))]
pub(crate) struct RawDuty {
    /// Its name.
    id: Id,
    /// The case in which it applies, in a few words.
    title: RawWording,
    /// The first thing to do: one line of at most 20 words.
    brief: RawWording,
    /// The instruction: about 60 words at most.
    text: RawWording,
    /// The answers that call it up: a condition as in rules.toml, of questions that are
    /// asked once. Without it, signs and options call the duty by its id.
    when: Option<At<RawWhen>>,
    /// One line that begins with “If”: shown where `when` may hold, because nobody was
    /// asked or is sure.
    condition: Option<RawWording>,
    /// The contacts whose numbers stand with it, by kind.
    ring: Option<Words<ContactKind>>,
    /// The family is not told first where it holds.
    #[serde(default)]
    do_not_tell: bool,
    /// Its sources: ids of content/sources.toml, or ours for our own advice.
    sources: Ids,
}

/// Reads every duty, in the order in which they are shown.
pub(crate) fn duties(context: CheckContext<'_>, document: &Document<'_>) -> Vec<Duty> {
    context.each(document, "duty", duty)
}

fn duty(raw: &RawDuty, checker: &ItemChecker<'_>) -> Option<Duty> {
    let id = checker.plain_id(&raw.id);
    let duty = Duty {
        title: checker.wording("title", &raw.title),
        brief: checker.wording("brief", &raw.brief),
        text: checker.wording("text", &raw.text),
        condition: checker.maybe_wording("condition", raw.condition.as_ref()),
        do_not_tell: raw.do_not_tell,
        ring: raw
            .ring
            .as_ref()
            .map(|ring| checker.words("ring", "rings a kind of contact", ring))
            .unwrap_or_default(),
        when: when(raw, checker),
        sources: checker.sources(&raw.sources),
        id: id?,
    };
    Some(duty)
}

/// Returns the condition for showing the duty, if it has one. The condition may depend
/// neither on a question about each kind of need nor on a tally of signs: signs call a
/// duty by name.
fn when(raw: &RawDuty, checker: &ItemChecker<'_>) -> Option<Condition> {
    let Some(written) = &raw.when else {
        if let Some(condition) = &raw.condition {
            let message = format!("{} has a `condition` but no `when`", checker.called);
            let help = "add `when`, or remove `condition`: a duty that is called by name applies without one";
            checker.report(condition.span(), message, help);
        }
        return None;
    };
    let when = checker.when("when", written);
    let asked = &checker.context.names.questions;
    let answered = |one: Threshold| {
        let question = asked.get(usize::from(one.metric.0));
        question.is_some_and(|question| !question.each_kind)
    };
    if !when.thresholds().all(answered) {
        let message = format!(
            "{} depends on signs, or on a question that is asked about each kind of need",
            checker.called
        );
        let help = "name questions that are asked once; let a sign call the duty with `calls`";
        checker.report(written.span(), message, help);
    }
    if raw.condition.is_none() {
        let message = format!("{} has a `when` but no `condition`", checker.called);
        let help = "add one line that begins with “If”, for whoever was not asked or is not sure";
        checker.report(written.span(), message, help);
    }
    Some(when)
}
