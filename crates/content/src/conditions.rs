//! Conditions: questions and tallies of signs, each with the level from which it holds.

use super::checker::ItemChecker;
use super::form::{At, Id, RawThresholds, Whole};
use super::suggest;
use guidance::{Condition, Count, MetricIndex, SignCount, Threshold};
use schemars::JsonSchema;
use serde::Deserialize;

/// A condition. Every part that is there must hold.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("minProperties" = 1))]
pub(crate) struct RawWhen {
    /// All of these hold. A question, or a count of signs, and the least level at which it
    /// holds. The least worrying answer would always hold, and is refused.
    all: Option<RawThresholds>,
    /// One of these holds. A question, or a count of signs, and the least level at which it
    /// holds. The least worrying answer would always hold, and is refused.
    any: Option<RawThresholds>,
    /// So many of these hold.
    count: Option<RawCount>,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct RawCount {
    /// The number, from 1 to as many as there are.
    #[schemars(range(min = 1))]
    at_least: At<i64, Whole>,
    /// Questions and counts of signs, each with the least level at which it holds.
    of: RawThresholds,
}

impl ItemChecker<'_> {
    /// Returns a condition. Reports one that would always hold, or never could.
    pub(crate) fn when(&self, field: &str, raw: &At<RawWhen>) -> Condition {
        let RawWhen { all, any, count } = raw.get_ref();
        if all.is_none() && any.is_none() && count.is_none() {
            let message = format!("{} has an empty `{field}`", self.called);
            self.report(
                raw.span(),
                message,
                "say when it holds: with `all`, `any` or `count`",
            );
        }
        let list = |part: &str, raw: &Option<RawThresholds>| {
            raw.as_ref()
                .map(|raw| self.thresholds(part, raw))
                .unwrap_or_default()
        };
        Condition {
            all: list("all", all),
            any: list("any", any),
            count: count.as_ref().and_then(|count| self.count(count)),
        }
    }

    fn count(&self, raw: &RawCount) -> Option<Count> {
        let of = self.thresholds("of", &raw.of);
        let size = raw.of.get_ref().len();
        let at_least = u8::try_from(*raw.at_least.get_ref()).ok();
        let at_least = at_least.filter(|number| *number > 0 && usize::from(*number) <= size);
        if at_least.is_none() && size > 0 {
            let message = format!("{} counts at least {} of {size}", self.called, raw.at_least);
            let help = format!("write a number from 1 to {size}");
            self.report(raw.at_least.span(), message, help);
        }
        Some(Count {
            at_least: at_least?,
            of,
        })
    }

    /// Returns the thresholds of a table, in the order in which they are written.
    fn thresholds(&self, part: &str, raw: &RawThresholds) -> Vec<Threshold> {
        self.not_empty(part, &raw.get_ref().keys().collect::<Vec<_>>(), raw.span());
        let mut pairs: Vec<(&Id, &Id)> = raw.get_ref().iter().collect();
        pairs.sort_by_key(|(key, _)| key.span().start);
        let pairs = pairs.into_iter();
        pairs
            .filter_map(|(key, level)| self.threshold(key, level))
            .collect()
    }

    fn threshold(&self, key: &Id, level: &Id) -> Option<Threshold> {
        let (metric, levels) = self.measure(key)?;
        let at_least = levels.iter().position(|known| known == level.get_ref());
        let message = match at_least {
            Some(0) => format!(
                "{} always holds: `{key} = \"{level}\"` is the least worrying",
                self.called
            ),
            None => format!(
                "{} asks for `{level}` of `{key}`, which has no such answer",
                self.called
            ),
            Some(at_least) => {
                return Some(Threshold {
                    metric,
                    at_least: u8::try_from(at_least).ok()?,
                });
            }
        };
        let above = levels.iter().skip(1).copied();
        self.report(level.span(), message, suggest::one_of(above));
        None
    }

    /// Returns the question or tally of this name, and its levels.
    fn measure(&self, key: &Id) -> Option<(MetricIndex, Vec<&str>)> {
        let name = key.get_ref().as_str();
        let names = self.context.names;
        let questions = &names.questions;
        if let Some(at) = questions.iter().position(|question| question.id == name) {
            let options = questions[at].options.iter().map(String::as_str).collect();
            return Some((MetricIndex(u8::try_from(at).ok()?), options));
        }
        if let Some(tally) = SignCount::ALL
            .into_iter()
            .find(|tally| tally.slug() == name)
        {
            let at = questions.len() + tally as usize;
            return Some((
                MetricIndex(u8::try_from(at).ok()?),
                SignCount::LEVELS.to_vec(),
            ));
        }
        if names.questions_complete {
            let message = format!(
                "{} asks for `{name}`, which is neither a question nor a tally of signs",
                self.called
            );
            let questions = questions.iter().map(|question| question.id.as_str());
            let known = questions.chain(SignCount::ALL.map(SignCount::slug));
            self.report(key.span(), message, suggest::did_you_mean(name, known));
        }
        None
    }
}
