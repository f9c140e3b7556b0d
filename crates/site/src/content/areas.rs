//! Areas: their names, policies and contacts.

use super::contacts::contacts;
use super::document::NamedDocument;
use super::file::File;
use super::item::{self, Text, Texts};
use super::ladder::ladder;
use super::subject::{Desk, Subject};
use guidance::Area;
use serde::Deserialize;
use toml::Spanned;

/// What an area.toml says outside its contacts and its ladder.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawArea {
    name: Text,
    partnership: Text,
    formerly: Option<Text>,
    site: Option<Text>,
    form: Option<Text>,
    tools: Option<Text>,
    about: Text,
    thresholds: Text,
    escalation: Text,
    names: Option<Text>,
    sources: Texts,
}

/// Every area, in the order of their names: one at least.
pub(crate) fn areas(desk: Desk<'_>, documents: &[NamedDocument<'_>]) -> Vec<Area> {
    if documents.is_empty() {
        let file = File::absent("areas/england/area.toml");
        let what = "there is no area";
        desk.found
            .add(&file, 0..0, what, "add this file: England is the fallback");
    }
    let areas = documents.iter();
    areas.filter_map(|document| area(desk, document)).collect()
}

fn area(desk: Desk<'_>, named: &NamedDocument<'_>) -> Option<Area> {
    let document = &named.document;
    let contacts = contacts(desk, document);
    let ladder = ladder(desk, document);
    if !document.whole {
        return None;
    }
    let called = format!("area `{}`", named.name);
    let subject = Subject::called(desk, document.file, called, 0..0);
    let id = subject.id(&Spanned::new(0..0, named.name.to_owned()));
    let raw: RawArea = item::read(&subject, document.without(&["contact", "ladder"]))?;
    let area = Area {
        name: subject.prose("name", &raw.name),
        partnership: subject.prose("partnership", &raw.partnership),
        formerly: raw
            .formerly
            .as_ref()
            .map(|text| subject.prose("formerly", text)),
        form: raw.form.as_ref().map(|text| subject.prose("form", text)),
        tools: raw.tools.as_ref().map(|text| subject.prose("tools", text)),
        site: subject.address("site", raw.site.as_ref()),
        about: subject.prose("about", &raw.about),
        thresholds: subject.prose("thresholds", &raw.thresholds),
        escalation: subject.prose("escalation", &raw.escalation),
        names: subject.maybe_prose("names", raw.names.as_ref()),
        ladder,
        contacts,
        sources: subject.sources(&raw.sources),
        id: id?,
    };
    Some(area)
}
