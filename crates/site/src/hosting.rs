//! The configurations of the servers that can host the site, each a template
//! filled from [`headers`], so that none can drift from what
//! [`crate::serve`] answers.

use std::io;
use std::path::{Path, PathBuf};

use crate::base_path::BasePath;
use crate::dist::{self, FileError};
use crate::headers::{self, EMBEDDED, HASHED, IMMUTABLE, PAGE, REVALIDATE, TLS_ONLY, TYPES};
use crate::origin::Origin;

mod apache;
mod caddy;
mod cloudfront;
mod container;
mod nginx;
mod static_hosts;

/// The folder of the configurations, below the root.
pub const FOLDER: &str = "deploy";

/// The first line of each configuration that can hold a comment.
const GENERATED: &str = "Written by `cargo run -p site -- server-config`, which overwrites it: \
    change crates/site/src/headers.rs or crates/site/src/hosting/.";

/// A hidden file, or a compressed copy by its own name: not there.
const PRIVATE: &str = "/[.]|[.](br|gz)$";

/// The command line of `site server-config`.
#[derive(Debug, Clone, clap::Args)]
pub struct Options {
    /// The base path of the site in another site, such as /guidance/
    #[arg(long, default_value_t = BasePath::root())]
    pub base: BasePath,
    /// The site's origin, such as `https://guidance.example.org`: with it the tool also
    /// works in WebKit's strictest sandbox
    #[arg(long)]
    pub origin: Option<Origin>,
    /// The folder to write into
    #[arg(long, default_value = FOLDER)]
    pub out: PathBuf,
}

/// Returns every configuration: its path below [`FOLDER`], and its text.
pub fn configurations(base: &BasePath) -> Vec<(&'static str, String)> {
    vec![
        ("nginx.conf", nginx::configuration(base)),
        ("Caddyfile", caddy::configuration(base)),
        ("apache.conf", apache::configuration(base)),
        ("netlify/_headers", static_hosts::netlify(base)),
        ("cloudflare-pages/_headers", static_hosts::cloudflare(base)),
        ("cloudfront/headers.json", cloudfront::policy(base, false)),
        (
            "cloudfront/headers-embed.json",
            cloudfront::policy(base, true),
        ),
        ("cloudfront/request.js", cloudfront::request()),
        ("cloudfront/response.js", cloudfront::response()),
        ("cloudfront/upload.sh", cloudfront::upload(base)),
        ("container/Containerfile", container::containerfile()),
        ("container/nginx.conf", container::nginx(base)),
    ]
}

/// Writes every configuration; returns how many.
///
/// # Errors
/// A base without a folder of its own, or a file that cannot be written.
pub fn write(options: &Options) -> Result<usize, FileError> {
    let own = !options.base.is_root() || options.origin.is_some();
    if own && options.out == Path::new(FOLDER) {
        let remedy = "it is the same for everybody; choose another folder with --out";
        return Err(FileError::new(&options.out, io::Error::other(remedy)));
    }
    let mut all = configurations(&options.base);
    if let Some(origin) = &options.origin {
        name_the_site(&mut all, origin);
    }
    for (path, text) in &all {
        dist::write(&options.out.join(path), text.as_bytes())?;
    }
    Ok(all.len())
}

/// Puts the site's own address into the policy of pages for frames.
pub fn name_the_site(all: &mut [(&'static str, String)], origin: &Origin) {
    let named = headers::embedded_policy(&origin.to_string());
    let policies = headers::security(true);
    let plain = policies
        .iter()
        .find(|(name, _)| *name == "content-security-policy");
    for (_, text) in all {
        *text = plain.map_or_else(|| text.clone(), |(_, plain)| text.replace(plain, &named));
    }
}

/// A security header, with its value for pages and for embedded ones; none
/// where it is not sent.
struct Security {
    name: &'static str,
    page: Option<&'static str>,
    embedded: Option<&'static str>,
}

impl Security {
    /// Returns the value if it is the same for both.
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

/// Returns a pattern for the raw address of an embedded page. It allows nothing encoded and
/// no dot, so that no step upwards opens another page to frames.
fn embedded_address(base: &BasePath) -> String {
    format!(
        "^{base}{}[a-z0-9/-]*([?]|$)",
        EMBEDDED.trim_start_matches('/')
    )
}

/// Returns the header that is sent over TLS only. None in a folder of another site, whose
/// whole host it would bind.
fn tls_only(base: &BasePath) -> Option<headers::Header> {
    base.is_root().then_some(TLS_ONLY)
}

/// Fills a template: each `<<name>>` becomes its value, from `own` or from the values that
/// every configuration may use.
fn fill(template: &str, base: &BasePath, own: &[(&str, String)]) -> String {
    let shared = [
        ("generated", GENERATED),
        ("base", base.as_str()),
        ("hashed", HASHED),
        ("page", PAGE),
        ("private", PRIVATE),
        ("immutable", IMMUTABLE),
        ("revalidate", REVALIDATE),
    ];
    let shared = shared.map(|(name, value)| (name, value.to_owned()));
    let mut text = template.to_owned();
    for (name, value) in own.iter().chain(&shared) {
        text = text.replace(&format!("<<{name}>>"), value);
    }
    text
}

/// Returns one line for each item, without a break after the last.
fn lines<T>(items: impl IntoIterator<Item = T>, line: impl Fn(T) -> String) -> String {
    items.into_iter().map(line).collect::<Vec<_>>().join("\n")
}

/// Returns a line for each type of file.
fn types(line: impl Fn(&str, &str) -> String) -> String {
    lines(TYPES, |(extension, kind)| line(extension, kind))
}

/// Returns a line for each type of file that a page loads.
fn asset_types(line: impl Fn(&str, &str) -> String) -> String {
    let assets = TYPES.iter().filter(|(extension, _)| *extension != "html");
    lines(assets, |(extension, kind)| line(extension, kind))
}
