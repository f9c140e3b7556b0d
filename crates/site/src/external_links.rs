//! `site external-links`: every external link of the built site, with the pages that hold
//! it, as input for a link checker. It opens no connection itself.

use crate::dist;
use crate::page_weight::SizeError;
use crate::page_weight::files::Files;
use crate::page_weight::html_tags::tags;
use crate::page_weight::resources::is_foreign;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::{Path, PathBuf};

/// The command line of `site external-links`.
#[derive(Debug, Clone, clap::Args)]
pub struct Options {
    /// The folder of the built site
    #[arg(long, default_value = "dist")]
    pub dist: PathBuf,
}

/// Each external link with the pages that hold it. Displayed one line each: the address,
/// a tab, and the pages separated by spaces.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ExternalLinks(BTreeMap<String, BTreeSet<String>>);

impl fmt::Display for ExternalLinks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (address, pages) in &self.0 {
            let pages: Vec<&str> = pages.iter().map(String::as_str).collect();
            writeln!(f, "{address}\t{}", pages.join(" "))?;
        }
        Ok(())
    }
}

/// Returns the external links of every page of the built site.
///
/// # Errors
/// A folder without pages, or a file that cannot be read.
pub fn external_links(dist: &Path) -> Result<ExternalLinks, SizeError> {
    let files = Files::new(dist);
    let mut links = ExternalLinks::default();
    for file in files.pages()? {
        let page = files.address(&file);
        let html = dist::read_text(&file)?;
        for address in external(&html) {
            links.0.entry(address).or_default().insert(page.clone());
        }
    }
    Ok(links)
}

/// Returns the external links of one page.
fn external(html: &str) -> impl Iterator<Item = String> {
    let named = |tag: crate::page_weight::html_tags::Tag<'_>| {
        let address = tag.get("href")?;
        is_foreign(address).then(|| unescape(address))
    };
    tags(html).filter_map(named)
}

/// Undoes the escapes of an attribute's value.
fn unescape(address: &str) -> String {
    let plain = address.replace("&quot;", "\"").replace("&#39;", "'");
    plain.replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

    use super::*;
    use std::fs;

    #[test]
    fn every_external_link_is_listed_once_with_the_pages_that_link_to_it() {
        let dist = tempfile::tempdir().unwrap();
        let outside = r#"<a href="https://b.example/?x=1&amp;y=2">b</a>"#;
        let pages = [
            (
                "index.html",
                r#"<a href="/greenwich/">in</a> <a href="tel:999">999</a>"#.to_owned(),
            ),
            (
                "greenwich/index.html",
                format!("{outside}<a href='https://a.example'>a</a>"),
            ),
            (
                "greenwich/signs/index.html",
                format!("{outside}{outside}<!-- <a href='https://c.example'> -->"),
            ),
        ];
        for (path, html) in pages {
            let path = dist.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, html).unwrap();
        }
        let expected = "https://a.example\t/greenwich/\n\
                        https://b.example/?x=1&y=2\t/greenwich/ /greenwich/signs/\n";
        assert_eq!(external_links(dist.path()).unwrap().to_string(), expected);
    }

    #[test]
    fn a_folder_without_pages_is_named() {
        let dist = tempfile::tempdir().unwrap();
        assert!(external_links(dist.path()).is_err());
    }
}
