//! Areas: their names, policies and contacts.

use super::checker::{CheckContext, ItemChecker};
use super::contacts::contacts;
use super::escalation::ladder;
use super::item::{Text, Texts};
use super::source::File;
use super::toml_file::NamedDocument;
use guidance::Area;
use serde::Deserialize;
use toml::Spanned;

/// The keys of an `area.toml`, without its contacts and its ladder.
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

/// Reads every area, in the order of their names. There must be at least one.
pub(crate) fn areas(context: CheckContext<'_>, documents: &[NamedDocument<'_>]) -> Vec<Area> {
    if documents.is_empty() {
        let file = File::absent("areas/england/area.toml");
        let message = "there is no area";
        context.sink.add(
            &file,
            0..0,
            message,
            "add this file: England is the fallback",
        );
    }
    let areas = documents.iter();
    areas
        .filter_map(|document| area(context, document))
        .collect()
}

fn area(context: CheckContext<'_>, named: &NamedDocument<'_>) -> Option<Area> {
    let document = &named.document;
    let contacts = contacts(context, document);
    let ladder = ladder(context, document);
    if !document.complete {
        return None;
    }
    let called = format!("area `{}`", named.name);
    let checker = ItemChecker::called(context, document.file, called, 0..0);
    let id = checker.id(&Spanned::new(0..0, named.name.to_owned()));
    let raw: RawArea = checker.read(document.without(&["contact", "ladder"]))?;
    let area = Area {
        name: checker.prose("name", &raw.name),
        partnership: checker.prose("partnership", &raw.partnership),
        formerly: checker.maybe_prose("formerly", raw.formerly.as_ref()),
        form: checker.maybe_prose("form", raw.form.as_ref()),
        tools: checker.maybe_prose("tools", raw.tools.as_ref()),
        site: checker.address("site", raw.site.as_ref()),
        about: checker.prose("about", &raw.about),
        thresholds: checker.prose("thresholds", &raw.thresholds),
        escalation: checker.prose("escalation", &raw.escalation),
        names: checker.maybe_prose("names", raw.names.as_ref()),
        ladder,
        contacts,
        sources: checker.sources(&raw.sources),
        id: id?,
    };
    Some(area)
}
