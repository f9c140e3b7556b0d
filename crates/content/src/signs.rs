//! The signs of neglect.

use super::checker::{CheckContext, ItemChecker};
use super::form::{Id, Ids, Prose, Word, Words};
use super::item::Text;
use super::toml_file::Document;
use guidance::{AgeBand, FromAge, Heading, Kind, Moment, Place, Seriousness, Settles, Sign};
use schemars::{JsonSchema, Schema};
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawSign {
    /// Its name, like n001.
    id: Id,
    /// The sign, as a practitioner would say it.
    text: Prose,
    /// The same in plain words, for signs that anybody may notice.
    plain: Option<Prose>,
    /// One sentence, said aloud or written as it stands: begins with “The child”, “The
    /// baby” or “I”, says one fact and ends with a full stop. About 90 characters at most.
    #[schemars(regex(pattern = r"^(The child |The baby |I )(.*\S)?\.$"))]
    spoken: Prose,
    /// The kinds of need; the first is the main one.
    kinds: Words<Kind>,
    /// At which ages.
    ages: Words<AgeBand>,
    /// The places where it is likely to be seen.
    places: Words<Place>,
    /// The moments of the child’s day at which it is likely to be noticed, after the headings of
    /// pages/day.md: our own editorial mapping, which no source gives. Absent where the
    /// hour says nothing; it then stands under any time.
    day: Option<Words<Moment>>,
    /// Under which of the four headings.
    heading: Word<Heading>,
    /// The first step for this sign alone, at the oldest age of the sign: minor,
    /// offer help; emerging, ask, record and look for more; significant, talk it over
    /// today; severe, refer today unless a reason was checked; immediate, 999 if it is
    /// happening now.
    level: Word<Seriousness>,
    /// From this age down the level is at least this one. Each step is higher than the one
    /// at older ages.
    #[serde(default)]
    #[schemars(transform = without_lowest)]
    from: BTreeMap<Word<AgeBand>, Word<Seriousness>>,
    /// The answer that settles it: an explanation that was checked; for an injury, only what the
    /// question about the injury says; or nothing (refusal, history, cruelty, a dangerous
    /// adult).
    #[schemars(extend("default" = "explanation"))]
    settled_by: Option<Word<Settles>>,
    /// A matter for children’s services by law that asks for help and does not itself mean
    /// harm.
    #[serde(default)]
    request: bool,
    /// The duties that ticking it shows: ids of decision/duties.toml.
    #[serde(default)]
    #[schemars(extend("uniqueItems" = true))]
    calls: Vec<Id>,
    /// The reason why it matters to the child.
    why: Prose,
    /// Other explanations of it; absent where nothing excuses it.
    other: Option<Prose>,
    /// Its sources: ids of content/sources.toml, or ours for our own advice.
    sources: Ids,
}

/// Takes the lowest level out of the schema of `from`: no level is below it.
fn without_lowest(schema: &mut Schema) {
    let ages = schema.get_mut("properties").and_then(Value::as_object_mut);
    for age in ages.into_iter().flat_map(|ages| ages.values_mut()) {
        if let Some(levels) = age.get_mut("enum").and_then(Value::as_array_mut) {
            levels.remove(0);
        }
    }
}

/// Reads every sign.
pub(crate) fn signs(context: CheckContext<'_>, document: &Document<'_>) -> Vec<Sign> {
    context.each(document, "sign", sign)
}

fn sign(raw: &RawSign, checker: &ItemChecker<'_>) -> Option<Sign> {
    let id = checker.id(&raw.id);
    let heading = checker.word("is under a heading", &raw.heading);
    let level = checker.word("is of a level", &raw.level);
    let settles = raw.settled_by.as_ref();
    let settles = settles.and_then(|text| checker.word("is settled by", text));
    let moments = |day| checker.words("day", "is noticed at a moment", day);
    let sign = Sign {
        text: checker.prose("text", &raw.text),
        plain: checker.maybe_prose("plain", raw.plain.as_deref()),
        spoken: spoken(&raw.spoken, checker),
        kinds: checker.words("kinds", "is of a kind", &raw.kinds),
        ages: checker.words("ages", "is seen at an age", &raw.ages),
        places: checker.words("places", "is seen at a place", &raw.places),
        day: raw.day.as_ref().map(moments).unwrap_or_default(),
        from: level.map_or_else(Vec::new, |level| from(raw, level, checker)),
        settled_by: settles.unwrap_or_default(),
        request: raw.request,
        calls: checker.calls(&raw.calls),
        why: checker.prose("why", &raw.why),
        other: checker.maybe_prose("other", raw.other.as_deref()),
        sources: checker.sources(&raw.sources),
        id: id?,
        heading: heading?,
        level: level?,
    };
    Some(sign)
}

/// The allowed beginnings of a sign's spoken form.
const BEGINNINGS: [&str; 3] = ["The child ", "The baby ", "I "];

/// Returns the spoken form: a sentence that can be said aloud as written.
fn spoken(raw: &Text, checker: &ItemChecker<'_>) -> String {
    let said = raw.get_ref();
    let begins = BEGINNINGS.iter().any(|start| said.starts_with(start));
    if !(said.is_empty() || begins && said.ends_with('.')) {
        let message = format!(
            "`spoken` of {} cannot be said aloud: `{said}`",
            checker.called
        );
        let help = "write a sentence that begins with “The child”, “The baby” or “I” and ends with a full stop";
        checker.report(raw.span(), message, help);
    }
    checker.prose("spoken", raw)
}

/// Returns the steps by age: from each age down, the sign is more serious. A younger
/// child is never at a lower level, and a step that raises nothing is reported.
fn from(raw: &RawSign, level: Seriousness, checker: &ItemChecker<'_>) -> Vec<FromAge> {
    let mut steps: Vec<(&Word<Seriousness>, FromAge)> = raw
        .from
        .iter()
        .filter_map(|(age, at)| {
            let age_band = checker.word("is more serious from an age", age)?;
            let level = checker.word("is of a level", at)?;
            Some((
                at,
                FromAge {
                    age: age_band,
                    level,
                },
            ))
        })
        .collect();
    steps.sort_by_key(|(_, step)| step.age);
    let mut before = level;
    for (at, step) in &steps {
        if step.level <= before {
            let message = format!(
                "{} is not more serious from `{}` down than at older ages",
                checker.called,
                step.age.slug()
            );
            let help = "give it a higher level there, or remove the age: a younger child is never at a lower level";
            checker.report(at.span(), message, help);
        }
        before = before.max(step.level);
    }
    steps.into_iter().map(|(_, step)| step).collect()
}
