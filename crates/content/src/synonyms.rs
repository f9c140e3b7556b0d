//! The synonyms of the search: words that people type, and what each should find.

use super::checker::{CheckContext, ItemChecker};
use super::form::{At, List, Prose};
use super::item::Text;
use super::suggest;
use super::toml_file::Document;
use guidance::{Page, SignId};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Deserialize;
use std::borrow::Cow;

/// Words that people type into the search box, and what they should find.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Synonym {
    /// A word or a few, as they are typed. Never empty.
    pub words: Vec<String>,
    /// The targets that they should find. Never empty.
    pub means: Vec<Target>,
}

/// The target of a synonym.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// A sign: `n038`.
    Sign(SignId),
    /// A page, or one of its headings: `page:routes`, `page:routes#consent`.
    Page {
        /// The page's name.
        name: String,
        /// The heading's anchor.
        anchor: Option<String>,
    },
    /// A pitfall: `pitfall:optimism`.
    Pitfall(String),
    /// A resource: `resource:gcp2`.
    Resource(String),
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawSynonym {
    /// A word or a few, as they are typed.
    words: List<Prose>,
    /// A sign (n038), page:name, page:name#heading, pitfall:id or resource:id.
    #[schemars(length(max = 10))]
    means: List<At<String, Meant>>,
}

/// The form of a target.
#[derive(Debug)]
struct Meant;

impl JsonSchema for Meant {
    fn schema_name() -> Cow<'static, str> {
        "Meant".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "pattern": "^(n[0-9]{3}|page:[a-z-]+(#[a-z0-9-]+)?|(pitfall|resource):[a-z0-9-]+)$"
        })
    }
}

/// Reads every synonym.
pub(crate) fn synonyms(
    context: CheckContext<'_>,
    document: &Document<'_>,
    pages: &[Page],
) -> Vec<Synonym> {
    context.each(document, "synonym", |raw: &RawSynonym, checker| {
        synonym(raw, checker, pages)
    })
}

fn synonym(raw: &RawSynonym, checker: &ItemChecker<'_>, pages: &[Page]) -> Option<Synonym> {
    let first = raw.words.get_ref().first();
    let checker = checker.part(first.map_or_else(
        || "a synonym".to_owned(),
        |word| format!("synonym `{}`", word.get_ref()),
    ));
    checker.not_empty("words", raw.words.get_ref(), raw.words.span());
    checker.not_empty("means", raw.means.get_ref(), raw.means.span());
    let words = raw.words.get_ref().iter();
    let means = raw.means.get_ref().iter();
    Some(Synonym {
        words: words.map(|word| checker.prose("words", word)).collect(),
        means: means
            .filter_map(|meant| target(meant, &checker, pages))
            .collect(),
    })
}

/// Returns what a target refers to, if it exists.
fn target(meant: &Text, checker: &ItemChecker<'_>, pages: &[Page]) -> Option<Target> {
    let names = checker.context.names;
    let Some((kind, name)) = meant.get_ref().split_once(':') else {
        let sign = checker.known("means a sign", meant, &names.signs, "content/signs.toml");
        return sign.map(Target::Sign);
    };
    // A name is looked up where it stands, so that a problem points at it.
    let named = toml::Spanned::new(meant.span(), name.to_owned());
    match kind {
        "page" => page(&named, checker, pages),
        "pitfall" => checker
            .known(
                "means a pitfall",
                &named,
                &names.pitfalls,
                "content/pitfalls.toml",
            )
            .map(|id: guidance::SourceId| Target::Pitfall(id.into())),
        "resource" => checker
            .known(
                "means a resource",
                &named,
                &names.resources,
                "content/resources.toml",
            )
            .map(|id: guidance::SourceId| Target::Resource(id.into())),
        _ => {
            let message = format!(
                "{} means `{}`, which is not a target",
                checker.called,
                meant.get_ref()
            );
            let help = "write a sign like `n001`, `page:signs`, `page:routes#consent`, `pitfall:optimism` or `resource:gcp2`";
            checker.report(meant.span(), message, help);
            None
        }
    }
}

fn page(named: &Text, checker: &ItemChecker<'_>, pages: &[Page]) -> Option<Target> {
    let (name, anchor) = match named.get_ref().split_once('#') {
        Some((name, anchor)) => (name, Some(anchor)),
        None => (named.get_ref().as_str(), None),
    };
    let known = || checker.context.names.pages.iter().map(String::as_str);
    if !known().any(|page| page == name) {
        let message = format!(
            "{} means a page `{name}` that does not exist",
            checker.called
        );
        checker.report(named.span(), message, suggest::did_you_mean(name, known()));
        return None;
    }
    // A page that could not be read is noted elsewhere: nothing is said of its headings.
    let page = pages.iter().find(|page| page.name == name);
    if let (Some(page), Some(anchor)) = (page, anchor) {
        let anchors = || page.headings.iter().map(|(anchor, _)| anchor.as_str());
        if !anchors().any(|known| known == anchor) {
            let message = format!(
                "{} means a heading `{anchor}` that page `{name}` does not have",
                checker.called
            );
            checker.report(
                named.span(),
                message,
                suggest::did_you_mean(anchor, anchors()),
            );
            return None;
        }
    }
    Some(Target::Page {
        name: name.to_owned(),
        anchor: anchor.map(str::to_owned),
    })
}
