//! Publications and tools: `content/resources.toml`.

use super::checker::{CheckContext, ItemChecker};
use super::item::{Text, Texts};
use super::toml_file::Document;
use guidance::{LinkState, Resource};
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawResource {
    id: Text,
    title: Text,
    what: Text,
    audience: Text,
    publisher: Text,
    year: Text,
    address: Option<Text>,
    link: Text,
    groups: Texts,
    #[serde(default)]
    areas: Vec<Text>,
    sources: Texts,
}

/// Reads every resource.
pub(crate) fn resources(context: CheckContext<'_>, document: &Document<'_>) -> Vec<Resource> {
    context.each(document, "resource", resource)
}

fn resource(raw: &RawResource, checker: &ItemChecker<'_>) -> Option<Resource> {
    let id = checker.plain_id(&raw.id);
    let link = checker.word("has a link", &raw.link);
    if let Some(link) = link {
        check_link(raw, link, checker);
    }
    let areas = &checker.context.names.areas;
    let area = |area| checker.known("belongs to an area", area, areas, "content/areas");
    let resource = Resource {
        title: checker.prose("title", &raw.title),
        what: checker.prose("what", &raw.what),
        audience: checker.prose("audience", &raw.audience),
        publisher: checker.prose("publisher", &raw.publisher),
        year: checker.prose("year", &raw.year),
        address: checker.address("address", raw.address.as_ref()),
        groups: checker.words("groups", "is in a group", &raw.groups),
        areas: raw.areas.iter().filter_map(area).collect(),
        sources: checker.sources(&raw.sources),
        id: id?,
        link: link?,
    };
    Some(resource)
}

/// Checks that the link and the address agree. A dead address may be kept: it is not
/// shown.
fn check_link(raw: &RawResource, link: LinkState, checker: &ItemChecker<'_>) {
    let called = &checker.called;
    match (link, &raw.address) {
        (LinkState::Alive | LinkState::Doubtful, None) => {
            let message = format!("{called} has a link `{}` but no `address`", raw.link);
            checker.report(raw.link.span(), message, "add its address, or say `none`");
        }
        (LinkState::None, Some(address)) => {
            let message = format!("{called} has an `address`, and its link is `none`");
            checker.report(
                address.span(),
                message,
                "say `alive`, `doubtful` or `dead`, or remove the address",
            );
        }
        _ => {}
    }
}
