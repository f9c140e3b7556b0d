//! Netlify and Cloudflare Pages: a `_headers` file each, whose patterns know
//! neither hashes nor, at Netlify, how to take a header away. Both hosts
//! compress, find `index.html` and `404.html`, and know types by themselves.

use super::{Security, asset_types, fill, lines, security};

/// A file of this kind with a hyphen in its name is kept for a year: no file
/// of the site has a hyphen there without a hash.
const HASHED_KINDS: &[&str] = &["css", "js", "wasm", "bin", "json"];

/// The later rule holds, and none takes a header away: what embedded pages
/// must not have is left to `frame-ancestors`, which stands in its place.
pub fn netlify() -> String {
    let all = security();
    let everywhere = all.iter().filter(|h| h.embedded.is_some());
    let own = [
        ("pages", lines(everywhere, |h| line(h.name, h.page))),
        ("embedded", embedded(&all, "")),
        ("assets", asset_types(|ext, _| shared(ext))),
        ("years", years("*")),
    ];
    fill(include_str!("netlify_headers"), &own)
}

/// Values of all rules are joined, so each is detached before it changes.
pub fn cloudflare() -> String {
    let all = security();
    let own = [
        ("pages", lines(&all, |h| line(h.name, h.page))),
        ("embedded", embedded(&all, "! ")),
        ("assets", asset_types(|ext, _| shared(ext))),
        ("years", years(":hash")),
    ];
    fill(include_str!("cloudflare_headers"), &own)
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

fn shared(extension: &str) -> String {
    format!("/*.{extension}\n  access-control-allow-origin: *")
}

/// `hash` is how the host writes "anything" a second time in one address.
fn years(hash: &str) -> String {
    let detach = if hash == "*" {
        ""
    } else {
        "  ! cache-control\n"
    };
    lines(HASHED_KINDS, |kind| {
        format!("/*-{hash}.{kind}\n{detach}  cache-control: <<immutable>>")
    })
}
