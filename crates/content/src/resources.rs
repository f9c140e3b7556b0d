//! Publications and tools: `content/resources.toml`.

use super::checker::{CheckContext, ItemChecker};
use super::form::{Address, Id, Ids, Prose, Word, Words};
use super::toml_file::Document;
use guidance::{LinkState, Resource, ResourceGroup};
use schemars::JsonSchema;
use serde::Deserialize;

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawResource {
    /// Its name.
    id: Id,
    /// Its title.
    title: Prose,
    /// Its content.
    what: Prose,
    /// For whom, in words.
    audience: Prose,
    /// The publisher.
    publisher: Prose,
    /// The year, or undated.
    year: Prose,
    /// The address.
    address: Option<Address>,
    /// The state of the address: whether it is thought to work.
    link: Word<LinkState>,
    /// Under which headings it stands; the first is its own.
    groups: Words<ResourceGroup>,
    /// The areas it belongs to; left out for every area.
    #[serde(default)]
    areas: Vec<Id>,
    /// Its sources: ids of content/sources.toml, or ours for our own advice.
    sources: Ids,
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
    let area = |area: &Id| checker.known("belongs to an area", area, areas, "content/areas");
    let resource = Resource {
        title: checker.prose("title", &raw.title),
        what: checker.prose("what", &raw.what),
        audience: checker.prose("audience", &raw.audience),
        publisher: checker.prose("publisher", &raw.publisher),
        year: checker.prose("year", &raw.year),
        address: checker.address("address", raw.address.as_deref()),
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
