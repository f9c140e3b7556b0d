//! The configurations of the servers that can host the site, each a template
//! filled from [`headers`], so that none can drift from what
//! [`crate::serve`] answers.

use std::fs;
use std::io;
use std::path::Path;

use crate::headers::{self, HASHED, IMMUTABLE, PAGE, REVALIDATE, TLS_ONLY, TYPES};

mod apache;
mod caddy;
mod cloudfront;
mod nginx;
mod static_hosts;

/// Where the configurations stand, below the root.
pub const FOLDER: &str = "deploy";

/// The first line of each configuration that can hold a comment.
const GENERATED: &str = "Written by `cargo run -p site -- headers`, which overwrites it: \
    change crates/site/src/headers.rs or crates/site/src/hosting/.";

/// What is at the raw address of an embedded page: nothing encoded, no dot,
/// so that no step upwards lends its frame to another page.
const EMBEDDED_ADDRESS: &str = "^/embed/[a-z0-9/-]*([?]|$)";

/// A hidden file, or a compressed copy by its own name: not there.
const PRIVATE: &str = "/[.]|[.](br|gz)$";

/// Every configuration: its path below [`FOLDER`], and its text.
pub fn configurations() -> Vec<(&'static str, String)> {
    vec![
        ("nginx.conf", nginx::configuration()),
        ("Caddyfile", caddy::configuration()),
        ("apache.conf", apache::configuration()),
        ("netlify/_headers", static_hosts::netlify()),
        ("cloudflare-pages/_headers", static_hosts::cloudflare()),
        ("cloudfront/headers.json", cloudfront::policy(false)),
        ("cloudfront/headers-embed.json", cloudfront::policy(true)),
        ("cloudfront/request.js", cloudfront::request()),
        ("cloudfront/response.js", cloudfront::response()),
        ("cloudfront/upload.sh", cloudfront::upload()),
    ]
}

/// Writes every configuration below `folder`; returns how many.
///
/// # Errors
/// A file or folder that cannot be written.
pub fn write(folder: &Path) -> io::Result<usize> {
    let all = configurations();
    for (path, text) in &all {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap_or(folder))?;
        fs::write(path, text)?;
    }
    Ok(all.len())
}

/// A security header, with its value for pages and for embedded ones; none
/// where it is not sent.
struct Security {
    name: &'static str,
    page: Option<&'static str>,
    embedded: Option<&'static str>,
}

impl Security {
    /// The value, where it is the same for both.
    fn everywhere(&self) -> Option<&'static str> {
        self.page.filter(|_| self.page == self.embedded)
    }
}

fn security() -> Vec<Security> {
    let (pages, embeds) = (headers::security(false), headers::security(true));
    let value = |list: &[headers::Header], name| {
        let found = list.iter().find(|header| header.0 == name);
        found.map(|header| header.1)
    };
    let only_embedded = embeds
        .iter()
        .filter(|header| value(&pages, header.0).is_none());
    pages
        .iter()
        .chain(only_embedded)
        .map(|&(name, _)| Security {
            name,
            page: value(&pages, name),
            embedded: value(&embeds, name),
        })
        .collect()
}

/// The template with what every configuration may name, and `own`: each
/// `<<name>>` becomes its value.
fn fill(template: &str, own: &[(&str, String)]) -> String {
    let shared = [
        ("generated", GENERATED),
        ("hashed", HASHED),
        ("page", PAGE),
        ("private", PRIVATE),
        ("embedded-address", EMBEDDED_ADDRESS),
        ("immutable", IMMUTABLE),
        ("revalidate", REVALIDATE),
        ("tls-name", TLS_ONLY.0),
        ("tls-value", TLS_ONLY.1),
    ];
    let shared = shared.map(|(name, value)| (name, value.to_owned()));
    let mut text = template.to_owned();
    for (name, value) in own.iter().chain(&shared) {
        text = text.replace(&format!("<<{name}>>"), value);
    }
    text
}

/// One line for each item, without a break after the last.
fn lines<T>(items: impl IntoIterator<Item = T>, line: impl Fn(T) -> String) -> String {
    items.into_iter().map(line).collect::<Vec<_>>().join("\n")
}

/// A line for each kind of file.
fn types(line: impl Fn(&str, &str) -> String) -> String {
    lines(TYPES, |(extension, kind)| line(extension, kind))
}

/// A line for each kind of file that a page loads.
fn asset_types(line: impl Fn(&str, &str) -> String) -> String {
    let assets = TYPES.iter().filter(|(extension, _)| *extension != "html");
    lines(assets, |(extension, kind)| line(extension, kind))
}
