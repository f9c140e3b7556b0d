//! The pitfalls: `content/pitfalls.toml`.

use super::checker::{CheckContext, ItemChecker};
use super::conditions::RawWhen;
use super::form::{At, Id, Ids, Prose};
use super::toml_file::Document;
use guidance::Pitfall;
use schemars::JsonSchema;
use serde::Deserialize;

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawPitfall {
    /// Its name.
    id: Id,
    /// A few words.
    title: Prose,
    /// The mistake.
    pitfall: Prose,
    /// The way to avoid it.
    mitigation: Prose,
    /// A question to ask oneself.
    ask: Prose,
    /// The answers of the guided tool that call it to mind: a condition as in
    /// decision/rules.toml.
    when: Option<At<RawWhen>>,
    /// Its sources: ids of content/sources.toml, or ours for our own advice.
    sources: Ids,
}

/// Reads every pitfall.
pub(crate) fn pitfalls(context: CheckContext<'_>, document: &Document<'_>) -> Vec<Pitfall> {
    context.each(document, "pitfall", pitfall)
}

fn pitfall(raw: &RawPitfall, checker: &ItemChecker<'_>) -> Option<Pitfall> {
    let id = checker.plain_id(&raw.id);
    let pitfall = Pitfall {
        title: checker.prose("title", &raw.title),
        pitfall: checker.prose("pitfall", &raw.pitfall),
        mitigation: checker.prose("mitigation", &raw.mitigation),
        ask: checker.prose("ask", &raw.ask),
        when: raw.when.as_ref().map(|when| checker.when("when", when)),
        sources: checker.sources(&raw.sources),
        id: id?,
    };
    Some(pitfall)
}
