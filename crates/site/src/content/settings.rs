//! The answers to "who are you?".

use super::document::Document;
use super::item::Text;
use super::subject::{Desk, Subject};
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

/// Every setting, in the order in which they are offered.
pub(crate) fn settings(desk: Desk<'_>, document: &Document<'_>) -> Vec<Setting> {
    document.each(desk, "setting", setting)
}

fn setting(raw: &RawSetting, subject: &Subject<'_>) -> Option<Setting> {
    let id = subject.id(&raw.id);
    let audience = subject.word("is for an audience", &raw.audience);
    let place = subject.word("meets children at a place", &raw.place);
    let setting = Setting {
        label: subject.prose("label", &raw.label),
        said: subject.prose("said", &raw.said),
        lead: subject.prose("lead", &raw.lead),
        emergency: subject.maybe_prose("emergency", raw.emergency.as_ref()),
        id: id?,
        audience: audience?,
        place: place?,
    };
    Some(setting)
}
