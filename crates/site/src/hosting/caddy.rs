//! Caddy: every matcher excludes the others of its header, so that no order
//! among directives matters.

use super::{asset_types, fill, lines, security, tls_only};
use crate::base_path::BasePath;

pub fn configuration(base: &BasePath) -> String {
    let all = security();
    let everywhere = all
        .iter()
        .filter_map(|h| Some((h.name, h.everywhere()?)))
        .collect::<Vec<_>>();
    let differing = all.iter().filter(|h| h.everywhere().is_none());
    let page = differing.clone().filter_map(|h| Some((h.name, h.page?)));
    let embedded = differing.filter_map(|h| Some((h.name, h.embedded?)));
    let header = |(name, value): (&str, &str)| format!("\t\t{name} \"{value}\"");
    let tls = |(name, value)| format!("\t@tls protocol https\n\theader @tls {name} \"{value}\"");
    let own = [
        ("tls", lines(tls_only(base), tls)),
        ("everywhere", lines(everywhere, header)),
        ("on-pages", lines(page, header)),
        ("on-embedded", lines(embedded, header)),
        ("types", asset_types(content_type)),
    ];
    fill(include_str!("Caddyfile"), base, &own)
}

/// Returns a rule that sets the type, for which Caddy would otherwise use the machine's own
/// list.
fn content_type(extension: &str, kind: &str) -> String {
    format!(
        "\t@{extension} path *.{extension}\n\
         \theader @{extension} content-type \"{kind}\""
    )
}
