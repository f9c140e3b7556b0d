//! Areas: their names, policies and contacts.

use super::checker::{CheckContext, ItemChecker};
use super::contacts::contacts;
use super::escalation::ladder;
use super::form::{Address, Ids, Prose};
use super::source::File;
use super::toml_file::NamedDocument;
use guidance::Area;
use schemars::JsonSchema;
use serde::Deserialize;
use toml::Spanned;

// The contacts and the ladder of an `area.toml` are read as lists.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawArea {
    /// Its name in daily use.
    name: Prose,
    /// The safeguarding children partnership.
    partnership: Prose,
    /// The former name of the partnership.
    formerly: Option<Prose>,
    /// The partnership's site.
    site: Option<Address>,
    /// The name of the referral form.
    form: Option<Prose>,
    /// Its own tools for neglect, in a sentence or two.
    tools: Option<Prose>,
    /// The text about it on the area's home page.
    about: Prose,
    /// The name of its threshold document, and the way to find it.
    thresholds: Prose,
    /// The name of its policy for disagreements, and the place to find it.
    escalation: Prose,
    /// Its rule on asking for advice without the child's name. Left out where no
    /// source says so: England's is used.
    names: Option<Prose>,
    /// The sources of the names and policies.
    sources: Ids,
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
        formerly: checker.maybe_prose("formerly", raw.formerly.as_deref()),
        form: checker.maybe_prose("form", raw.form.as_deref()),
        tools: checker.maybe_prose("tools", raw.tools.as_deref()),
        site: checker.address("site", raw.site.as_deref()),
        about: checker.prose("about", &raw.about),
        thresholds: checker.prose("thresholds", &raw.thresholds),
        escalation: checker.prose("escalation", &raw.escalation),
        names: checker.maybe_prose("names", raw.names.as_deref()),
        ladder,
        contacts,
        sources: checker.sources(&raw.sources),
        id: id?,
    };
    Some(area)
}
