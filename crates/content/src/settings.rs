//! The settings: the answers to "who are you?".

use super::checker::{CheckContext, ItemChecker};
use super::item::Text;
use super::toml_file::Document;
use guidance::Setting;
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSetting {
    id: Text,
    label: Text,
    said: Text,
    audience: Text,
    place: Text,
    lead: Text,
    emergency: Option<Text>,
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
        emergency: checker.maybe_prose("emergency", raw.emergency.as_ref()),
        id: id?,
        audience: audience?,
        place: place?,
    };
    Some(setting)
}
