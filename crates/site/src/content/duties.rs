//! What some answers ask of whoever gave them.

use super::audience::RawWording;
use super::document::Document;
use super::item::{Text, Texts};
use super::subject::{Desk, Subject};
use super::thresholds::RawWhen;
use guidance::Duty;
use serde::Deserialize;
use toml::Spanned;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawDuty {
    id: Text,
    title: RawWording,
    text: RawWording,
    when: Spanned<RawWhen>,
    sources: Texts,
}

/// Every duty, in the order in which they are shown.
pub(crate) fn duties(desk: Desk<'_>, document: &Document<'_>) -> Vec<Duty> {
    document.each(desk, "duty", duty)
}

fn duty(raw: &RawDuty, subject: &Subject<'_>) -> Option<Duty> {
    let id = subject.plain_id(&raw.id);
    let duty = Duty {
        title: subject.wording("title", &raw.title),
        text: subject.wording("text", &raw.text),
        when: subject.when("when", &raw.when),
        sources: subject.sources(&raw.sources),
        id: id?,
    };
    Some(duty)
}
