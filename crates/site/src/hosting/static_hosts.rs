//! Netlify and Cloudflare Pages: a `_headers` file each, whose patterns know
//! neither hashes nor, at Netlify, how to take a header away. Both hosts
//! compress, find `index.html` and `404.html`, and know types by themselves.

use super::{Security, asset_types, fill, lines, security, tls_only};
use crate::base_path::BasePath;
use crate::headers::IMMUTABLE;

/// A file of this name, `*` standing for anything, is kept for a year: each
/// such file of the site has a hash in its place. Of JSON only the indexes of
/// the search: `*` may run over folders, and a list of telephone numbers in
/// `/stoke-on-trent/` must not be kept.
const HASHED: &[&str] = &["*-*.css", "*-*.js", "*-*.wasm", "*-*.bin", "search-*.json"];

/// The later rule holds, and none takes a header away: what embedded pages
/// must not have is left to `frame-ancestors`, which stands in its place.
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

/// Values of all rules are joined, so each is detached before it changes.
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

/// Cloudflare detaches a value first, and takes one `*` in an address: the
/// second is a name.
fn years(base: &BasePath, detach: &str) -> String {
    lines(HASHED, |pattern| {
        let pattern = match detach {
            "" => (*pattern).to_owned(),
            _ => pattern.replace("*-*", "*-:hash"),
        };
        format!("{base}{pattern}\n{detach}  cache-control: {IMMUTABLE}")
    })
}
