//! The settings: the answers to "who are you?".

use super::checker::{CheckContext, ItemChecker};
use super::form::{Id, Prose, Word};
use super::toml_file::Document;
use guidance::{Audience, Place, Setting};
use schemars::JsonSchema;
use serde::Deserialize;

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawSetting {
    /// Its name.
    id: Id,
    /// The text beside the radio button.
    label: Prose,
    /// The sentence of the summary.
    said: Prose,
    /// The audience whose words the tool uses from here on. Parents and young people are
    /// asked what the public is asked.
    audience: Word<Audience>,
    /// The place where this person meets children.
    place: Word<Place>,
    /// The person they can talk it over with, as it follows “Speak to”.
    lead: Prose,
    /// The instruction to this person in place of ringing 999.
    emergency: Option<Prose>,
}

/// Reads every setting, in the order in which they are offered.
pub(crate) fn settings(context: CheckContext<'_>, document: &Document<'_>) -> Vec<Setting> {
    context.each(document, "setting", setting)
}

fn setting(raw: &RawSetting, checker: &ItemChecker<'_>) -> Option<Setting> {
    let id = checker.id(&raw.id);
    let audience = checker.word("is for an audience", &raw.audience);
    let place = checker.word("meets children at a place", &raw.place);
    let setting = Setting {
        label: checker.prose("label", &raw.label),
        said: checker.prose("said", &raw.said),
        lead: checker.prose("lead", &raw.lead),
        emergency: checker.maybe_prose("emergency", raw.emergency.as_deref()),
        id: id?,
        audience: audience?,
        place: place?,
    };
    Some(setting)
}
