//! The `_headers` files of Netlify and Cloudflare Pages. Their patterns cannot match a hash,
//! and Netlify's cannot remove a header. Both hosts compress, find `index.html` and
//! `404.html`, and know the types by themselves.

use super::{Security, asset_types, fill, lines, security, tls_only};
use crate::base_path::BasePath;
use crate::headers::IMMUTABLE;

/// The patterns of files that are kept for a year: each file of the site that matches has a
/// hash in the place of `*`. Of JSON only the search indexes match: `*` may span folders,
/// and a list of telephone numbers in `/stoke-on-trent/` must not be kept.
const HASHED: &[&str] = &["*-*.css", "*-*.js", "*-*.wasm", "*-*.bin", "search-*.json"];

/// Returns Netlify's file. A later rule replaces the value of an earlier one, and no rule
/// can remove a header: for embedded pages `frame-ancestors` takes the place of the header
/// that they must not have.
pub fn netlify(base: &BasePath) -> String {
    let all = security();
    let everywhere = all.iter().filter(|h| h.embedded.is_some());
    let own = [
        ("pages", lines(everywhere, |h| line(h.name, h.page))),
        ("embedded", embedded(&all, "")),
        ("tls", tls(base)),
        ("assets", asset_types(|ext, _| shared(base, ext))),
        ("years", years(base, "")),
    ];
    fill(include_str!("netlify_headers"), base, &own)
}

/// Returns Cloudflare's file. It joins the values of all rules that match, so each rule
/// detaches a header before it sets another value.
pub fn cloudflare(base: &BasePath) -> String {
    let all = security();
    let own = [
        ("pages", lines(&all, |h| line(h.name, h.page))),
        ("embedded", embedded(&all, "! ")),
        ("tls", tls(base)),
        ("assets", asset_types(|ext, _| shared(base, ext))),
        ("years", years(base, "  ! cache-control\n")),
    ];
    fill(include_str!("cloudflare_headers"), base, &own)
}

fn line(name: &str, value: Option<&str>) -> String {
    format!("  {name}: {}", value.unwrap_or_default())
}

fn embedded(all: &[Security], detach: &str) -> String {
    let differing = all.iter().filter(|header| header.everywhere().is_none());
    let away = differing.clone().filter(|_| !detach.is_empty());
    let away = away.map(|header| format!("  {detach}{}", header.name));
    let set = differing.filter(|header| header.embedded.is_some());
    let set = set.map(|header| line(header.name, header.embedded));
    lines(away.chain(set), |line| line)
}

fn tls(base: &BasePath) -> String {
    lines(tls_only(base), |(name, value)| line(name, Some(value)))
}

fn shared(base: &BasePath, extension: &str) -> String {
    format!("{base}*.{extension}\n  access-control-allow-origin: *")
}

/// Returns the rules for files that are kept for a year. Cloudflare takes only one `*` in an
/// address, so the second wildcard is a named one.
fn years(base: &BasePath, detach: &str) -> String {
    lines(HASHED, |pattern| {
        let pattern = match detach {
            "" => (*pattern).to_owned(),
            _ => pattern.replace("*-*", "*-:hash"),
        };
        format!("{base}{pattern}\n{detach}  cache-control: {IMMUTABLE}")
    })
}
