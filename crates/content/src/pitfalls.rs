//! The pitfalls: `content/pitfalls.toml`.

use super::checker::{CheckContext, ItemChecker};
use super::conditions::RawWhen;
use super::item::{Text, Texts};
use super::toml_file::Document;
use guidance::Pitfall;
use serde::Deserialize;
use toml::Spanned;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawPitfall {
    id: Text,
    title: Text,
    pitfall: Text,
    mitigation: Text,
    ask: Text,
    when: Option<Spanned<RawWhen>>,
    sources: Texts,
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
